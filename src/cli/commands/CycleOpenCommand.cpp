// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleOpenCommand.h"

#include "application/cycles/OpenCycle.h"
#include "cli/CompanySession.h"
#include "cli/CycleText.h"

namespace plumbline {

ExitStatus CycleOpenCommand::run(const Invocation& call, Console& console) const
{
    const auto period = Period::parse(call.arguments().last());
    if (!period)
        return console.fail(period.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto cycle = openCycle(access, SchemeId(call.arguments().first()), *period);
    if (!cycle)
        return console.fail(cycle.error());
    const auto overview = cycleStatus(access, cycle->key);
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
