// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/Accounts.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "domain/accounts/PasswordRule.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<> checkFree(Repositories& repositories, const AccountId& id)
{
    const auto known = repositories.accounts().account(id);
    if (!known)
        return failure(known.error());
    if (!*known)
        return {};
    return failure(ErrorCode::AlreadyExists,
                   id.text(),
                   QT_TRANSLATE_NOOP("Messages", "There is an account “%1” already."),
                   {id.text()});
}

Result<> checkNew(const Account& account, const Password& password)
{
    return checkAccountName(account.id).and_then([&] {
        return checkNewPassword(account.id, password);
    });
}

/// The first account is made by createFirstAdministrator(), so that somebody can sign in.
Result<> checkFirst(Repositories& repositories)
{
    const Result<bool> hasAny = repositories.accounts().hasAny();
    if (!hasAny)
        return failure(hasAny.error());
    if (*hasAny)
        return {};
    return failure(
        ErrorCode::Incomplete,
        {},
        QT_TRANSLATE_NOOP("Messages", "The file has no accounts; make its first administrator."));
}

Result<> storeRoles(const Access& access, Repositories& repositories, const Account& account)
{
    const Result<StoredAccount> before = findAccount(repositories, account.id);
    if (!before)
        return failure(before.error());
    if (Result<> sound = checkAccount(repositories, account); !sound)
        return sound;
    if (before->account.roles.has(Role::Administrator) && !account.roles.has(Role::Administrator)) {
        if (Result<> remains = checkAdministratorRemains(repositories, account.id); !remains)
            return remains;
    }
    StoredAccount after = *before;
    after.account.person = account.person;
    after.account.roles = account.roles;
    after.account.planned = account.planned;
    return storeChanged(access, repositories, *before, after, QStringLiteral("account.changed"));
}

} // namespace

Result<Session>
createFirstAdministrator(const Access& access, const Account& account, const Password& password)
{
    if (Result<> sound = checkNew(account, password); !sound)
        return failure(sound.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<Session> {
        const Result<bool> hasAny = repositories.accounts().hasAny();
        if (!hasAny)
            return failure(hasAny.error());
        if (*hasAny)
            return failure(
                ErrorCode::AlreadyExists,
                account.id.text(),
                QT_TRANSLATE_NOOP("Messages", "The file has accounts already; sign in."));
        StoredAccount first{account, {}, false, {}, access.clock.now()};
        first.account.roles.add(Role::Administrator);
        first.account.isClosed = false;
        first.account.mustChange = false;
        if (Result<> sound = checkAccount(repositories, first.account); !sound)
            return failure(sound.error());
        const Access acting = actingAs(access, first.account);
        return storeNew(acting, repositories, first, password).map([&] { return acting.session; });
    });
}

Result<> addAccount(const Access& access, const Account& account, const Password& oneTime)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        StoredAccount added{account, {}, false, {}, {}};
        added.account.isClosed = false;
        added.account.mustChange = true;
        return permit(access, repositories, Permission::ManageAccounts)
            .and_then([&] { return checkNew(account, oneTime); })
            .and_then([&] { return checkFirst(repositories); })
            .and_then([&] { return checkFree(repositories, account.id); })
            .and_then([&] { return checkAccount(repositories, added.account); })
            .and_then([&] { return storeNew(access, repositories, added, oneTime); });
    });
}

Result<> changeAccount(const Access& access, const Account& account)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return permit(access, repositories, Permission::ManageAccounts).and_then([&] {
            return storeRoles(access, repositories, account);
        });
    });
}

Result<> closeAccount(const Access& access, const AccountId& account)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (Result<> may = permit(access, repositories, Permission::ManageAccounts); !may)
            return may;
        const Result<StoredAccount> before = findAccount(repositories, account);
        if (!before)
            return failure(before.error());
        if (Result<> remains = checkAdministratorRemains(repositories, account); !remains)
            return remains;
        StoredAccount after = *before;
        after.account.isClosed = true;
        return storeChanged(access, repositories, *before, after, QStringLiteral("account.closed"));
    });
}

Result<> reopenAccount(const Access& access, const AccountId& account)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (Result<> may = permit(access, repositories, Permission::ManageAccounts); !may)
            return may;
        const Result<StoredAccount> before = findAccount(repositories, account);
        if (!before)
            return failure(before.error());
        StoredAccount after = *before;
        after.account.isClosed = false;
        if (Result<> sound = checkAccount(repositories, after.account); !sound)
            return sound;
        return storeChanged(
            access, repositories, *before, after, QStringLiteral("account.reopened"));
    });
}

Result<std::vector<ListedAccount>> listAccounts(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::ManageAccounts); !may)
        return failure(may.error());
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    std::vector<ListedAccount> listed;
    for (const StoredAccount& one : *accounts) {
        ListedAccount row{one.account, {}, one.createdAt, one.lastSignIn};
        if (one.account.person) {
            const auto employee = repositories.people().employee(*one.account.person);
            if (!employee)
                return failure(employee.error());
            row.personName = *employee ? (*employee)->name : QString();
        }
        listed.push_back(std::move(row));
    }
    return listed;
}

} // namespace plumbline
