// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Period.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;

namespace plumbline {

enum class PeriodSpans {
    PeriodsOnly, ///< A month, quarter, half or year.
    MonthsOnly,
    AnySpan ///< Also all time, or from a day to a day.
};

/// Chooses a period of the calendar, or a span of days.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(PeriodSpans spans, QWidget* parent = nullptr);

    /// Which periods are offered: ten years up to that day's, the newest first.
    void setToday(const QDate& day);
    void choose(const Period& period);
    void chooseAllTime();

    /// None: all time, or days.
    [[nodiscard]] std::optional<Period> period() const;
    /// Invalid days: all time.
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<PeriodKind> kind() const;
    void fillPeriods();
    void showParts();

    PeriodSpans m_spans;
    QDate m_today;
    QComboBox* m_kind;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace plumbline
