// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/TeamTree.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isKnown(const std::vector<Team>& teams, const TeamId& id)
{
    return std::ranges::find(teams, id, &Team::id) != teams.end();
}

/// Goes down the tree; a team that is its own ancestor is come to once.
class TreeWalk
{
public:
    explicit TreeWalk(const std::vector<Team>& teams)
        : m_teams(teams)
    {
    }

    [[nodiscard]] std::vector<TeamPlace> walk()
    {
        for (const Team& team : m_teams) {
            if (!team.parent || !isKnown(m_teams, *team.parent))
                add(team, 0);
        }
        for (const Team& team : m_teams)
            add(team, 0);
        return std::move(m_places);
    }

private:
    void add(const Team& team, int depth) // NOLINT(misc-no-recursion): a tree
    {
        if (m_seen.contains(team.id))
            return;
        m_seen.insert(team.id);
        m_places.push_back({team.id, depth});
        for (const Team& one : m_teams) {
            if (one.parent == team.id)
                add(one, depth + 1);
        }
    }

    const std::vector<Team>& m_teams;
    std::vector<TeamPlace> m_places;
    QSet<TeamId> m_seen;
};

} // namespace

std::vector<TeamPlace> teamTree(const std::vector<Team>& teams)
{
    return TreeWalk(teams).walk();
}

QSet<TeamId> teamsBelow(const std::vector<Team>& teams, const TeamId& team)
{
    QSet<TeamId> found{team};
    for (qsizetype before = 0; before != found.size();) {
        before = found.size();
        for (const Team& one : teams) {
            if (one.parent && found.contains(*one.parent))
                found.insert(one.id);
        }
    }
    return found;
}

} // namespace plumbline
