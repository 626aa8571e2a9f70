// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordExport.h"

#include "ui/common/Desk.h"

#include <QtCore/QDir>

namespace plumbline {

namespace {

constexpr int kAtOnce = 2000;

Result<> writeFound(const Access& access,
                    const RecordColumns& columns,
                    RecordSearch search,
                    const Ports& ports,
                    const QString& path,
                    Work& work)
{
    std::vector<QStringList> lines{columns.headings()};
    search.offset = 0;
    search.limit = kAtOnce;
    while (!work.isCancelled) {
        const auto found = access.store.repositories().records().find(search);
        if (!found)
            return failure(found.error());
        for (const StoredRecord& record : *found)
            lines.push_back(columns.storedLine(record));
        search.offset += kAtOnce;
        work.done = search.offset;
        if (static_cast<int>(found->size()) < kAtOnce)
            return ports.writeTable(path, lines);
    }
    return failure(
        ErrorCode::Cancelled, path, QT_TRANSLATE_NOOP("Messages", "Nothing was written."));
}

} // namespace

void exportRecords(Desk& desk,
                   QWidget* window,
                   const RecordColumns& columns,
                   const RecordSearch& search)
{
    const QString path = desk.ports().dialogs.saveFile(
        window,
        QCoreApplication::translate("RecordExport", "Export the records"),
        RecordText::kind(columns.kind()) + QStringLiteral(".csv"),
        QCoreApplication::translate("RecordExport", "CSV tables (*.csv);;All files (*)"));
    if (path.isEmpty() || !desk.ports().writeTable)
        return;
    auto work = desk.startWork(QCoreApplication::translate("RecordExport", "Exporting records"));
    desk.ask<void>(
        &desk,
        [columns, search, path, work, &ports = desk.ports()](const Access& access) {
            return writeFound(access, columns, search, ports, path, *work);
        },
        [&desk, path, work](const Result<>& written) {
            work->isFinished = true;
            if (written)
                desk.tell(QCoreApplication::translate("RecordExport", "Written to %1.")
                              .arg(QDir::toNativeSeparators(path)));
            else
                desk.tell(written.error());
        });
}

} // namespace plumbline
