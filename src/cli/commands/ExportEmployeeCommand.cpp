// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ExportEmployeeCommand.h"

#include "application/trail/ExportPerson.h"
#include "cli/CompanySession.h"
#include "cli/Files.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus ExportEmployeeCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto document = exportPerson((*session)->access(), EmployeeId(call.arguments().first()));
    if (!document)
        return console.fail(document.error());
    const QString& target = call.arguments().last();
    if (const auto written = writeFile(target, *document); !written)
        return console.fail(written.error());
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Wrote %1.").arg(target)
                         + QLatin1Char('\n'));
}

} // namespace plumbline
