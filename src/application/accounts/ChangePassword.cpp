// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/ChangePassword.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/accounts/SignIn.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "domain/accounts/PasswordRule.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

enum class WhoSets { Owner, Somebody };

Result<Account> store(const Access& access,
                      Repositories& repositories,
                      const AccountId& id,
                      const Password& next,
                      WhoSets who)
{
    Result<StoredAccount> account = findAccount(repositories, id);
    if (!account)
        return failure(account.error());
    Result<QByteArray> hash = access.store.secrets().hash(next);
    if (!hash)
        return failure(hash.error());
    account->hash = *std::move(hash);
    account->isPublic = false;
    account->account.mustChange = who == WhoSets::Somebody;
    const AuditFacts facts{who == WhoSets::Owner ? QStringLiteral("password.changed")
                                                 : QStringLiteral("password.reset"),
                           account->account.id.text(),
                           {},
                           {},
                           {},
                           account->account.person};
    return repositories.accounts()
        .change(*account)
        .and_then([&] { return repositories.accounts().setFailures(account->account.id, {}); })
        .and_then([&] { return audit(access, repositories, facts); })
        .map([&] { return account->account; });
}

} // namespace

Result<Session> changePassword(const Access& access, const Password& old, const Password& next)
{
    if (Result<> known = checkPassword(access, old); !known)
        return failure(known.error());
    const AccountId& id = access.session.account->id;
    if (Result<> sound = checkNewPassword(id, next); !sound)
        return failure(sound.error());
    if (old == next)
        return failure(ErrorCode::BadValue,
                       QStringLiteral("password"),
                       QT_TRANSLATE_NOOP("Messages", "The new password is the old one."));
    return inTransaction(access, [&](Repositories& repositories) {
        return store(access, repositories, id, next, WhoSets::Owner).map([](const Account& now) {
            return Session{now.id.text(), now};
        });
    });
}

Result<> resetPassword(const Access& access, const AccountId& account, const Password& oneTime)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return permit(access, repositories, Permission::ManageAccounts)
            .and_then([&] { return checkNewPassword(account, oneTime); })
            .and_then(
                [&] { return store(access, repositories, account, oneTime, WhoSets::Somebody); })
            .map([](const Account&) {});
    });
}

Password proposedPassword(const Access& access)
{
    return access.store.secrets().oneTimePassword();
}

} // namespace plumbline
