// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/ReportGround.h"

#include "application/cycles/FindCycle.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/ScoreSheet.h"
#include "application/way/Relations.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ReportGround reportGround(const ScoreSheet& sheet)
{
    const SheetData& data = sheet.data();
    return {data.company, data.cycle, data.scheme, data.positions, data.teams, data.trailCode};
}

Result<ReportGround> reportGround(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    Result<std::vector<Position>> positions = knownPositions(access, repositories);
    if (!positions)
        return failure(positions.error());
    Result<std::vector<Team>> teams = teamsOf(repositories, key);
    if (!teams)
        return failure(teams.error());
    return repositories.trail().head().map([&](const TrailCode& code) {
        return ReportGround{*company,
                            *cycle,
                            *std::move(scheme),
                            *std::move(positions),
                            *std::move(teams),
                            code.toString()};
    });
}

bool isWithin(const ReportGround& ground, const Appraisal& appraisal, const TeamId& team)
{
    return appraisal.team && teamsBelow(ground.teams, team).contains(*appraisal.team);
}

ReportPerson reportPerson(const Appraisal& appraisal,
                          const std::vector<Position>& positions,
                          const std::vector<Team>& teams)
{
    ReportPerson person{appraisal, LocalizedText(appraisal.position.text())};
    for (const Position& position : positions) {
        if (position.id == appraisal.position && !position.name.isEmpty())
            person.position = position.name;
    }
    for (const Team& team : teams) {
        if (appraisal.team == team.id)
            person.team = team.name;
    }
    return person;
}

Result<ScoreSheet> reportSheet(const Access& access, const CycleKey& key)
{
    return loadSheet(access, key).and_then([](SheetData data) {
        return ScoreSheet::build(std::move(data));
    });
}

std::optional<EmployeeId> leaderAbove(const std::vector<Team>& teams, const Appraisal& appraisal)
{
    std::optional<TeamId> team = appraisal.team;
    // A tree has fewer levels than teams; a ring would end here too.
    for (std::size_t level = 0; team && level < teams.size(); ++level) {
        const auto found = std::ranges::find(teams, *team, &Team::id);
        if (found == teams.end())
            return std::nullopt;
        if (found->leader && *found->leader != appraisal.employee)
            return found->leader;
        team = found->parent;
    }
    return std::nullopt;
}

Result<QHash<EmployeeId, QString>> namesInSight(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> seen = sightOf(access, repositories, Permission::SeePeople, key);
    if (!seen)
        return failure(seen.error());
    return repositories.people().employees().map([&](const std::vector<Employee>& employees) {
        QHash<EmployeeId, QString> names;
        for (const Employee& one : employees) {
            if (seen->sees(one.id))
                names.insert(one.id, one.name);
        }
        return names;
    });
}

tl::unexpected<Error> notInCycle(const QString& id, const CycleKey& key)
{
    return failure(ErrorCode::NotFound,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "%1 is not in the cycle %2."),
                   {id, key.toString()});
}

} // namespace plumbline
