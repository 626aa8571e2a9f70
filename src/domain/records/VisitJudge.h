// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Period.h"
#include "domain/records/Judgement.h"
#include "domain/records/MeasurePlan.h"
#include "domain/records/Record.h"

namespace plumbline {

/// A visit as the measures of customers need it.
struct VisitSeen
{
    std::int64_t customer = kNothing;
    std::int64_t at = 0; ///< Midnight in UTC.
    std::int64_t number = 0;
    std::int64_t employee = 0;
    bool isExcluded = false;
};

/// The visits that lost-customers or churn of a period looks at, with the months settled.
struct VisitWindow
{
    QDate from;
    QDate to; ///< Exclusive
    [[nodiscard]] static VisitWindow of(const MeasurePlan& plan, const Period& period);
};

/// Judges all visits of a window, parallel to them. Of several visits of a customer on one day,
/// the one recorded last is the later one. Those judged OutsidePeriod only show that a customer
/// came back.
[[nodiscard]] std::vector<Judgement>
judgeVisits(const MeasurePlan& plan, const Period& period, const std::vector<VisitSeen>& visits);

/// The last visit of every customer who was lost in the period, by day.
[[nodiscard]] std::vector<VisitSeen> lastVisitsOfLost(const MeasurePlan& plan,
                                                      const Period& period,
                                                      const std::vector<VisitSeen>& visits);

} // namespace plumbline
