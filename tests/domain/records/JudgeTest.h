// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordJudge.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

inline constexpr std::int64_t kMillion = 1'000'000;
inline constexpr std::int64_t kHourOfTime = 3'600'000;
/// 2021-03-10 09:00 UTC
inline constexpr std::int64_t kOpened = 1'615'366'800'000;

/// Facts of a record with these fields known.
inline RecordFacts factsOf(std::initializer_list<std::pair<int, std::int64_t>> fields,
                           std::int64_t at = kOpened)
{
    RecordFacts facts;
    facts.at = at;
    for (const auto& [field, value] : fields)
        facts.fields[static_cast<std::size_t>(field)] = value;
    return facts;
}

inline MeasurePlan planOf(MeasureName name)
{
    MeasurePlan plan;
    plan.name = name;
    return plan;
}

/// A judge without filters, as of 100 h after kOpened, whose class 2 may take 48 h.
inline RecordJudge judgeOf(const MeasurePlan& plan)
{
    const ComplaintHours hours{std::nullopt, Decimal{48}, std::nullopt};
    return {plan, JudgeLimits::of(plan, kOpened + 100 * kHourOfTime, hours), {}};
}

} // namespace plumbline::testing
