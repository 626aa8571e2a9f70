// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamFigures.h"

namespace plumbline {

/// With fewer complete people a team's mean would tell what single ones have.
inline constexpr int kFewestForTeamMean = 3;

/// One indicator of a person beside their team.
struct ProfileFigure
{
    int node = 0;
    std::optional<Rational> rate; ///< None: missing or left out.
    std::optional<Rational> mean; ///< None: nobody has it, or too few are complete.
    int people = 0; ///< Behind the mean.
    std::optional<Rational> target; ///< The rate that reaching the target brings.
    QString targetText; ///< The target itself; empty: there is none.
    QString value; ///< Stored form; empty: none, or made of parts.

    /// Above zero: better than the team.
    [[nodiscard]] std::optional<Rational> difference() const;
};

/// Where a person of the sheet stands against the people of `team`, in tree order.
[[nodiscard]] std::vector<ProfileFigure>
profileOf(const ScoreSheet& sheet, const TeamFigures& team, int row);

} // namespace plumbline
