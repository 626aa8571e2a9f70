// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportedCycle.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/results/ExplainCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

Result<CurrentResult> resultOf(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    if (!cycle.isClosed())
        return currentResult(access, repositories, cycle);
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    const auto kept = repositories.results().latest(cycle.key);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return currentResult(access, repositories, cycle);
    return keptResult(access, *scheme, cycle.key, **kept, Explain::No);
}

Result<> loadCells(Repositories& repositories, ExportedCycle& exported)
{
    const auto cells = repositories.values().cells(exported.cycle.key);
    if (!cells)
        return failure(cells.error());
    for (const StoredCell& cell : *cells)
        exported.cells[cell.employee].insert(cell.key, cell);
    return {};
}

Result<> loadTeams(Repositories& repositories, ExportedCycle& exported)
{
    const auto teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    for (const Team& team : *teams)
        exported.teams.insert(team.id, team.name);
    return {};
}

} // namespace

QString ExportedCycle::team(const PersonInput& person) const
{
    return person.team ? teams.value(*person.team, person.team->text()) : QString();
}

Result<ExportedCycle>
exportedCycle(const Access& access, const CycleKey& key, const QString& language)
{
    if (Result<> may = permitted(access, Permission::ExportTables, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<CurrentResult> result = resultOf(access, repositories, *cycle);
    if (!result)
        return failure(result.error());
    const auto company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const auto positions = repositories.people().positions();
    if (!positions)
        return failure(positions.error());
    SchemeNames names(result->scheme, language, *positions);
    ExportedCycle exported{*company,
                           *cycle,
                           *std::move(result),
                           {},
                           {},
                           std::move(names),
                           ExportWords(language),
                           access.clock.now()};
    if (const Result<> loaded = loadTeams(repositories, exported); !loaded)
        return failure(loaded.error());
    if (const Result<> loaded = loadCells(repositories, exported); !loaded)
        return failure(loaded.error());
    return exported;
}

} // namespace plumbline
