// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/CycleProgress.h"

#include "application/policy/Permit.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

/// Who has no result: from the values while the cycle runs, from the stored result once it is
/// closed.
Result<QSet<EmployeeId>> incompletePeople(const Access& access, const CycleProgress& progress)
{
    QSet<EmployeeId> incomplete;
    for (const MissingValue& missing : progress.missing)
        incomplete.insert(missing.appraisal.employee);
    if (!progress.overview.cycle.isClosed())
        return incomplete;
    const auto stored =
        access.store.repositories().results().incomplete(progress.overview.cycle.key);
    if (!stored)
        return failure(stored.error());
    for (const StoredResult& result : *stored)
        incomplete.insert(result.employee);
    return incomplete;
}

TeamProgress& teamOf(std::vector<TeamProgress>& teams,
                     const std::optional<TeamId>& id,
                     const std::vector<Team>& known)
{
    for (TeamProgress& team : teams) {
        if (team.team == id)
            return team;
    }
    QString name;
    for (const Team& team : known) {
        if (id && team.id == *id)
            name = team.name;
    }
    teams.push_back({id, name.isEmpty() && id ? id->text() : name, 0, 0, 0});
    return teams.back();
}

} // namespace

Result<CycleProgress> cycleProgress(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeCycles, {key}); !may)
        return failure(may.error());
    auto overview = cycleStatus(access, key);
    if (!overview)
        return failure(overview.error());
    CycleProgress progress{std::move(*overview), {}, {}};
    Repositories& repositories = access.store.repositories();
    auto appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeMissing, key);
    if (!sight)
        return failure(sight.error());
    std::erase_if(*appraisals, [&](const Appraisal& one) { return !sight->sees(one.employee); });
    const auto known = repositories.people().teams();
    if (!known)
        return failure(known.error());
    auto missing = missingValues(access);
    if (!missing)
        return failure(missing.error());
    for (MissingValue& value : *missing) {
        if (value.cycle == key)
            progress.missing.push_back(std::move(value));
    }
    const auto incomplete = incompletePeople(access, progress);
    if (!incomplete)
        return failure(incomplete.error());
    for (const Appraisal& appraisal : *appraisals) {
        TeamProgress& team = teamOf(progress.teams, appraisal.team, *known);
        ++team.people;
        team.complete += incomplete->contains(appraisal.employee) ? 0 : 1;
    }
    for (const MissingValue& value : progress.missing)
        ++teamOf(progress.teams, value.appraisal.team, *known).missing;
    return progress;
}

} // namespace plumbline
