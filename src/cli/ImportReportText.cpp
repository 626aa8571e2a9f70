// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReportText.h"

#include "application/text/Sentences.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

QByteArray importReportJson(const ImportReport& report)
{
    JsonWriter out;
    out.beginObject();
    out.key("read").number(report.read);
    out.key("taken").number(report.taken);
    out.key("alreadyThere").number(report.alreadyThere);
    out.key("refused").beginArray();
    for (const RefusedRow& row : report.refused) {
        out.beginObject();
        out.key("row").number(row.row);
        out.field("column", row.column);
        out.field("message", sentence(row.reason));
        out.endObject();
    }
    out.endArray();
    out.key("stored").boolean(report.isStored);
    out.endObject();
    return out.take() + '\n';
}

QString importReportText(const ImportReport& report)
{
    QString text =
        QCoreApplication::translate("Cli", "Read: %1, taken: %2, already there: %3, refused: %4")
            .arg(QString::number(report.read),
                 QString::number(report.taken),
                 QString::number(report.alreadyThere),
                 QString::number(report.refused.size()))
        + QLatin1Char('\n');
    for (const RefusedRow& row : report.refused) {
        const QString place = QString::number(row.row);
        const QString reason = sentence(row.reason).simplified();
        text += QLatin1String("  ")
            + (row.column.isEmpty()
                   ? QCoreApplication::translate("Cli", "Row %1: %2").arg(place, reason)
                   : QCoreApplication::translate("Cli", "Row %1, %2: %3")
                         .arg(place, row.column, reason))
            + QLatin1Char('\n');
    }
    return text;
}

} // namespace plumbline
