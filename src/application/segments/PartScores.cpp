// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/PartScores.h"

#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/BuildInputs.h"
#include "application/way/WayGround.h"

namespace plumbline {

Result<PartScores> scoresIn(const Access& access,
                            Repositories& repositories,
                            const CycleKey& key,
                            const QSet<EmployeeId>& people)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    Result<std::vector<Appraisal>> appraisals = appraisedIn(repositories, key);
    if (!scheme || !appraisals)
        return failure(scheme ? appraisals.error() : scheme.error());
    std::erase_if(*appraisals,
                  [&](const Appraisal& one) { return !people.contains(one.employee); });
    const Result<std::vector<StoredCell>> cells = cellsOf(repositories, key, *appraisals);
    if (!cells)
        return failure(cells.error());
    const CellIndex index(*scheme, key.period);
    const auto inputs = buildInputs(*scheme, key.period, index, *appraisals, *cells, {});
    if (!inputs)
        return failure(inputs.error());
    PartScores part;
    for (const PersonInput& input : *inputs) {
        part.appraised.insert(input.id);
        if (const PersonScore score = scorePerson(*scheme, input); score.isComplete())
            part.scores.insert(input.id, score.own);
    }
    return part;
}

} // namespace plumbline
