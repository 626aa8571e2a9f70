// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"
#include "domain/records/Record.h"

namespace plumbline {

/// How long complaints of each class may take, as the company has set it.
using ComplaintHours = std::array<std::optional<Decimal>, 3>;

/// A measure's settings as the whole numbers that records are compared with.
struct JudgeLimits
{
    std::int64_t asOf = 0; ///< Milliseconds since 1970 in UTC.
    std::int64_t minRating = 0; ///< RatingUnits.h
    std::int64_t seconds = 0; ///< Millionths
    std::int64_t hours = 0; ///< Milliseconds
    std::optional<int> complaintClass;
    Responsible responsible = Responsible::Only;
    std::array<std::int64_t, 3> complaintTime{kNothing, kNothing, kNothing}; ///< Milliseconds

    [[nodiscard]] static JudgeLimits
    of(const MeasurePlan& plan, std::int64_t asOf, const ComplaintHours& complaintHours);
};

/// The hours of response-within and resolved-within.
[[nodiscard]] Decimal hoursOf(const MeasurePlan& plan);
/// When a complaint has to be handled; kNothing: nobody said.
[[nodiscard]] std::int64_t dueOf(const RecordFacts& facts, const JudgeLimits& limits);

} // namespace plumbline
