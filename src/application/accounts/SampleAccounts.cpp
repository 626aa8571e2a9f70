// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/SampleAccounts.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/ports/AccountRepository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Of all of them; long enough for the rule, and no name.
QString samplePassword()
{
    return QStringLiteral("try-plumbline");
}

AccountId nameOf(Role role)
{
    return AccountId(role == Role::Administrator ? QStringLiteral("admin") : roleName(role));
}

Account account(Role role, RoleSet more = {}, const char* person = "")
{
    Account made;
    made.id = nameOf(role);
    made.roles = more;
    made.roles.add(role);
    if (*person != '\0')
        made.person = EmployeeId(QLatin1String(person));
    return made;
}

/// The leader of a group, the director over all, somebody of that group.
std::vector<Account> everyRole()
{
    std::vector<Account> accounts{account(Role::Administrator),
                                  account(Role::Hr),
                                  account(Role::Manager, {Role::Employee}, "E1003"),
                                  account(Role::Planner),
                                  account(Role::Reviewer, {Role::Employee}, "E1001"),
                                  account(Role::Employee, {}, "E1004"),
                                  account(Role::Finance),
                                  account(Role::Auditor)};
    accounts[3].planned = {SchemeId(QStringLiteral("team-quarterly")),
                           SchemeId(QStringLiteral("customer-service-quarterly")),
                           SchemeId(QStringLiteral("service-satisfaction-monthly")),
                           SchemeId(QStringLiteral("shop-aftersales-monthly"))};
    return accounts;
}

SampleAccount shown(const Account& account)
{
    const auto isIts = [&](Role role) { return nameOf(role) == account.id; };
    const auto role = std::ranges::find_if(kRoles, isIts);
    return {account.id, role == kRoles.end() ? Role::Employee : *role, samplePassword()};
}

Result<> checkNone(Repositories& repositories)
{
    const Result<bool> hasAny = repositories.accounts().hasAny();
    if (!hasAny)
        return failure(hasAny.error());
    if (!*hasAny)
        return {};
    return failure(ErrorCode::AlreadyExists,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "The file has accounts already; sign in."));
}

} // namespace

Result<std::vector<SampleAccount>> sampleAccounts(const Access& access)
{
    const auto accounts = access.store.repositories().accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    std::vector<SampleAccount> found;
    for (const StoredAccount& one : *accounts) {
        if (one.isPublic && !one.account.isClosed)
            found.push_back(shown(one.account));
    }
    std::ranges::sort(found, {}, &SampleAccount::role);
    return found;
}

Result<std::vector<SampleAccount>> addSampleAccounts(const Access& access)
{
    const Result<> added = inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (Result<> none = checkNone(repositories); !none)
            return none;
        const Password password = Password::fromText(samplePassword());
        for (const Account& one : everyRole()) {
            if (Result<> sound = checkAccount(repositories, one); !sound)
                return sound;
            if (Result<> stored = storeNew(access, repositories, {one, {}, true, {}, {}}, password);
                !stored)
                return stored;
        }
        return {};
    });
    return added.and_then([&] { return sampleAccounts(access); });
}

} // namespace plumbline
