// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/NewPassword.h"

#include "application/accounts/ChangePassword.h"
#include "cli/Passwords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void addNewPasswordOption(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("new-password-fd"),
         QCoreApplication::translate("Cli", "Read the new password from this file descriptor."),
         QStringLiteral("N")});
}

Result<NewPassword> newPassword(const Invocation& call, const Access& access)
{
    if (!call.isSet("new-password-fd"))
        return NewPassword{proposedPassword(access), true};
    return passwordFromDescriptor(call.value("new-password-fd")).map([](const Password& password) {
        return NewPassword{password, false};
    });
}

QString toldOnce(const NewPassword& password)
{
    if (!password.isProposed)
        return {};
    return QCoreApplication::translate("Cli", "Password for the first sign-in: %1")
               .arg(QString::fromUtf8(password.password.bytes()))
        + QLatin1Char('\n');
}

} // namespace plumbline
