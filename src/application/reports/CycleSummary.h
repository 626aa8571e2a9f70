// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamFigures.h"
#include "application/reports/Answers.h"
#include "application/reports/ReportGround.h"
#include "application/rewards/RewardFigures.h"

namespace plumbline {

/// A team's line of a cycle summary, with the teams below it.
struct SummaryLine
{
    std::optional<TeamId> team; ///< None: everybody, or those without one.
    bool isWithoutTeam = false;
    QString name = {};
    int depth = 0;
    int people = 0;
    int complete = 0;
    std::optional<Rational> mean;
    std::vector<int> grades = {}; ///< People with each grade, best first.
    std::optional<TeamCost> cost; ///< None: not to be seen.
    std::optional<Decimal> budget; ///< Only beside a cost.

    [[nodiscard]] bool isSmallSample() const { return complete < kSmallSample; }
};

/// How often the money of a cycle was settled, and when last.
struct SettledState
{
    int runs = 0;
    QDateTime at;
    QString by;
};

/// A whole cycle on paper: its teams, grades, indicators, rules, money and answers, of the people
/// whom the reader may see.
struct CycleSummary
{
    ReportGround ground;
    int unseen = 0; ///< People whom the reader may not see: not counted.
    TeamFigures figures; ///< Of everybody in sight.
    std::vector<SummaryLine> teams;
    SummaryLine all;
    std::vector<RuleCount> rules = {}; ///< Parallel to the scheme's; empty: not to be seen.
    std::vector<ActionCount> actions = {};
    AnswerCounts answers;
    SettledState settled;
};

/// `not-found` where the reader may see nobody in it.
[[nodiscard]] Result<CycleSummary> cycleSummary(const Access& access, const CycleKey& key);

} // namespace plumbline
