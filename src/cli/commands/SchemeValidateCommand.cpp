// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SchemeValidateCommand.h"

#include "cli/Files.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

ExitStatus SchemeValidateCommand::run(const Invocation& call, Console& console) const
{
    const auto bytes = readInput(call.arguments().first());
    if (!bytes)
        return console.fail(bytes.error());
    const auto scheme = JsonSchemeFormat().read(*bytes);
    if (!scheme)
        return console.fail(scheme.error());
    const QString weights = scheme->childWeightSum(0).toString();
    const auto indicators = static_cast<int>(scheme->indicators().size());
    if (console.speech() == Speech::Json) {
        JsonWriter out;
        out.beginObject();
        out.field("id", scheme->document().id);
        out.key("version").number(scheme->document().version);
        out.key("indicators").number(indicators);
        out.field("weights", weights);
        out.endObject();
        return console.print(out.take() + '\n');
    }
    return console.print(
        QCoreApplication::translate("Cli",
                                    "%1, version %2: sound. %n indicator(s), weights add up to %3.",
                                    nullptr,
                                    indicators)
            .arg(scheme->document().id, QString::number(scheme->document().version), weights)
        + QLatin1Char('\n'));
}

} // namespace plumbline
