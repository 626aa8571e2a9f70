// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/SamplingExport.h"

#include "application/records/SamplingTable.h"
#include "ui/common/Desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

void exportSamplingForm(Desk& desk, QWidget* window, const Sampling& sampling)
{
    const QString path = desk.ports().dialogs.saveFile(
        window,
        QCoreApplication::translate("SamplingExport", "Export the form"),
        QStringLiteral("%1 %2.xlsx").arg(sampling.templateName).arg(sampling.number),
        QCoreApplication::translate("SamplingExport",
                                    "Excel workbooks (*.xlsx);;CSV tables (*.csv)"));
    const TableWriter* writer = desk.ports().tableWriter;
    if (path.isEmpty() || writer == nullptr)
        return;
    desk.ask<void>(
        &desk,
        [path, number = sampling.number, name = sampling.templateName, writer](
            const Access& access) -> Result<> {
            const Result<SamplingForm> form = samplingForm(access, number);
            if (!form)
                return failure(form.error());
            const QStringList headings = SamplingTable::headings();
            if (auto kept = keepSamplingMap(access, headings); !kept)
                return kept;
            TableBook book;
            book.title = name;
            book.madeAt = access.clock.now();
            book.sheets.push_back(SamplingTable::sheet(*form));
            return writer->write(path, book).map([](const WrittenTables&) { });
        },
        [&desk, path](const Result<>& written) {
            if (written)
                desk.tell(QCoreApplication::translate("SamplingExport", "Written to %1.")
                              .arg(QDir::toNativeSeparators(path)));
            else
                desk.tell(written.error());
        });
}

} // namespace plumbline
