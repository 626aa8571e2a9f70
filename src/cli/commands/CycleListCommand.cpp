// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleListCommand.h"

#include "cli/CompanySession.h"
#include "cli/CycleText.h"

namespace plumbline {

namespace {

QByteArray asJson(const std::vector<CycleOverview>& cycles)
{
    JsonWriter out;
    out.beginObject();
    out.key("cycles").beginArray();
    for (const CycleOverview& cycle : cycles) {
        out.lineBreak();
        out.beginObject();
        writeCycle(cycle, out);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const std::vector<CycleOverview>& cycles)
{
    QString text;
    for (const CycleOverview& cycle : cycles)
        text += cycleLine(cycle) + QLatin1Char('\n');
    return text;
}

} // namespace

ExitStatus CycleListCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto cycles = listCycles((*session)->access());
    if (!cycles)
        return console.fail(cycles.error());
    return console.speech() == Speech::Json ? console.print(asJson(*cycles))
                                            : console.print(asText(*cycles));
}

} // namespace plumbline
