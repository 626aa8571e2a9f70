// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        Change ///< Of one person's score.
    };

    Kind kind = Kind::Mean;
    std::optional<TeamId> team = {}; ///< None: everybody.
    int index = 0; ///< Of the grade, or the indicator's node.
    std::optional<Period> period = {};
    EmployeeId person = {}; ///< Whose change it is.
    friend bool operator==(const FigureOfMany&, const FigureOfMany&) = default;
};

/// How it came about.
[[nodiscard]] Explained explainFigure(const ScoreSheet& sheet, const FigureOfMany& figure);

} // namespace plumbline
