// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "domain/scoring/Evaluate.h"

namespace plumbline {

enum class UnusedReason {
    NotAsked, ///< The draft has no such indicator, item, adjustment, target or amount.
    OtherKind, ///< The draft grades it in a way that takes another kind of value.
    Refused ///< The draft's grading does not take this value.
};

/// A stored value that the draft can't use.
struct UnusedValue
{
    EmployeeId employee;
    CellKey cell;
    QString text;
    UnusedReason reason = UnusedReason::NotAsked;
    std::optional<Error> error; ///< Why it is refused.
};

/// What a person comes to under one scheme.
struct WhatIfStanding
{
    QStringList missing; ///< Ids of the indicators; empty: complete.
    Rational score;
    int rank = 0;
    int rankOf = 0;
    QString grade; ///< After the rules; empty: none.
    bool hasSlip = false;
    std::optional<Rational> pay; ///< The slip's total; none without a slip or with a part missing.
    Rational rewards;

    [[nodiscard]] bool isComplete() const { return missing.isEmpty(); }

    friend bool operator==(const WhatIfStanding&, const WhatIfStanding&) = default;
};

/// One person of one cycle, before and under the draft.
struct WhatIfPerson
{
    Appraisal appraisal;
    WhatIfStanding before;
    std::optional<WhatIfStanding> after; ///< None: the draft is not for this position.

    [[nodiscard]] bool isChanged() const { return !after || !(*after == before); }

    [[nodiscard]] bool changesGrade() const;
    [[nodiscard]] bool becomesIncomplete() const;
};

/// A cycle computed twice. Vectors run parallel to the people.
struct WhatIfCycle
{
    Cycle cycle;
    Scheme scheme; ///< The pinned version.
    std::vector<Team> teams;
    std::vector<WhatIfPerson> people;
    std::vector<UnusedValue> unused;
    std::vector<PersonInput> beforeInputs;
    EvaluationResult before;
    std::vector<int> draftRows; ///< Place among the draft's people; −1: left out.
    std::vector<PersonInput> draftInputs;
    EvaluationResult after;
};

struct WhatIfGrade
{
    QString grade;
    int before = 0;
    int after = 0;
};

struct WhatIfTeam
{
    std::optional<TeamId> team;
    int people = 0;
    Rational before; ///< The totals of the slips that have one.
    Rational after;
    int withoutBefore = 0; ///< Complete people whose slip has no total, or who are incomplete.
    int withoutAfter = 0;
};

/// Everybody of all cycles on one side.
struct WhatIfTotal
{
    int complete = 0;
    std::optional<Rational> mean; ///< Of published scores, exact.
    Rational pay;
    int withoutPay = 0;
};

/// An indicator the draft asks for, and how many become incomplete for want of it.
struct WhatIfLack
{
    QString node;
    int people = 0;
};

struct WhatIfSummary
{
    int people = 0;
    int changed = 0;
    int gradeChanges = 0;
    int becomeIncomplete = 0;
    int leftOut = 0; ///< The draft is not for their position.
    WhatIfTotal before;
    WhatIfTotal after;
    std::vector<WhatIfGrade> grades; ///< In the draft's order, then those it no longer has.
    std::vector<WhatIfTeam> teams; ///< In the company's order; those without a team at the end.
    std::vector<WhatIfLack> lacks; ///< In the draft's order.
};

struct WhatIf
{
    Scheme draft;
    std::vector<WhatIfCycle> cycles;
    WhatIfSummary summary;
};

/// What one person's result says under its scheme.
[[nodiscard]] WhatIfStanding standingOf(const Scheme& scheme, const PersonResult& result);
[[nodiscard]] WhatIfSummary summaryOf(const Scheme& draft, const std::vector<WhatIfCycle>& cycles);

} // namespace plumbline
