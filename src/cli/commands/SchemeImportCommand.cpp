// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SchemeImportCommand.h"

#include "application/schemes/Schemes.h"
#include "cli/CompanySession.h"
#include "cli/Files.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus SchemeImportCommand::run(const Invocation& call, Console& console) const
{
    const auto bytes = readInput(call.arguments().first());
    if (!bytes)
        return console.fail(bytes.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto entry = importScheme((*session)->access(), *bytes);
    if (!entry)
        return console.fail(entry.error());
    const SchemeDocument& scheme = entry->scheme.document();
    if (console.speech() == Speech::Json) {
        JsonWriter out;
        out.beginObject();
        out.field("id", scheme.id);
        out.key("version").number(scheme.version);
        out.endObject();
        return console.print(out.take() + '\n');
    }
    return console.print(QCoreApplication::translate("Cli", "The company has %1, version %2, now.")
                             .arg(scheme.id, QString::number(scheme.version))
                         + QLatin1Char('\n'));
}

} // namespace plumbline
