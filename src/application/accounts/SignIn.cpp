// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/SignIn.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/ports/AccountRepository.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// What came of a try. Kept apart from Result, because a failed one is stored too.
struct Attempt
{
    std::optional<Session> session;
    int secondsToWait = 0;
};

tl::unexpected<Error> refused(const Attempt& attempt)
{
    if (attempt.secondsToWait > 0)
        return failure(
            ErrorCode::NotPermitted,
            QStringLiteral("wait"),
            QT_TRANSLATE_NOOP("Messages", "Too many wrong passwords; try again in %1 seconds."),
            {QString::number(attempt.secondsToWait)});
    return failure(ErrorCode::NotPermitted,
                   QStringLiteral("password"),
                   QT_TRANSLATE_NOOP("Messages", "The name or the password is wrong."));
}

bool isRight(const Access& access,
             const std::optional<StoredAccount>& known,
             const Password& password)
{
    Secrets& secrets = access.store.secrets();
    if (known)
        return secrets.matches(password, known->hash) && !known->account.isClosed;
    secrets.matchNothing(password);
    return false;
}

/// A name that nobody has is not stored: it may be a password typed into the wrong field.
Result<> storeFailure(const Access& access,
                      Repositories& repositories,
                      const std::optional<StoredAccount>& known,
                      SignInFailures failures)
{
    failures.count += 1;
    failures.last = access.clock.now();
    std::optional<AccountId> id;
    if (known)
        id = known->account.id;
    const AuditFacts facts{QStringLiteral("signin.failed"),
                           id ? id->text() : QStringLiteral("unknown"),
                           {},
                           QString::number(failures.count),
                           {}};
    return repositories.accounts().setFailures(id, failures).and_then([&] {
        return audit(access, repositories, facts);
    });
}

Result<> storeSuccess(const Access& access,
                      Repositories& repositories,
                      StoredAccount account,
                      const SignInFailures& failures)
{
    const Access acting = actingAs(access, account.account);
    account.lastSignIn = access.clock.now();
    Result<> stored = repositories.accounts().change(account);
    if (stored && failures.count > 0)
        stored = repositories.accounts().setFailures(account.account.id, {});
    return stored.and_then([&] {
        return audit(acting,
                     repositories,
                     {QStringLiteral("signin.done"), account.account.id.text(), {}, {}, {}});
    });
}

Result<Attempt> attempt(const Access& access,
                        Repositories& repositories,
                        const AccountId& name,
                        const Password& password)
{
    access.store.actingFor().clear();
    const auto known = repositories.accounts().account(name);
    if (!known)
        return failure(known.error());
    std::optional<AccountId> id;
    if (*known)
        id = (*known)->account.id;
    const Result<SignInFailures> failures = repositories.accounts().failures(id);
    if (!failures)
        return failure(failures.error());
    if (const int wait = secondsToWait(*failures, access.clock.now()); wait > 0)
        return Attempt{{}, wait};
    if (!isRight(access, *known, password))
        return storeFailure(access, repositories, *known, *failures).map([] { return Attempt{}; });
    const Account& account = (*known)->account;
    return storeSuccess(access, repositories, **known, *failures).map([&] {
        return Attempt{Session{account.id.text(), account}, 0};
    });
}

} // namespace

Result<Session> signIn(const Access& access, const AccountId& name, const Password& password)
{
    const Result<Attempt> made = inTransaction(access, [&](Repositories& repositories) {
        return attempt(access, repositories, name, password);
    });
    if (!made)
        return failure(made.error());
    if (!made->session)
        return refused(*made);
    return *made->session;
}

Result<> checkPassword(const Access& access, const Password& password)
{
    if (!access.session.account)
        return refused({});
    return signIn(access, access.session.account->id, password).map([](const Session&) { });
}

} // namespace plumbline
