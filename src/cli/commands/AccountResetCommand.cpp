// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountResetCommand.h"

#include "application/accounts/ChangePassword.h"
#include "cli/CompanySession.h"
#include "cli/NewPassword.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void AccountResetCommand::addOptions(QCommandLineParser& parser) const
{
    addNewPasswordOption(parser);
}

ExitStatus AccountResetCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto password = newPassword(call, access);
    if (!password)
        return console.fail(password.error());
    const AccountId account(call.arguments().first());
    if (const auto reset = resetPassword(access, account, password->password); !reset)
        return console.fail(reset.error());
    if (console.speech() == Speech::Json && !password->isProposed)
        return console.print(QByteArray("{}\n"));
    return console.print(
        QCoreApplication::translate("Cli", "%1 must choose a new password at the next sign-in.")
            .arg(account.text())
        + QLatin1Char('\n') + toldOnce(*password));
}

} // namespace plumbline
