// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/EvaluateCommand.h"

#include "cli/Files.h"
#include "exchange/json/EvaluationWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void EvaluateCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("explain"),
                      QCoreApplication::translate("Cli", "Add every step from value to money.")});
}

ExitStatus EvaluateCommand::run(const Invocation& call, Console& console) const
{
    console.setSpeech(Speech::Json);
    const auto bytes = readInput(call.arguments().first());
    if (!bytes)
        return console.fail(bytes.error());
    const auto document = readEvaluation(*bytes);
    if (!document)
        return console.fail(document.error());
    const EvaluationResult result = evaluate(document->scheme,
                                             document->period,
                                             document->people,
                                             call.isSet("explain") ? Explain::Yes : Explain::No);
    return console.print(writeResult(*document, result));
}

} // namespace plumbline
