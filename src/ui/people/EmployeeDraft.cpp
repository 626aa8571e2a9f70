// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeDraft.h"

#include <algorithm>

namespace plumbline {

namespace {

template<typename IdType>
void assign(std::vector<Assignment<IdType>>& assignments, const IdType& to, const QDate& from)
{
    if (to.isEmpty())
        return;
    if (!assignments.empty() && assignments.back().to == to)
        assignments.pop_back();
    std::erase_if(assignments, [&from](const auto& one) { return one.from >= from; });
    if (assignments.empty() || assignments.back().to != to)
        assignments.push_back({to, from});
}

/// Who joins on another day begins in the first team and position on that day.
template<typename IdType>
void moveStart(std::vector<Assignment<IdType>>& assignments,
               const QDate& before,
               const QDate& after)
{
    if (!assignments.empty() && assignments.front().from == before)
        assignments.front().from = after;
}

} // namespace

EmployeeDraft newDraft(const QDate& day, const std::optional<TeamId>& team)
{
    return {{}, {}, day, {}, day, team.value_or(TeamId()), day};
}

EmployeeDraft draftOf(const Employee& employee)
{
    EmployeeDraft draft{employee.id.text(),
                        employee.name,
                        employee.joined,
                        {},
                        employee.joined,
                        {},
                        employee.joined};
    if (!employee.positions.empty()) {
        draft.position = employee.positions.back().to;
        draft.positionFrom = employee.positions.back().from;
    }
    if (!employee.teams.empty()) {
        draft.team = employee.teams.back().to;
        draft.teamFrom = employee.teams.back().from;
    }
    return draft;
}

Employee applied(const EmployeeDraft& draft, Employee original)
{
    const EmployeeDraft before = draftOf(original);
    original.id = EmployeeId(draft.id.trimmed());
    original.name = draft.name.trimmed();
    if (draft.joined != original.joined) {
        moveStart(original.teams, original.joined, draft.joined);
        moveStart(original.positions, original.joined, draft.joined);
        original.joined = draft.joined;
    }
    if (draft.position != before.position || draft.positionFrom != before.positionFrom)
        assign(original.positions, draft.position, draft.positionFrom);
    if (draft.team != before.team || draft.teamFrom != before.teamFrom)
        assign(original.teams, draft.team, draft.teamFrom);
    return original;
}

} // namespace plumbline
