// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rewards/Unjudged.h"
#include "application/values/ScoreSheet.h"

namespace plumbline {

/// A pay part that could not be worked out.
struct MissingPay
{
    int part = 0;
    QString amount; ///< The amount that is missing; empty: its factor is.
    friend bool operator==(const MissingPay&, const MissingPay&) = default;
};

/// What rules and pay come to for one person of a cycle. Indices point into the scheme's rules and
/// pay parts.
struct PersonRewards
{
    int row = 0; ///< In the score sheet.
    bool isComplete = false;
    std::vector<int> rules; ///< That took effect.
    std::vector<UnjudgedRule> unjudged;
    std::vector<Action> actions;
    std::optional<int> grade; ///< Before the rules.
    std::optional<int> finalGrade;
    std::optional<PaySlip> slip;
    std::vector<MissingPay> missing;

    [[nodiscard]] std::optional<Rational> total() const
    {
        return slip ? slip->total : std::nullopt;
    }
};

/// What a team costs: the totals of the slips that have one, and of them what rules gave and took.
struct TeamCost
{
    std::optional<TeamId> team;
    int people = 0;
    int paid = 0; ///< People with a total.
    Rational pay;
    Rational rewards; ///< Of everybody with a slip.
};

struct ActionCount
{
    Action action = Action::Commend;
    int times = 0;
    int people = 0;
};

/// How often a rule took effect, or could not be judged.
struct RuleCount
{
    int rule = 0;
    int effects = 0;
    int unjudged = 0;
};

struct Rewards
{
    std::vector<PersonRewards> people; ///< By row of the sheet.
    std::vector<TeamCost> teams; ///< In the company's order; those without a team at the end.
    TeamCost all;
    std::vector<ActionCount> actions; ///< That occur, in their order.
    std::vector<RuleCount> rules; ///< Parallel to the scheme's rules.
    int withEffects = 0; ///< People for whom a rule took effect.
    int withUnjudged = 0;
};

/// Everything the rules and the pay of a cycle come to, as the engine judged and paid it.
[[nodiscard]] Rewards rewardsOf(const ScoreSheet& sheet);

} // namespace plumbline
