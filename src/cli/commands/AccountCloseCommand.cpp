// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountCloseCommand.h"

#include "application/accounts/Accounts.h"
#include "cli/CompanySession.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void AccountCloseCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("reopen"), QCoreApplication::translate("Cli", "Open it again instead.")});
}

ExitStatus AccountCloseCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const AccountId account(call.arguments().first());
    const bool isOpening = call.isSet("reopen");
    const Result<> done = isOpening ? reopenAccount((*session)->access(), account)
                                    : closeAccount((*session)->access(), account);
    if (!done)
        return console.fail(done.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    const QString said = isOpening
        ? QCoreApplication::translate("Cli", "Opened the account %1 again.").arg(account.text())
        : QCoreApplication::translate("Cli", "Closed the account %1.").arg(account.text());
    return console.print(said + QLatin1Char('\n'));
}

} // namespace plumbline
