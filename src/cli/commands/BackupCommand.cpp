// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/BackupCommand.h"

#include "cli/CompanySession.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus BackupCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const QString& target = call.arguments().first();
    if (const auto copied = (*session)->store().backup(target); !copied)
        return console.fail(copied.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Wrote and checked %1.").arg(target)
                         + QLatin1Char('\n'));
}

} // namespace plumbline
