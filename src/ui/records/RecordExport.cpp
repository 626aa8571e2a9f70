// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordExport.h"

#include "application/export/ExportRecords.h"
#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"
#include "ui/common/WindowText.h"

namespace plumbline {

void exportRecords(Desk& desk,
                   QWidget* window,
                   const RecordColumns& columns,
                   const RecordSearch& search)
{
    writeTableFile(desk,
                   window,
                   {.title = QCoreApplication::translate("RecordExport", "Export the records"),
                    .name = RecordText::kind(columns.kind()),
                    .write =
                        [search, language = windowLanguage()](const Access& access,
                                                              const TableWriter& writer,
                                                              const QString& path,
                                                              const TableFileTask::GoesOn& goesOn) {
                            return exportRecords(
                                access, RecordExport{search, path, language, goesOn}, writer);
                        },
                    .work = QCoreApplication::translate("RecordExport", "Exporting records")});
}

} // namespace plumbline
