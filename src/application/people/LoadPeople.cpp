// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/LoadPeople.h"

#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"

namespace plumbline {

Result<People> loadPeople(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeePeople); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    People people;
    if (Result<Company> company = repositories.company().company(); company)
        people.company = *std::move(company);
    else
        return failure(company.error());
    if (Result<std::vector<Team>> teams = repositories.people().teams(); teams)
        people.teams = *std::move(teams);
    else
        return failure(teams.error());
    if (Result<std::vector<Position>> positions = knownPositions(access, repositories); positions)
        people.positions = *std::move(positions);
    else
        return failure(positions.error());
    if (Result<std::vector<Employee>> employees = repositories.people().employees(); employees)
        people.employees = *std::move(employees);
    else
        return failure(employees.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeePeople);
    if (!sight)
        return failure(sight.error());
    std::erase_if(people.employees, [&](const Employee& one) { return !sight->sees(one.id); });
    return people;
}

} // namespace plumbline
