// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/BackupCommand.h"

#include "application/backups/BackUp.h"
#include "cli/CompanySession.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus BackupCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const QString given = call.arguments().value(0);
    const Result<QString> written = given.isEmpty()
        ? backUpNow(access).map([](const BackupFacts& facts) { return facts.path; })
        : backUpTo(access, given).map([&] { return given; });
    if (!written)
        return console.fail(written.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Wrote and checked %1.").arg(*written)
                         + QLatin1Char('\n'));
}

} // namespace plumbline
