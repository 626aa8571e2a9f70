// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ExportCommand.h"

#include "application/export/ExportCycle.h"
#include "cli/CompanySession.h"
#include "cli/Language.h"
#include "exchange/json/JsonWriter.h"
#include "exchange/table/FileTableWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<CycleExport> wishOf(const Invocation& call)
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return failure(key.error());
    CycleExport wish{*key, CycleTable::Scores, call.arguments().last(), systemLanguage()};
    if (!call.isSet("table"))
        return wish;
    const QString name = call.value("table");
    const auto table = cycleTable(name);
    if (!table)
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "There is no table “%1”; there are scores, values, "
                                         "targets, amounts and slips."),
                       {name});
    wish.table = *table;
    return wish;
}

QByteArray asJson(const CycleExport& wish, const WrittenTables& written)
{
    JsonWriter out;
    out.beginObject();
    out.field("file", wish.path);
    out.field("table", cycleTableName(wish.table));
    out.key("rows").number(written.rows);
    out.key("cut").number(written.cutTexts);
    out.endObject();
    return out.take() + '\n';
}

} // namespace

void ExportCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("table"),
         QCoreApplication::translate("Cli", "scores (default), values, targets, amounts or slips."),
         QStringLiteral("NAME")});
}

ExitStatus ExportCommand::run(const Invocation& call, Console& console) const
{
    const auto wish = wishOf(call);
    if (!wish)
        return console.fail(wish.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto written = exportCycle((*session)->access(), *wish, FileTableWriter());
    if (!written)
        return console.fail(written.error());
    if (written->cutTexts > 0)
        console.note(
            QCoreApplication::translate("Cli",
                                        "%n text(s) were too long for a cell and were cut.",
                                        nullptr,
                                        written->cutTexts));
    if (console.speech() == Speech::Json)
        return console.print(asJson(*wish, *written));
    return console.print(QCoreApplication::translate("Cli", "Wrote %1.").arg(wish->path)
                         + QLatin1Char('\n'));
}

} // namespace plumbline
