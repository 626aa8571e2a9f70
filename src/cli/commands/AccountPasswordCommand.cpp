// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountPasswordCommand.h"

#include "application/accounts/ChangePassword.h"
#include "cli/CompanySession.h"
#include "cli/Keyring.h"
#include "cli/NewPassword.h"
#include "cli/Passwords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<Password> chosen(const Invocation& call)
{
    if (call.isSet("new-password-fd"))
        return passwordFromDescriptor(call.value("new-password-fd"));
    return promptedPassword(QCoreApplication::translate("Cli", "New password:"));
}

/// What the session signed in by, or its successor.
Result<Password> current(const Invocation& call, const CompanySession& session)
{
    const bool isRememberedOnly = call.isSet("remember") && !call.isSet("new-password-fd");
    if (isRememberedOnly)
        return session.password();
    const Result<Password> next = chosen(call);
    if (!next)
        return next;
    return changePassword(session.access(), session.password(), *next).map([&](const Session&) {
        return *next;
    });
}

} // namespace

void AccountPasswordCommand::addOptions(QCommandLineParser& parser) const
{
    addNewPasswordOption(parser);
    parser.addOption({QStringLiteral("remember"),
                      QCoreApplication::translate("Cli", "Put it into the desktop's keyring.")});
}

ExitStatus AccountPasswordCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto password = current(call, **session);
    if (!password)
        return console.fail(password.error());
    if (call.isSet("remember")) {
        if (const auto kept = keepPassword((*session)->access().session.user, *password); !kept)
            return console.fail(kept.error());
    }
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "The password holds from now on.")
                         + QLatin1Char('\n'));
}

} // namespace plumbline
