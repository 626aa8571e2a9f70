// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/CycleOverview.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"
#include "application/segments/SegmentsIn.h"
#include "application/values/BuildInputs.h"
#include "application/way/WayGround.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <ranges>

namespace plumbline {

namespace {

/// A cycle's people with what each lacks.
struct Progress
{
    Scheme scheme;
    std::vector<Appraisal> appraisals;
    std::vector<std::vector<int>> missing; ///< Node indices; parallel to the appraisals.
    std::vector<bool> isComplete; ///< An earlier segment may lack something too.
};

Result<Progress> progressOf(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const CycleKey& key = cycle.key;
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    Result<std::vector<Appraisal>> appraisals = appraisedIn(repositories, key);
    if (!appraisals)
        return failure(appraisals.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeMissing, key);
    if (!sight)
        return failure(sight.error());
    std::erase_if(*appraisals, [&](const Appraisal& one) { return !sight->sees(one.employee); });
    const Result<std::vector<StoredCell>> cells = cellsOf(repositories, key, *appraisals);
    if (!cells)
        return failure(cells.error());
    const CellIndex index(*scheme, key.period);
    const Result<QHash<EmployeeId, Segments>> segments = segmentsIn(access, repositories, cycle);
    if (!segments)
        return failure(segments.error());
    const auto inputs =
        buildInputs(*scheme, key.period, index, *appraisals, *cells, {}, {}, *segments);
    if (!inputs)
        return failure(inputs.error());
    Progress progress{*scheme, *std::move(appraisals), {}, {}};
    for (const PersonInput& input : *inputs) {
        PersonScore score = scorePerson(*scheme, input);
        progress.isComplete.push_back(score.isComplete());
        progress.missing.push_back(std::move(score.missing));
    }
    return progress;
}

/// A closed cycle is told by what was stored when it closed.
Result<> countStored(const Access& access, Repositories& repositories, CycleOverview& overview)
{
    const CycleKey& key = overview.cycle.key;
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeMissing, key);
    if (!sight)
        return failure(sight.error());
    const auto standings = repositories.results().standings(key);
    if (!standings)
        return failure(standings.error());
    const auto incomplete = repositories.results().incomplete(key);
    if (!incomplete)
        return failure(incomplete.error());
    const auto isSeen = [&](const auto& one) { return sight->sees(one.employee); };
    overview.people = static_cast<int>(std::ranges::count_if(*standings, isSeen));
    overview.complete =
        overview.people - static_cast<int>(std::ranges::count_if(*incomplete, isSeen));
    for (const StoredResult& stored : *incomplete | std::views::filter(isSeen))
        overview.missingCells += static_cast<int>(QJsonDocument::fromJson(stored.result)
                                                      .object()
                                                      .value(QLatin1String("missing"))
                                                      .toArray()
                                                      .size());
    return {};
}

void countProgress(const Progress& progress, CycleOverview& overview)
{
    overview.people = static_cast<int>(progress.appraisals.size());
    overview.complete = static_cast<int>(std::ranges::count(progress.isComplete, true));
    for (const std::vector<int>& missing : progress.missing)
        overview.missingCells += static_cast<int>(missing.size());
}

Result<CycleOverview>
overviewOf(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    CycleOverview overview{cycle, {}, 0, 0, 0};
    if (cycle.isClosed()) {
        if (auto counted = countStored(access, repositories, overview); !counted)
            return failure(counted.error());
        const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
        if (!scheme)
            return failure(scheme.error());
        overview.schemeName = scheme->document().texts.name;
        return overview;
    }
    const Result<Progress> progress = progressOf(access, repositories, cycle);
    if (!progress)
        return failure(progress.error());
    overview.schemeName = progress->scheme.document().texts.name;
    countProgress(*progress, overview);
    return overview;
}

void appendMissing(const Cycle& cycle,
                   const Progress& progress,
                   std::vector<MissingValue>& everything)
{
    const auto begun = static_cast<std::ptrdiff_t>(everything.size());
    for (std::size_t row = 0; row < progress.appraisals.size(); ++row) {
        for (const int node : progress.missing[row]) {
            const SchemeNode& source = *progress.scheme.node(node).source;
            everything.push_back(
                {cycle.key,
                 progress.appraisals[row],
                 source.id,
                 source.texts.name.isEmpty() ? LocalizedText(source.id) : source.texts.name});
        }
    }
    std::stable_sort(
        everything.begin() + begun, everything.end(), [](const auto& a, const auto& b) {
            return a.appraisal.team < b.appraisal.team;
        });
}

} // namespace

Result<std::vector<CycleOverview>> listCycles(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeCycles); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::vector<CycleOverview> overviews;
    for (const Cycle& cycle : *cycles) {
        Result<CycleOverview> overview = overviewOf(access, repositories, cycle);
        if (!overview)
            return failure(overview.error());
        overviews.push_back(*std::move(overview));
    }
    return overviews;
}

Result<CycleOverview> cycleStatus(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeCycles, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    return overviewOf(access, repositories, *cycle);
}

Result<std::vector<MissingValue>> missingValues(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeCycles); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::vector<MissingValue> everything;
    for (const Cycle& cycle : *cycles) {
        if (cycle.isClosed())
            continue;
        const Result<Progress> progress = progressOf(access, repositories, cycle);
        if (!progress)
            return failure(progress.error());
        appendMissing(cycle, *progress, everything);
    }
    return everything;
}

} // namespace plumbline
