// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/AccountRules.h"

#include "application/Transaction.h"
#include "application/ports/AccountRepository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

Result<> checkPerson(Repositories& repositories, const Account& account)
{
    if (!account.person)
        return {};
    const auto employee = repositories.people().employee(*account.person);
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(ErrorCode::UnknownId,
                       account.person->text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {account.person->text()});
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    const auto isOther = [&](const StoredAccount& other) {
        return !other.account.isClosed && other.account.person == account.person
            && !isSameName(other.account.id, account.id);
    };
    const auto found = std::ranges::find_if(*accounts, isOther);
    if (found == accounts->end())
        return {};
    return failure(ErrorCode::AlreadyExists,
                   account.person->text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 has the account “%2” already."),
                   {account.person->text(), found->account.id.text()});
}

} // namespace

Result<StoredAccount> findAccount(Repositories& repositories, const AccountId& id)
{
    const auto found = repositories.accounts().account(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       id.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no account “%1”."),
                       {id.text()});
    return **found;
}

Result<> checkAccount(Repositories& repositories, const Account& account)
{
    if (account.roles.isEmpty())
        return failure(ErrorCode::MissingField,
                       account.id.text(),
                       QT_TRANSLATE_NOOP("Messages", "The account “%1” needs a role."),
                       {account.id.text()});
    return checkPerson(repositories, account);
}

Result<> checkAdministratorRemains(Repositories& repositories, const AccountId& without)
{
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    const auto isAdministrator = [&](const StoredAccount& one) {
        return !one.account.isClosed && one.account.roles.has(Role::Administrator)
            && !isSameName(one.account.id, without);
    };
    if (std::ranges::any_of(*accounts, isAdministrator))
        return {};
    return failure(ErrorCode::NotPermitted,
                   without.text(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "“%1” is the last administrator; make somebody else one "
                                     "first."),
                   {without.text()});
}

bool isSameName(const AccountId& one, const AccountId& other)
{
    return one.text().compare(other.text(), Qt::CaseInsensitive) == 0;
}

Result<> storeNew(const Access& access,
                  Repositories& repositories,
                  StoredAccount account,
                  const Password& password)
{
    Result<QByteArray> hash = access.store.secrets().hash(password);
    if (!hash)
        return failure(hash.error());
    account.hash = *std::move(hash);
    account.createdAt = access.clock.now();
    const AuditFacts facts{QStringLiteral("account.added"),
                           account.account.id.text(),
                           {},
                           describedAccount(account.account),
                           {},
                           account.account.person};
    return repositories.accounts().add(account).and_then(
        [&] { return audit(access, repositories, facts); });
}

Result<> storeChanged(const Access& access,
                      Repositories& repositories,
                      const StoredAccount& before,
                      const StoredAccount& after,
                      const QString& action)
{
    if (before == after)
        return {};
    const AuditFacts facts{action,
                           after.account.id.text(),
                           describedAccount(before.account),
                           describedAccount(after.account),
                           {},
                           after.account.person};
    return repositories.accounts().change(after).and_then(
        [&] { return audit(access, repositories, facts); });
}

QString describedAccount(const Account& account)
{
    QStringList roles;
    for (const Role role : kRoles) {
        if (account.roles.has(role))
            roles.append(roleName(role));
    }
    QStringList planned;
    for (const SchemeId& scheme : account.planned)
        planned.append(scheme.text());
    QStringList parts{roles.join(QLatin1String(", "))};
    if (account.person)
        parts.append(account.person->text());
    if (!planned.isEmpty())
        parts.append(planned.join(QLatin1String(", ")));
    if (account.isClosed)
        parts.append(QStringLiteral("closed"));
    return parts.join(QLatin1String("; "));
}

Access actingAs(const Access& access, const Account& account)
{
    Access acting = access;
    acting.session = {account.id.text(), account};
    return acting;
}

} // namespace plumbline
