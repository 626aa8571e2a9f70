// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "application/rewards/RewardFigures.h"

namespace plumbline {

/// How the cost of a team came about, person by person. None as a team: those without one.
struct CostQuestion
{
    bool isEverybody = false;
    std::optional<TeamId> team;
    QString name; ///< In the window's language; empty: by the title's own words.
    std::optional<Decimal> budget;
    bool isWithBelow = false; ///< With the teams below it.
};

[[nodiscard]] Explained explainCost(const ScoreSheet& sheet, const CostQuestion& question);
/// For whom an action follows, and how often.
[[nodiscard]] Explained explainAction(const ScoreSheet& sheet, Action action);
/// For whom a rule took effect, and for whom it could not be judged.
[[nodiscard]] Explained explainRule(const ScoreSheet& sheet, int rule);

} // namespace plumbline
