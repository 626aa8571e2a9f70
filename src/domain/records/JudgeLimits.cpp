// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/JudgeLimits.h"

#include "domain/records/RatingUnits.h"

namespace plumbline {

namespace {

constexpr int kResponseHours = 24;
constexpr int kResolvedHours = 48;

/// The most whole milliseconds within so many hours.
std::int64_t milliseconds(const Decimal& hours)
{
    constexpr std::int64_t kParts = 5; // 3.6 ms a millionth of an hour: 18 / 5.
    constexpr std::int64_t kTimes = 18;
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / kTimes;
    const std::int64_t millionths = hours.millionths();
    if (millionths / kParts >= kMost)
        return std::numeric_limits<std::int64_t>::max();
    return millionths / kParts * kTimes + millionths % kParts * kTimes / kParts;
}

} // namespace

Decimal hoursOf(const MeasurePlan& plan)
{
    const int usual = plan.name == MeasureName::ResponseWithin ? kResponseHours : kResolvedHours;
    return plan.hours.value_or(Decimal{usual});
}

JudgeLimits
JudgeLimits::of(const MeasurePlan& plan, std::int64_t asOf, const ComplaintHours& complaintHours)
{
    JudgeLimits limits;
    limits.asOf = asOf;
    limits.minRating = plan.min.millionths() * (kRatingUnit / Decimal::kScale);
    limits.seconds = plan.seconds.millionths();
    limits.hours = milliseconds(hoursOf(plan));
    limits.complaintClass = plan.complaintClass;
    limits.responsible = plan.responsible;
    for (std::size_t index = 0; index < complaintHours.size(); ++index) {
        if (complaintHours[index])
            limits.complaintTime[index] = milliseconds(*complaintHours[index]);
    }
    return limits;
}

std::int64_t dueOf(const RecordFacts& facts, const JudgeLimits& limits)
{
    if (facts.has(complaint::Due))
        return facts[complaint::Due];
    const std::int64_t complaintClass = facts[complaint::Class];
    if (complaintClass < 1 || complaintClass > std::ssize(limits.complaintTime))
        return kNothing;
    const std::int64_t time = limits.complaintTime[static_cast<std::size_t>(complaintClass - 1)];
    if (time == kNothing)
        return kNothing;
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    return facts.at > 0 && time > most - facts.at ? most : facts.at + time;
}

} // namespace plumbline
