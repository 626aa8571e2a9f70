// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/People.h"

namespace plumbline {

namespace {

template<typename IdType>
std::optional<IdType> latest(const std::vector<Assignment<IdType>>& assignments, const QDate& day)
{
    std::optional<IdType> found;
    for (const Assignment<IdType>& assignment : assignments) {
        if (assignment.from <= day)
            found = assignment.to;
    }
    return found;
}

} // namespace

std::optional<TeamId> Employee::teamOn(const QDate& day) const
{
    return latest(teams, day);
}

std::optional<PositionId> Employee::positionOn(const QDate& day) const
{
    return latest(positions, day);
}

bool Employee::isActiveIn(const QDate& first, const QDate& last) const
{
    return joined <= last && (!left || *left >= first);
}

} // namespace plumbline
