// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/LoadSheet.h"

#include "application/cycles/FindCycle.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"
#include "application/records/RecordSettings.h"
#include "application/records/RefreshMeasured.h"
#include "application/schemes/SchemeVersions.h"
#include "application/segments/SegmentsIn.h"
#include "application/values/SheetSight.h"
#include "application/way/Relations.h"
#include "application/way/WayGround.h"
#include "domain/rules/Trailing.h"

namespace plumbline {

namespace {

/// Moves a loaded part into its place; the error is kept for the caller otherwise.
template<typename T>
Result<> put(Result<T> loaded, T& place)
{
    if (!loaded)
        return failure(loaded.error());
    place = *std::move(loaded);
    return {};
}

Result<> loadPrevious(Repositories& repositories, const CycleKey& key, SheetData& data)
{
    const CycleKey before{key.scheme, key.period.plus(-1)};
    const Result<std::optional<Cycle>> cycle = repositories.cycles().cycle(before);
    if (!cycle)
        return failure(cycle.error());
    if (!*cycle)
        return {};
    Result<std::vector<StoredCell>> cells = repositories.values().cells(before);
    if (!cells)
        return failure(cells.error());
    data.previousCells.reserve(cells->size());
    for (StoredCell& cell : *cells)
        data.previousCells.push_back(
            {std::move(cell.employee), std::move(cell.key), std::move(cell.text)});
    return {};
}

Result<> loadMeasured(Repositories& repositories, const CycleKey& key, SheetData& data)
{
    const Result<RecordSettings> settings = recordSettings(repositories);
    if (!settings)
        return failure(settings.error());
    data.fewest = settings->fewest;
    if (auto cutOff = put(cutOffOf(repositories, key), data.cutOff); !cutOff)
        return cutOff;
    return put(repositories.measures().measured(key), data.measured);
}

Result<>
loadPast(const Access& access, Repositories& repositories, HistoryDepth depth, SheetData& data)
{
    const CycleKey& key = data.cycle.key;
    if (looksBack(data.scheme.document().rules))
        depth = HistoryDepth::Values;
    Result<SchemeHistory> history = loadHistory(access, repositories, key, data.appraisals, depth);
    if (!history)
        return failure(history.error());
    data.history = std::move(history->entries);
    data.gradeHistory = std::move(history->grades);
    return loadPrevious(repositories, key, data);
}

} // namespace

Result<SheetData> loadSheet(const Access& access, const CycleKey& key, HistoryDepth depth)
{
    if (Result<> may = permitted(access, Permission::SeeScores, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    SheetData data{{}, *cycle, *std::move(scheme), {}, {}, {}, {}, {}, {}, {}, {}};
    Result<> loaded = put(repositories.company().company(), data.company);
    if (loaded)
        loaded = put(teamsOf(repositories, key), data.teams);
    if (loaded)
        loaded = put(knownPositions(access, repositories), data.positions);
    if (loaded)
        loaded = put(appraisedIn(repositories, key), data.appraisals);
    if (loaded)
        loaded = put(cellsOf(repositories, key, data.appraisals), data.cells);
    if (loaded)
        loaded = put(repositories.way().decisions(key), data.decisions);
    if (loaded)
        loaded = put(segmentsIn(access, repositories, *cycle), data.segments);
    if (loaded)
        loaded = put(repositories.values().notes(key), data.notes);
    if (loaded)
        loaded = loadMeasured(repositories, key, data);
    if (loaded)
        loaded = loadPast(access, repositories, depth, data);
    if (loaded)
        loaded = hideOthers(access, repositories, data);
    if (loaded)
        loaded = put(
            repositories.trail().head().map([](const TrailCode& code) { return code.toString(); }),
            data.trailCode);
    if (!loaded)
        return failure(loaded.error());
    return data;
}

} // namespace plumbline
