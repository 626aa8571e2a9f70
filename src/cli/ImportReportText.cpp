// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReportText.h"

#include "application/text/Sentences.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

void writeRefused(const ImportReport& report, JsonWriter& out)
{
    out.key("refused").beginArray();
    for (const RefusedRow& row : report.refused) {
        out.beginObject();
        out.key("row").number(row.row);
        out.field("column", row.column);
        out.field("message", sentence(row.reason));
        out.endObject();
    }
    out.endArray();
}

void writeChanged(const ImportOutcome& outcome, JsonWriter& out)
{
    out.key("changed").beginArray();
    for (std::size_t place = 0; place < outcome.changed.size(); ++place) {
        const ChangedRecord& changed = outcome.changed[place];
        out.beginObject();
        out.key("row").number(changed.row);
        out.field("id", changed.id);
        out.key("usedByClosedCycle").boolean(changed.isHeld);
        out.key("fields").beginArray();
        for (const FieldChange& field : outcome.differences[place]) {
            out.beginObject();
            out.field("field", field.field);
            out.field("before", field.before);
            out.field("after", field.after);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
}

QString rowLine(const RefusedRow& row)
{
    const QString place = QString::number(row.row);
    const QString reason = sentence(row.reason).simplified();
    return row.column.isEmpty()
        ? QCoreApplication::translate("Cli", "Row %1: %2").arg(place, reason)
        : QCoreApplication::translate("Cli", "Row %1, %2: %3").arg(place, row.column, reason);
}

QString changeLine(const ChangedRecord& changed, const std::vector<FieldChange>& fields)
{
    QStringList parts;
    for (const FieldChange& field : fields)
        parts.append(QStringLiteral("%1 %2 → %3").arg(field.field, field.before, field.after));
    return QCoreApplication::translate("Cli", "Row %1, %2 says something else: %3")
        .arg(QString::number(changed.row), changed.id, parts.join(QLatin1String(", ")));
}

} // namespace

QByteArray importReportJson(const ImportOutcome& outcome)
{
    const ImportReport& report = outcome.report;
    JsonWriter out;
    out.beginObject();
    out.key("read").number(report.read);
    out.key("taken").number(report.taken);
    out.key("alreadyThere").number(report.alreadyThere);
    out.key("changedRows").number(outcome.changedRows);
    writeChanged(outcome, out);
    out.key("refusedRows").number(outcome.refusedRows);
    writeRefused(report, out);
    out.key("unknownEmployees").beginArray();
    for (const QString& name : outcome.unknownEmployees)
        out.text(name);
    out.endArray();
    out.key("stored").boolean(report.isStored);
    if (outcome.run > 0)
        out.key("run").number(outcome.run);
    out.endObject();
    return out.take() + '\n';
}

QString importReportText(const ImportOutcome& outcome)
{
    const ImportReport& report = outcome.report;
    QStringList lines;
    lines.append(QCoreApplication::translate(
                     "Cli", "Read: %1, taken: %2, already there: %3, changed: %4, refused: %5")
                     .arg(QString::number(report.read),
                          QString::number(report.taken),
                          QString::number(report.alreadyThere),
                          QString::number(outcome.changedRows),
                          QString::number(outcome.refusedRows)));
    for (std::size_t place = 0; place < outcome.changed.size(); ++place)
        lines.append(QLatin1String("  ")
                     + changeLine(outcome.changed[place], outcome.differences[place]));
    for (const RefusedRow& row : report.refused)
        lines.append(QLatin1String("  ") + rowLine(row));
    if (!outcome.unknownEmployees.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Employees the company does not know: %1")
                         .arg(outcome.unknownEmployees.join(QLatin1String(", "))));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace plumbline
