// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Acting.h"

#include "application/ports/AccountRepository.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

tl::unexpected<Error> refused(const char* text)
{
    return failure(ErrorCode::NotPermitted, {}, text);
}

Result<QDate> today(const Access& access, Repositories& repositories)
{
    return repositories.company().company().map([&](const Company& company) {
        const QTimeZone zone(company.timeZone.toLatin1());
        return zone.isValid() ? access.clock.now().toTimeZone(zone).date()
                              : access.clock.now().date();
    });
}

Result<std::vector<Account>>
represented(const Access& access, Repositories& repositories, const AccountId& self)
{
    const Result<std::vector<Deputy>> deputies = repositories.accounts().deputies();
    if (!deputies)
        return failure(deputies.error());
    std::vector<Account> found;
    for (const Deputy& one : *deputies) {
        if (one.deputy.text().compare(self.text(), Qt::CaseInsensitive) != 0)
            continue;
        const Result<QDate> day = today(access, repositories);
        if (!day)
            return failure(day.error());
        const auto of = repositories.accounts().account(one.of);
        if (!of)
            return failure(of.error());
        if (one.isOn(*day) && *of && !(*of)->account.isClosed)
            found.push_back((*of)->account);
    }
    return found;
}

} // namespace

Result<std::optional<Acting>> actingNow(const Access& access, Repositories& repositories)
{
    const Result<bool> hasAny = repositories.accounts().hasAny();
    if (!hasAny)
        return failure(hasAny.error());
    if (!*hasAny)
        return std::nullopt;
    if (!access.session.account)
        return refused(QT_TRANSLATE_NOOP("Messages", "Sign in first."));
    const auto known = repositories.accounts().account(access.session.account->id);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->account.isClosed)
        return refused(QT_TRANSLATE_NOOP("Messages", "This account is closed."));
    if ((*known)->account.mustChange)
        return refused(QT_TRANSLATE_NOOP("Messages", "Change your password first."));
    return represented(access, repositories, (*known)->account.id)
        .map([&](std::vector<Account> standsInFor) {
            return std::optional(Acting{(*known)->account, std::move(standsInFor)});
        });
}

} // namespace plumbline
