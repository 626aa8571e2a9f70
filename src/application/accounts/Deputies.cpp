// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/Deputies.h"

#include "application/Transaction.h"
#include "application/accounts/AccountRules.h"
#include "application/policy/Acting.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

QString described(const Deputy& deputy)
{
    return QStringLiteral("%1: %2 – %3")
        .arg(deputy.deputy.text(),
             deputy.from.toString(Qt::ISODate),
             deputy.until.toString(Qt::ISODate));
}

/// Whoever may set anybody's, or whose own it is.
Result<> permitOf(const Access& access, Repositories& repositories, const AccountId& of)
{
    const std::optional<Account>& account = access.session.account;
    Subject subject;
    if (account && isSameName(account->id, of))
        subject.account = account->id;
    return permit(access, repositories, Permission::SetDeputy, subject);
}

Result<> checkDeputy(Repositories& repositories, const Deputy& deputy)
{
    if (isSameName(deputy.of, deputy.deputy))
        return failure(ErrorCode::BadValue,
                       deputy.deputy.text(),
                       QT_TRANSLATE_NOOP("Messages", "Nobody stands in for themselves."));
    if (!deputy.from.isValid() || !deputy.until.isValid() || deputy.until < deputy.from)
        return failure(
            ErrorCode::BadValue,
            deputy.deputy.text(),
            QT_TRANSLATE_NOOP("Messages", "The last day of a deputy is not before the first."));
    return findAccount(repositories, deputy.of)
        .and_then([&](const StoredAccount&) { return findAccount(repositories, deputy.deputy); })
        .map([](const StoredAccount&) {});
}

} // namespace

Result<int> setDeputy(const Access& access, const Deputy& deputy)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        if (Result<> may = permitOf(access, repositories, deputy.of); !may)
            return failure(may.error());
        if (Result<> sound = checkDeputy(repositories, deputy); !sound)
            return failure(sound.error());
        const Result<int> number = repositories.accounts().addDeputy(deputy);
        if (!number)
            return number;
        const AuditFacts facts{
            QStringLiteral("deputy.set"), deputy.of.text(), {}, described(deputy), {}};
        return audit(access, repositories, facts).map([&] { return *number; });
    });
}

Result<> removeDeputy(const Access& access, int number)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto deputies = repositories.accounts().deputies();
        if (!deputies)
            return failure(deputies.error());
        const auto found = std::ranges::find(*deputies, number, &Deputy::number);
        const AccountId of = found == deputies->end() ? AccountId() : found->of;
        if (Result<> may = permitOf(access, repositories, of); !may)
            return may;
        if (found == deputies->end())
            return failure(ErrorCode::NotFound,
                           QString::number(number),
                           QT_TRANSLATE_NOOP("Messages", "There is no such deputy."));
        const AuditFacts facts{
            QStringLiteral("deputy.removed"), found->of.text(), described(*found), {}, {}};
        return repositories.accounts().removeDeputy(number).and_then(
            [&] { return audit(access, repositories, facts); });
    });
}

Result<std::vector<Deputy>> listDeputies(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    Result<std::vector<Deputy>> deputies = repositories.accounts().deputies();
    if (!deputies || permit(access, repositories, Permission::SetDeputy))
        return deputies;
    const auto acting = actingNow(access, repositories);
    if (!acting)
        return failure(acting.error());
    const AccountId& own = (*acting)->self.id;
    std::erase_if(*deputies, [&](const Deputy& one) {
        return !isSameName(one.of, own) && !isSameName(one.deputy, own);
    });
    return deputies;
}

} // namespace plumbline
