// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/IdleTime.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

const QString kName = QStringLiteral("idle.minutes");

Result<int> storedMinutes(Repositories& repositories)
{
    return repositories.measures().setting(kName).map([](const std::optional<QString>& text) {
        bool isNumber = false;
        const int minutes = text.value_or(QString()).toInt(&isNumber);
        return isNumber ? minutes : kUsualIdleMinutes;
    });
}

} // namespace

Result<int> idleMinutes(const Access& access)
{
    return storedMinutes(access.store.repositories());
}

Result<> setIdleMinutes(const Access& access, int minutes)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto permitted = permit(access, repositories, Permission::ManageSettings); !permitted)
            return permitted;
        if (minutes < 0 || minutes > kMostIdleMinutes)
            return failure(
                ErrorCode::OutOfRange,
                {},
                QT_TRANSLATE_NOOP("Messages", "%1 is outside the range from %2 to %3."),
                {QString::number(minutes), QStringLiteral("0"), QString::number(kMostIdleMinutes)});
        const Result<int> before = storedMinutes(repositories);
        if (!before)
            return failure(before.error());
        if (*before == minutes)
            return {};
        const QString text = QString::number(minutes);
        if (auto saved = repositories.measures().saveSetting(kName, text); !saved)
            return saved;
        return audit(
            access,
            repositories,
            {QStringLiteral("setting.changed"), kName, QString::number(*before), text, {}});
    });
}

} // namespace plumbline
