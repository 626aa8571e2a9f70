// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SaveTeam.h"

#include "application/Transaction.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

const Team* find(const std::vector<Team>& teams, const TeamId& id)
{
    const auto found =
        std::find_if(teams.begin(), teams.end(), [&](const Team& team) { return team.id == id; });
    return found == teams.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownTeam(const TeamId& id)
{
    return failure(ErrorCode::UnknownId,
                   id.text(),
                   QT_TRANSLATE_NOOP("Messages", "There is no team “%1”."),
                   {id.text()});
}

Result<> checkFields(const Team& team)
{
    const QString id = team.id.text();
    if (id.trimmed().isEmpty() || id != id.trimmed())
        return failure(
            ErrorCode::MissingField,
            {},
            QT_TRANSLATE_NOOP("Messages", "A team needs an id without spaces at its ends."));
    if (team.name.trimmed().isEmpty())
        return failure(
            ErrorCode::MissingField, id, QT_TRANSLATE_NOOP("Messages", "A team needs a name."));
    return {};
}

/// Walks up from the new parent; meeting the team itself would close a circle.
Result<> checkParent(const std::vector<Team>& teams, const Team& team)
{
    std::optional<TeamId> above = team.parent;
    for (std::size_t steps = 0; above && steps <= teams.size(); ++steps) {
        if (*above == team.id)
            return failure(ErrorCode::BadValue,
                           team.id.text(),
                           QT_TRANSLATE_NOOP("Messages", "The team “%1” can't stand below itself."),
                           {team.name});
        const Team* parent = find(teams, *above);
        if (!parent)
            return unknownTeam(*above);
        above = parent->parent;
    }
    return {};
}

Result<> checkLeader(Repositories& repositories, const Team& team)
{
    if (!team.leader)
        return {};
    const auto leader = repositories.people().employee(*team.leader);
    if (!leader)
        return failure(leader.error());
    if (!*leader)
        return failure(ErrorCode::UnknownId,
                       team.leader->text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {team.leader->text()});
    return {};
}

Result<> checkMode(const Team* known, const Team& team, SaveMode mode)
{
    if (mode == SaveMode::Add && known)
        return failure(ErrorCode::AlreadyExists,
                       team.id.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is a team with the id “%1” already."),
                       {team.id.text()});
    if (mode == SaveMode::Change && !known)
        return failure(ErrorCode::NotFound,
                       team.id.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no team “%1”."),
                       {team.id.text()});
    return {};
}

Result<>
checkRemovable(Repositories& repositories, const std::vector<Team>& teams, const Team& team)
{
    for (const Team& other : teams) {
        if (other.parent == team.id)
            return failure(ErrorCode::BadValue,
                           team.id.text(),
                           QT_TRANSLATE_NOOP("Messages", "“%1” still has the team “%2” below it."),
                           {team.name, other.name});
    }
    const Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    const auto isIt = [&](const Assignment<TeamId>& assignment) {
        return assignment.to == team.id;
    };
    for (const Employee& employee : *employees) {
        if (std::any_of(employee.teams.begin(), employee.teams.end(), isIt))
            return failure(
                ErrorCode::BadValue,
                team.id.text(),
                QT_TRANSLATE_NOOP("Messages",
                                  "“%1” has or had people, %2 for one, and so can't be removed."),
                {team.name, employee.name});
    }
    return {};
}

} // namespace

Result<> saveTeam(const Access& access, const Team& team, SaveMode mode)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    if (auto sound = checkFields(team); !sound)
        return sound;
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<std::vector<Team>> teams = repositories.people().teams();
        if (!teams)
            return failure(teams.error());
        const Team* known = find(*teams, team.id);
        if (auto fits = checkMode(known, team, mode); !fits)
            return fits;
        if (auto sound = checkParent(*teams, team); !sound)
            return sound;
        if (auto sound = checkLeader(repositories, team); !sound)
            return sound;
        if (known && *known == team)
            return {};
        if (auto saved = repositories.people().saveTeam(team); !saved)
            return saved;
        return tellTeam(access, repositories, known, &team);
    });
}

Result<> removeTeam(const Access& access, const TeamId& team)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<std::vector<Team>> teams = repositories.people().teams();
        if (!teams)
            return failure(teams.error());
        const Team* known = find(*teams, team);
        if (!known)
            return failure(ErrorCode::NotFound,
                           team.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no team “%1”."),
                           {team.text()});
        if (auto removable = checkRemovable(repositories, *teams, *known); !removable)
            return removable;
        if (auto removed = repositories.people().removeTeam(team); !removed)
            return removed;
        return tellTeam(access, repositories, known, nullptr);
    });
}

} // namespace plumbline
