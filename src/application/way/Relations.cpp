// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Relations.h"

#include "application/way/WayGround.h"

#include <algorithm>

namespace plumbline {

Result<std::vector<Team>> teamsOf(Repositories& repositories, const CycleKey& key)
{
    Result<std::vector<Team>> pinned = repositories.way().teams(key);
    if (!pinned || !pinned->empty())
        return pinned;
    return repositories.people().teams();
}

Result<std::vector<PinnedHolder>>
awaitedHolders(Repositories& repositories, const CycleKey& key, const EmployeeId& employee)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    return courseOf(repositories, *cycle, employee).map([](const AppraisalCourse& course) {
        return course.waitsFor();
    });
}

Result<std::vector<PinnedHolder>> scorersOf(Repositories& repositories,
                                            const CycleKey& key,
                                            const QString& node,
                                            const EmployeeId& employee)
{
    const Result<std::vector<PinnedScorer>> scorers = repositories.way().scorers(key);
    const Result<std::vector<Team>> teams = teamsOf(repositories, key);
    const Result<Appraisal> appraisal = findAppraisal(repositories, key, employee);
    if (!scorers || !teams || !appraisal)
        return failure(!scorers ? scorers.error() : !teams ? teams.error() : appraisal.error());
    std::vector<PinnedHolder> holders;
    for (const PinnedScorer& scorer : *scorers) {
        if (scorer.node != node)
            continue;
        const PinnedHolder holder = pinHolder(scorer.holder, *teams, employee, appraisal->team);
        if (std::ranges::find(holders, holder) == holders.end())
            holders.push_back(holder);
    }
    return holders;
}

} // namespace plumbline
