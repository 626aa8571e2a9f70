// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SettleCommand.h"

#include "application/followups/Settlement.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString warningName(FineWarning warning)
{
    switch (warning) {
    case FineWarning::AboveShare:
        return QStringLiteral("above-share");
    case FineWarning::BelowMinimumWage:
        return QStringLiteral("below-minimum-wage");
    case FineWarning::WageUnknown:
        return QStringLiteral("wage-unknown");
    }
    Q_UNREACHABLE();
}

QString warningText(const FineNote& note, FineWarning warning)
{
    const QString who = note.employee.text() + QLatin1Char(' ') + note.name;
    const QString taken = note.taken.toString();
    switch (warning) {
    case FineWarning::AboveShare:
        return said(QT_TRANSLATE_NOOP(
                        "Cli", "%1: %2 is taken, more than the set share of a month's wage."))
            .arg(who, taken);
    case FineWarning::BelowMinimumWage:
        return said(QT_TRANSLATE_NOOP("Cli",
                                      "%1: %2 is taken; what is left is below the minimum wage."))
            .arg(who, taken);
    case FineWarning::WageUnknown:
        return said(
                   QT_TRANSLATE_NOOP("Cli",
                                     "%1: %2 is taken; a month's wage is not known, so it can't be "
                                     "compared."))
            .arg(who, taken);
    }
    Q_UNREACHABLE();
}

void writeEntries(const Settlement& settlement, JsonWriter& out)
{
    out.key("entries").beginArray();
    for (const LedgerEntry& entry : settlement.entries) {
        out.beginObject();
        out.field("person", entry.source.employee.text());
        out.field("what", entry.source.what);
        out.field("amount", entry.amount.toString());
        if (entry.reverses != 0)
            out.key("reverses").number(entry.reverses);
        out.endObject();
    }
    out.endArray();
}

QByteArray asJson(const Settlement& settlement)
{
    JsonWriter out;
    out.beginObject();
    out.key("run").number(settlement.run);
    out.key("revision").number(settlement.revision);
    writeEntries(settlement, out);
    out.field("sum", settlement.sum.toString());
    out.key("unchanged").number(settlement.unchanged);
    out.key("takenBack").number(static_cast<int>(settlement.takenBack.size()));
    out.key("undecided").number(settlement.undecided);
    out.key("withoutTotal").beginArray();
    for (const EmployeeId& employee : settlement.withoutTotal)
        out.text(employee.text());
    out.endArray();
    out.key("warnings").beginArray();
    for (const FineNote& note : settlement.fines) {
        for (const FineWarning warning : note.warnings) {
            out.beginObject();
            out.field("person", note.employee.text());
            out.field("warning", warningName(warning));
            out.field("taken", note.taken.toString());
            out.endObject();
        }
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const Settlement& settlement)
{
    QStringList lines;
    for (const LedgerEntry& entry : settlement.entries)
        lines.append(entry.source.employee.text() + QLatin1Char(' ') + entry.source.what
                     + QLatin1Char(' ') + entry.amount.toString());
    if (settlement.entries.empty())
        lines.append(said(QT_TRANSLATE_NOOP("Cli", "Everything is settled already.")));
    else
        lines.append(said(QT_TRANSLATE_NOOP("Cli", "Entries: %1, of people: %2, sum: %3"))
                         .arg(QString::number(settlement.entries.size()),
                              QString::number(settlement.people),
                              settlement.sum.toString()));
    if (settlement.undecided > 0)
        lines.append(said(QT_TRANSLATE_NOOP("Cli", "Proposals not yet decided: %1"))
                         .arg(settlement.undecided));
    for (const EmployeeId& employee : settlement.withoutTotal)
        lines.append(
            said(QT_TRANSLATE_NOOP("Cli", "%1: a pay part is missing.")).arg(employee.text()));
    for (const FineNote& note : settlement.fines) {
        for (const FineWarning warning : note.warnings)
            lines.append(warningText(note, warning));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

void SettleCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("dry-run"), said(QT_TRANSLATE_NOOP("Cli", "Only say what would be."))});
}

ExitStatus SettleCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const auto settlement =
        call.isSet("dry-run") ? previewSettlement(access, *key) : settleCycle(access, *key);
    if (!settlement)
        return console.fail(settlement.error());
    return console.speech() == Speech::Json ? console.print(asJson(*settlement))
                                            : console.print(asText(*settlement));
}

} // namespace plumbline
