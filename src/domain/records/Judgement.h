// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plumbline {

/// What a measure makes of a record.
enum class Verdict {
    Hit, ///< In numerator and denominator.
    Miss, ///< In the denominator only.
    NotCounted
};

/// Why. JudgedWords.h has the sentences.
enum class JudgedReason {
    Excluded,
    Filtered,
    OutsidePeriod,
    Rated,
    NotRated,
    RatingOffScale,
    RatingBelow,
    Answered,
    Unanswered,
    AnsweredAsUnknown,
    WaitUnknown,
    WaitedWithin,
    WaitedLonger,
    ResponseUnknown,
    RespondedWithin,
    RespondedLater,
    Resolved,
    NotResolved,
    ResolutionTimeUnknown,
    ResolvedWithin,
    ResolvedLater,
    SeveralContacts,
    WasReopened,
    ReopenedStillOpen,
    NotReopened,
    NoDeadline,
    HandledInTime,
    HandledLate,
    NotYetDue,
    OverdueUnhandled,
    Complained,
    NotResponsible,
    OtherClass,
    ContactOfRate,
    Checked,
    NothingChecked,
    HoursCounted,
    HoursUnknown,
    MarkCounted,
    MarkUnknown,
    DaysCounted,
    OtherAbsence,
    AmountCounted,
    NotRetained,
    CustomerUnknown,
    LaterVisitStands,
    CustomerLost,
    CustomerStayed,
    CustomerChurned,
    CameAgain,
    OnLedger
};

/// A record's part in a measure, in the measure's own whole units (RecordJudge).
struct Judgement
{
    Verdict verdict = Verdict::NotCounted;
    JudgedReason reason = JudgedReason::OutsidePeriod;
    std::int64_t num = 0;
    std::int64_t den = 0;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

} // namespace plumbline
