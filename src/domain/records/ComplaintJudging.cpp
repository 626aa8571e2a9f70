// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/Judging.h"

namespace plumbline {

namespace {

Judgement timeliness(const RecordFacts& facts, const JudgeLimits& limits)
{
    const std::int64_t due = dueOf(facts, limits);
    if (due == kNothing)
        return notCounted(JudgedReason::NoDeadline);
    if (facts.has(complaint::Handled)) {
        return facts[complaint::Handled] <= due ? hitOfRate(JudgedReason::HandledInTime)
                                                : miss(JudgedReason::HandledLate);
    }
    return due < limits.asOf ? miss(JudgedReason::OverdueUnhandled)
                             : notCounted(JudgedReason::NotYetDue);
}

Judgement count(const RecordFacts& facts, const JudgeLimits& limits)
{
    if (limits.complaintClass && facts[complaint::Class] != *limits.complaintClass)
        return notCounted(JudgedReason::OtherClass);
    if (limits.responsible == Responsible::Only && facts[complaint::Responsible] != 1)
        return notCounted(JudgedReason::NotResponsible);
    return summed(JudgedReason::Complained, 1, 0);
}

Judgement rate(const RecordFacts& facts, const JudgeLimits&)
{
    return facts[complaint::Responsible] == 1 ? summed(JudgedReason::Complained, 100, 0)
                                              : notCounted(JudgedReason::NotResponsible);
}

} // namespace

Judging judgingOfComplaints(MeasureName name)
{
    if (name == MeasureName::ComplaintTimeliness)
        return timeliness;
    if (name == MeasureName::ComplaintCount)
        return count;
    return name == MeasureName::ComplaintRate ? rate : nullptr;
}

} // namespace plumbline
