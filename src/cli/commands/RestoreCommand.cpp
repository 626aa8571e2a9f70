// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/RestoreCommand.h"

#include "cli/CompanySession.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus RestoreCommand::run(const Invocation& call, Console& console) const
{
    const auto path = databasePath(call);
    if (!path)
        return console.fail(path.error());
    const SystemClock clock;
    SqliteCompanyFiles files(clock);
    if (const auto restored = files.restore(call.arguments().first(), *path); !restored)
        return console.fail(restored.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Restored %1.").arg(*path)
                         + QLatin1Char('\n'));
}

} // namespace plumbline
