// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/Id.h"
#include "domain/common/Period.h"

#include <optional>

namespace plumbline {

class ScoreSheet;
struct Explained;

/// A figure over the people of a team and of those below it, as dashboards and reports print it.
struct FigureOfMany
{
    enum class Kind {
        Mean, ///< And its change.
        Completion,
        Help,
        Grade, ///< How many have it.
        Indicator, ///< What it costs.
        Period, ///< The mean of a period.
        Change, ///< Of one person's score.
        People, ///< Who is counted.
        Rule, ///< For whom it took effect, or could not be judged.
        Action, ///< For whom it follows.
        Cost ///< What the slips come to.
    };

    Kind kind = Kind::Mean;
    std::optional<TeamId> team = {}; ///< None: everybody.
    int index = 0; ///< Of the grade, the rule or the action, or the indicator's node.
    std::optional<Period> period = {};
    EmployeeId person = {}; ///< Whose change it is.
    bool isWithoutTeam = false; ///< Those of no team, instead of everybody.
    std::optional<Decimal> budget = {}; ///< That a cost is held against.
    friend bool operator==(const FigureOfMany&, const FigureOfMany&) = default;
};

/// How it came about.
[[nodiscard]] Explained explainFigure(const ScoreSheet& sheet, const FigureOfMany& figure);

} // namespace plumbline
