// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/EraseEmployeeCommand.h"

#include "application/trail/ErasePerson.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void EraseEmployeeCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("Cli", "Why."),
                      QStringLiteral("TEXT")});
}

ExitStatus EraseEmployeeCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const QString& id = call.arguments().first();
    const QString reason = call.isSet("reason") ? call.value("reason")
                                                : QCoreApplication::translate("Cli", "On request.");
    const auto erased = erasePerson((*session)->access(), EmployeeId(id), reason);
    if (!erased)
        return console.fail(erased.error());
    if (console.speech() == Speech::Json) {
        JsonWriter out;
        out.beginObject();
        out.field("pseudonym", erased->text());
        out.endObject();
        return console.print(out.take() + '\n');
    }
    return console.print(
        QCoreApplication::translate("Cli",
                                    "%1 is %2 from now on. Backups made before still hold the "
                                    "name until they are gone.\n")
            .arg(id, erased->text()));
}

} // namespace plumbline
