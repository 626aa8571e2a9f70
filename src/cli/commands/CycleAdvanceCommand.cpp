// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleAdvanceCommand.h"

#include "application/cycles/CloseCycle.h"
#include "cli/CompanySession.h"
#include "cli/CycleText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

void CycleAdvanceCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("even-incomplete"),
                      QCoreApplication::translate("Cli", "Close it although values are missing.")});
}

ExitStatus CycleAdvanceCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const CloseMode mode =
        call.isSet("even-incomplete") ? CloseMode::EvenIncomplete : CloseMode::OnlyComplete;
    if (const auto closed = closeCycle(access, *key, mode); !closed)
        return console.fail(closed.error());
    const auto overview = cycleStatus(access, *key);
    if (!overview)
        return console.fail(overview.error());
    if (console.speech() == Speech::Plain)
        return console.print(cycleLine(*overview) + QLatin1Char('\n'));
    JsonWriter out;
    out.beginObject();
    writeCycle(*overview, out);
    out.endObject();
    return console.print(out.take() + '\n');
}

} // namespace plumbline
