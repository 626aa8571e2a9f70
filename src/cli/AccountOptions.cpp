// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccountOptions.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void addAccountOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("role"),
         QCoreApplication::translate("Cli", "A role; may be given several times."),
         QStringLiteral("ROLE")},
        {QStringLiteral("person"),
         QCoreApplication::translate("Cli", "Whose account it is."),
         QStringLiteral("ID")},
        {QStringLiteral("scheme"),
         QCoreApplication::translate("Cli", "A scheme that a planner compiles; may be repeated."),
         QStringLiteral("SCHEME")},
    });
}

Result<Account> describedAccount(const Invocation& call)
{
    Account account;
    account.id = AccountId(call.arguments().first());
    for (const QString& name : call.values("role")) {
        const std::optional<Role> role = roleNamed(name);
        if (!role)
            return failure(ErrorCode::BadValue,
                           QStringLiteral("role"),
                           QT_TRANSLATE_NOOP("Messages",
                                             "“%1” is no role: administrator, hr, manager, "
                                             "planner, reviewer, employee, finance, auditor."),
                           {name});
        account.roles.add(*role);
    }
    if (call.isSet("person"))
        account.person = EmployeeId(call.value("person"));
    for (const QString& scheme : call.values("scheme"))
        account.planned.emplace_back(scheme);
    return account;
}

} // namespace plumbline
