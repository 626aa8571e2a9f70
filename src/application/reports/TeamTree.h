// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/People.h"

#include <QtCore/QSet>

namespace plumbline {

/// A team's place in the tree of teams.
struct TeamPlace
{
    TeamId team;
    int depth = 0; ///< 0: at the top.
};

/// Every team once, each before those below it, in the company's order.
[[nodiscard]] std::vector<TeamPlace> teamTree(const std::vector<Team>& teams);
/// The team and all below it.
[[nodiscard]] QSet<TeamId> teamsBelow(const std::vector<Team>& teams, const TeamId& team);

} // namespace plumbline
