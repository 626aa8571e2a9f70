// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleStatusCommand.h"

#include "cli/CompanySession.h"
#include "cli/CycleText.h"
#include "cli/Language.h"

namespace plumbline {

namespace {

QByteArray asJson(const CycleOverview& overview, const std::vector<MissingValue>& missing)
{
    JsonWriter out;
    out.beginObject();
    writeCycle(overview, out);
    out.key("missingValues").beginArray();
    for (const MissingValue& value : missing) {
        out.beginObject();
        out.field("employee", value.appraisal.employee.text());
        out.field("name", value.appraisal.name);
        out.field("indicator", value.node);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const CycleOverview& overview, const std::vector<MissingValue>& missing)
{
    QString text = cycleLine(overview) + QLatin1Char('\n');
    for (const MissingValue& value : missing) {
        text +=
            QStringLiteral("  %1 %2: %3\n")
                .arg(value.appraisal.employee.text(),
                     value.appraisal.name,
                     value.nodeName.isEmpty() ? value.node : value.nodeName.in(systemLanguage()));
    }
    return text;
}

} // namespace

ExitStatus CycleStatusCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto overview = cycleStatus((*session)->access(), *key);
    if (!overview)
        return console.fail(overview.error());
    auto missing = missingValues((*session)->access());
    if (!missing)
        return console.fail(missing.error());
    std::erase_if(*missing, [&](const MissingValue& value) { return value.cycle != *key; });
    return console.speech() == Speech::Json ? console.print(asJson(*overview, *missing))
                                            : console.print(asText(*overview, *missing));
}

} // namespace plumbline
