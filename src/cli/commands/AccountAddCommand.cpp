// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountAddCommand.h"

#include "application/accounts/Accounts.h"
#include "application/accounts/FileState.h"
#include "cli/AccountOptions.h"
#include "cli/CompanySession.h"
#include "cli/NewPassword.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<> add(const Access& access, const Account& account, const Password& password)
{
    const Result<FileState> state = fileState(access);
    if (!state)
        return failure(state.error());
    if (state->needsSignIn)
        return addAccount(access, account, password);
    return createFirstAdministrator(access, account, password).map([](const Session&) { });
}

} // namespace

void AccountAddCommand::addOptions(QCommandLineParser& parser) const
{
    addAccountOptions(parser);
    addNewPasswordOption(parser);
}

ExitStatus AccountAddCommand::run(const Invocation& call, Console& console) const
{
    const auto account = describedAccount(call);
    if (!account)
        return console.fail(account.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto password = newPassword(call, access);
    if (!password)
        return console.fail(password.error());
    if (const auto added = add(access, *account, password->password); !added)
        return console.fail(added.error());
    if (console.speech() == Speech::Json && !password->isProposed)
        return console.print(QByteArray("{}\n"));
    return console.print(
        QCoreApplication::translate("Cli", "Added the account %1.").arg(account->id.text())
        + QLatin1Char('\n') + toldOnce(*password));
}

} // namespace plumbline
