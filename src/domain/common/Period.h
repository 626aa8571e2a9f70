// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <compare>
#include <optional>

namespace plumbline {

/// The length of a cycle, from the shortest on.
enum class PeriodKind { Month, Quarter, Half, Year };

[[nodiscard]] std::optional<PeriodKind>
periodKind(QStringView word); ///< "month", "quarter", "half", "year"
[[nodiscard]] QString periodKindName(PeriodKind kind);
[[nodiscard]] int monthsIn(PeriodKind kind);

/// A month, quarter, half or year of the calendar: `2024-03`, `2024Q1`, `2024H1`, `2024`.
class Period
{
public:
    Period() = default;
    /// `bad-value` where the text is none of the four forms.
    [[nodiscard]] static Result<Period> parse(QStringView text);
    [[nodiscard]] static Period containing(const QDate& day, PeriodKind kind);

    [[nodiscard]] PeriodKind kind() const noexcept { return m_kind; }

    [[nodiscard]] int year() const noexcept;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] int days() const; ///< Of the calendar.
    /// The period of the same kind `count` steps later (earlier, if negative).
    [[nodiscard]] Period plus(int count) const;
    /// Whether all of `other` lies within this period.
    [[nodiscard]] bool contains(const Period& other) const;
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Period&, const Period&) = default;
    /// By kind, then in time.
    friend auto operator<=>(const Period&, const Period&) = default;

private:
    Period(PeriodKind kind, int index)
        : m_kind(kind)
        , m_index(index)
    {
    }

    PeriodKind m_kind = PeriodKind::Month;
    int m_index = 0; ///< Count of periods of its kind since year 0.
};

} // namespace plumbline
