// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/Judging.h"

namespace plumbline {

namespace {

bool isUnanswered(const RecordFacts& facts)
{
    return facts[contact::Answered] == 0;
}

bool isResolved(const RecordFacts& facts)
{
    return facts[contact::Resolved] == 1;
}

JudgedReason howAnswered(const RecordFacts& facts)
{
    return facts.has(contact::Answered) ? JudgedReason::Answered : JudgedReason::AnsweredAsUnknown;
}

Judgement answerRate(const RecordFacts& facts, const JudgeLimits&)
{
    return isUnanswered(facts) ? miss(JudgedReason::Unanswered) : hitOfRate(howAnswered(facts));
}

Judgement answeredWithin(const RecordFacts& facts, const JudgeLimits& limits)
{
    if (isUnanswered(facts))
        return miss(JudgedReason::Unanswered);
    if (!facts.has(contact::Waited))
        return miss(JudgedReason::WaitUnknown);
    return facts[contact::Waited] <= limits.seconds ? hitOfRate(JudgedReason::WaitedWithin)
                                                    : miss(JudgedReason::WaitedLonger);
}

Judgement meanWait(const RecordFacts& facts, const JudgeLimits&)
{
    if (isUnanswered(facts))
        return notCounted(JudgedReason::Unanswered);
    if (!facts.has(contact::Waited))
        return notCounted(JudgedReason::WaitUnknown);
    return summed(howAnswered(facts), facts[contact::Waited], 1);
}

Judgement responseWithin(const RecordFacts& facts, const JudgeLimits& limits)
{
    if (isUnanswered(facts))
        return miss(JudgedReason::Unanswered);
    if (!facts.has(contact::Responded))
        return miss(JudgedReason::ResponseUnknown);
    return facts[contact::Responded] - facts.at <= limits.hours
        ? hitOfRate(JudgedReason::RespondedWithin)
        : miss(JudgedReason::RespondedLater);
}

Judgement resolutionRate(const RecordFacts& facts, const JudgeLimits&)
{
    if (isUnanswered(facts))
        return notCounted(JudgedReason::Unanswered);
    return isResolved(facts) ? hitOfRate(JudgedReason::Resolved) : miss(JudgedReason::NotResolved);
}

Judgement resolvedWithin(const RecordFacts& facts, const JudgeLimits& limits)
{
    const bool isKnown = facts.has(contact::ResolvedAt);
    if (!isResolved(facts) && (!isKnown || facts.has(contact::Resolved)))
        return miss(JudgedReason::NotResolved);
    if (!isKnown)
        return miss(JudgedReason::ResolutionTimeUnknown);
    return facts[contact::ResolvedAt] - facts.at <= limits.hours
        ? hitOfRate(JudgedReason::ResolvedWithin)
        : miss(JudgedReason::ResolvedLater);
}

Judgement firstContact(const RecordFacts& facts, const JudgeLimits&)
{
    if (isUnanswered(facts))
        return notCounted(JudgedReason::Unanswered);
    if (!isResolved(facts))
        return miss(JudgedReason::NotResolved);
    if (facts.has(contact::Contacts) && facts[contact::Contacts] != 1)
        return miss(JudgedReason::SeveralContacts);
    return facts[contact::Reopened] > 0 ? miss(JudgedReason::WasReopened)
                                        : hitOfRate(JudgedReason::Resolved);
}

/// One that was reopened and is open still counts as reopened, but not as resolved.
Judgement reopenRate(const RecordFacts& facts, const JudgeLimits&)
{
    const bool isReopened = facts[contact::Reopened] > 0;
    if (!isResolved(facts))
        return isReopened ? summed(JudgedReason::ReopenedStillOpen, 100, 0)
                          : notCounted(JudgedReason::NotResolved);
    return isReopened ? hitOfRate(JudgedReason::WasReopened) : miss(JudgedReason::NotReopened);
}

Judgement handled(const RecordFacts& facts, const JudgeLimits&)
{
    return isUnanswered(facts) ? notCounted(JudgedReason::Unanswered)
                               : summed(howAnswered(facts), 1, 0);
}

Judgement ofComplaintRate(const RecordFacts&, const JudgeLimits&)
{
    return miss(JudgedReason::ContactOfRate);
}

} // namespace

Judging judgingOfContacts(MeasureName name)
{
    using Entry = std::pair<MeasureName, Judging>;
    static constexpr std::array kJudgings{Entry{MeasureName::AnswerRate, answerRate},
                                          Entry{MeasureName::AnsweredWithin, answeredWithin},
                                          Entry{MeasureName::MeanWait, meanWait},
                                          Entry{MeasureName::ResponseWithin, responseWithin},
                                          Entry{MeasureName::ResolutionRate, resolutionRate},
                                          Entry{MeasureName::ResolvedWithin, resolvedWithin},
                                          Entry{MeasureName::FirstContactResolution, firstContact},
                                          Entry{MeasureName::ReopenRate, reopenRate},
                                          Entry{MeasureName::ContactsHandled, handled},
                                          Entry{MeasureName::ComplaintRate, ofComplaintRate}};
    for (const auto& [measure, judging] : kJudgings) {
        if (measure == name)
            return judging;
    }
    return judgingOfRatedContacts(name);
}

} // namespace plumbline
