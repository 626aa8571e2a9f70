// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountRolesCommand.h"

#include "application/accounts/Accounts.h"
#include "cli/AccountOptions.h"
#include "cli/CompanySession.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void AccountRolesCommand::addOptions(QCommandLineParser& parser) const
{
    addAccountOptions(parser);
}

ExitStatus AccountRolesCommand::run(const Invocation& call, Console& console) const
{
    const auto account = describedAccount(call);
    if (!account)
        return console.fail(account.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    if (const auto changed = changeAccount((*session)->access(), *account); !changed)
        return console.fail(changed.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(
        QCoreApplication::translate("Cli", "Changed the account %1.").arg(account->id.text())
        + QLatin1Char('\n'));
}

} // namespace plumbline
