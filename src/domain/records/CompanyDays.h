// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordKind.h"

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

namespace plumbline {

/// Where the days of a company begin, as records count time: those of dated kinds at midnight UTC,
/// all others in the company's time zone. Of a day whose first hour is left out in spring, with
/// the first moment there is; of one whose midnight comes twice in autumn, with the first.
class CompanyDays
{
public:
    explicit CompanyDays(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    [[nodiscard]] const QTimeZone& zone() const noexcept { return m_zone; }

    /// Milliseconds since 1970 in UTC.
    [[nodiscard]] std::int64_t begin(const QDate& day, RecordKind kind) const;
    [[nodiscard]] std::int64_t beginOfDated(const QDate& day) const;
    [[nodiscard]] std::int64_t beginInZone(const QDate& day) const;
    [[nodiscard]] QDate dayOf(std::int64_t at, RecordKind kind) const;

private:
    [[nodiscard]] QDate dayInZone(std::int64_t at) const;

    QTimeZone m_zone;
};

} // namespace plumbline
