// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/Judging.h"

namespace plumbline {

namespace {

Judgement compliance(const RecordFacts& facts, const JudgeLimits&)
{
    const std::int64_t checked = facts[check::Checked];
    const std::int64_t passed = facts.has(check::Passed) ? facts[check::Passed] : 0;
    if (checked <= 0)
        return notCounted(JudgedReason::NothingChecked);
    return {
        passed > 0 ? Verdict::Hit : Verdict::Miss, JudgedReason::Checked, passed * 100, checked};
}

Judgement trainingHours(const RecordFacts& facts, const JudgeLimits&)
{
    return facts.has(training::Hours)
        ? summed(JudgedReason::HoursCounted, facts[training::Hours], 0)
        : notCounted(JudgedReason::HoursUnknown);
}

Judgement examMean(const RecordFacts& facts, const JudgeLimits&)
{
    return facts.has(training::Mark) ? summed(JudgedReason::MarkCounted, facts[training::Mark], 1)
                                     : notCounted(JudgedReason::MarkUnknown);
}

Judgement absentDays(const RecordFacts& facts, const JudgeLimits&)
{
    const bool isAbsent = facts[attendance::Kind] == static_cast<int>(AbsenceKind::Absent);
    return isAbsent && facts.has(attendance::Days)
        ? summed(JudgedReason::DaysCounted, facts[attendance::Days], 0)
        : notCounted(JudgedReason::OtherAbsence);
}

Judgement retainedOrders(const RecordFacts& facts, const JudgeLimits&)
{
    return facts[order::Retained] == 1 && facts.has(order::Amount)
        ? summed(JudgedReason::AmountCounted, facts[order::Amount], 0)
        : notCounted(JudgedReason::NotRetained);
}

Judgement onLedger(const RecordFacts& facts, const JudgeLimits&)
{
    const bool hasCount = facts.has(event::Count);
    const std::int64_t usual = facts.has(event::Points) ? 0 : 1;
    return summed(JudgedReason::OnLedger, hasCount ? facts[event::Count] : usual, 0);
}

} // namespace

Judging judgingOfOthers(MeasureName name, RecordKind kind)
{
    using Entry = std::pair<MeasureName, Judging>;
    static constexpr std::array kJudgings{Entry{MeasureName::ProcessCompliance, compliance},
                                          Entry{MeasureName::TrainingHours, trainingHours},
                                          Entry{MeasureName::ExamMean, examMean},
                                          Entry{MeasureName::AbsentDays, absentDays},
                                          Entry{MeasureName::RetainedOrders, retainedOrders},
                                          Entry{MeasureName::Events, onLedger}};
    for (const auto& [measure, judging] : kJudgings) {
        if (measure == name && kindsOf(name).front() == kind)
            return judging;
    }
    return nullptr;
}

} // namespace plumbline
