// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/JudgeLimits.h"
#include "domain/records/Judgement.h"

namespace plumbline {

/// What a measure makes of a record of one kind that is not excluded and passes its filters.
using Judging = Judgement (*)(const RecordFacts& facts, const JudgeLimits& limits);

/// One of the denominator, in the numerator of a rate as well.
[[nodiscard]] inline Judgement hitOfRate(JudgedReason reason)
{
    return {Verdict::Hit, reason, 100, 1};
}

[[nodiscard]] inline Judgement miss(JudgedReason reason)
{
    return {Verdict::Miss, reason, 0, 1};
}

[[nodiscard]] inline Judgement notCounted(JudgedReason reason)
{
    return {Verdict::NotCounted, reason, 0, 0};
}

/// An amount that is summed, with its part in the denominator.
[[nodiscard]] inline Judgement summed(JudgedReason reason, std::int64_t amount, std::int64_t den)
{
    return {Verdict::Hit, reason, amount, den};
}

/// Null: the measure does not look at that kind in this way.
[[nodiscard]] Judging judgingOfContacts(MeasureName name);
[[nodiscard]] Judging judgingOfRatedContacts(MeasureName name);
[[nodiscard]] Judging judgingOfSurveys(MeasureName name);
[[nodiscard]] Judging judgingOfComplaints(MeasureName name);
[[nodiscard]] Judging judgingOfOthers(MeasureName name, RecordKind kind);

} // namespace plumbline
