// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordExport.h"

#include "application/export/ExportRecords.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtCore/QDir>

namespace plumbline {

void exportRecords(Desk& desk,
                   QWidget* window,
                   const RecordColumns& columns,
                   const RecordSearch& search)
{
    const QString path = desk.ports().dialogs.saveFile(
        window,
        QCoreApplication::translate("RecordExport", "Export the records"),
        RecordText::kind(columns.kind()) + QStringLiteral(".xlsx"),
        QCoreApplication::translate("RecordExport",
                                    "Excel workbooks (*.xlsx);;CSV tables (*.csv)"));
    const TableWriter* writer = desk.ports().tableWriter;
    if (path.isEmpty() || writer == nullptr)
        return;
    auto work = desk.startWork(QCoreApplication::translate("RecordExport", "Exporting records"));
    RecordExport wish{search, path, windowLanguage(), {}};
    wish.goesOn = [work](int done) {
        work->done = done;
        return !work->isCancelled;
    };
    desk.ask<WrittenTables>(
        &desk,
        [wish, writer, work](const Access& access) { return exportRecords(access, wish, *writer); },
        [&desk, path, work](const Result<WrittenTables>& written) {
            work->isFinished = true;
            if (written)
                desk.tell(QCoreApplication::translate("RecordExport", "Written to %1.")
                              .arg(QDir::toNativeSeparators(path)));
            else
                desk.tell(written.error());
        });
}

} // namespace plumbline
