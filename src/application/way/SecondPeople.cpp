// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/SecondPeople.h"

#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "domain/policy/Decide.h"

namespace plumbline {

bool mayBeSecond(const Account& account, const std::optional<EmployeeId>& employee)
{
    const PolicyFacts facts{{Relation::Anyone}, {}, employee && account.person == employee};
    return !account.isClosed && !facts.isOwn
        && decide(account.roles, Permission::LookAgain, facts) == Verdict::Permitted;
}

Result<std::vector<SecondPerson>>
secondPeople(const Access& access, const CycleKey& key, const std::optional<EmployeeId>& employee)
{
    Repositories& repositories = access.store.repositories();
    if (auto may = permit(access, repositories, Permission::SeeCourse, {key, employee}); !may)
        return failure(may.error());
    std::vector<SecondPerson> people;
    if (!access.session.account)
        return people;
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    for (const StoredAccount& one : *accounts) {
        const Account& account = one.account;
        if (account.id == access.session.account->id || !mayBeSecond(account, employee))
            continue;
        SecondPerson person{account.id, {}};
        if (account.person) {
            const auto known = repositories.people().employee(*account.person);
            if (!known)
                return failure(known.error());
            person.name = *known ? (*known)->name : QString();
        }
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace plumbline
