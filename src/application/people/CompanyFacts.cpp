// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/CompanyFacts.h"

#include "application/policy/Permit.h"

namespace plumbline {

Result<Company> companyFacts(const Access& access)
{
    return permitted(access, Permission::SeeCycles).and_then([&] {
        return access.store.repositories().company().company();
    });
}

Result<std::vector<Team>> listTeams(const Access& access)
{
    return permitted(access, Permission::SeeCycles).and_then([&] {
        return access.store.repositories().people().teams();
    });
}

Result<std::vector<Appraisal>> namesIn(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::SeePeople, {key}); !may)
        return failure(may.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeePeople, key);
    if (!sight)
        return failure(sight.error());
    return repositories.cycles().appraisals(key).map([&](std::vector<Appraisal> people) {
        std::erase_if(people, [&](const Appraisal& one) { return !sight->sees(one.employee); });
        return people;
    });
}

} // namespace plumbline
