// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/RewardGround.h"

#include "application/cycles/FindCycle.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

Result<RewardGround> rewardGround(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRewards, key);
    if (!sight)
        return failure(sight.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    Result<std::vector<Position>> positions = knownPositions(access, repositories);
    const auto appraisals = repositories.cycles().appraisals(key);
    if (!scheme || !positions || !appraisals)
        return failure(!scheme          ? scheme.error()
                           : !positions ? positions.error()
                                        : appraisals.error());
    RewardGround ground{*std::move(scheme), *std::move(positions), {}};
    for (const Appraisal& one : *appraisals) {
        if (sight->sees(one.employee))
            ground.people.insert(one.employee, one.name);
    }
    return ground;
}

} // namespace plumbline
