// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/InitCommand.h"

#include "application/sample/MakeSample.h"
#include "cli/CompanySession.h"
#include "exchange/table/FileTableReader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace plumbline {

void InitCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("sample"),
                      QCoreApplication::translate("Cli", "Fill it with the sample company.")});
}

ExitStatus InitCommand::run(const Invocation& call, Console& console) const
{
    auto session = CompanySession::create(call);
    if (!session)
        return console.fail(session.error());
    if (call.isSet("sample")) {
        const auto made = makeSample((*session)->access(), FileTableReader());
        if (!made) {
            session->reset(); // Half a sample is none.
            QFile::remove(call.value("db"));
            return console.fail(made.error());
        }
    }
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Made %1.").arg(call.value("db"))
                         + QLatin1Char('\n'));
}

} // namespace plumbline
