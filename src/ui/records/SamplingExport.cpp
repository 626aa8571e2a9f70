// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/SamplingExport.h"

#include "application/records/SamplingTable.h"
#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The form's map is kept, so that it is known again when it comes back.
Result<WrittenTables> writeForm(const Access& access,
                                const TableWriter& writer,
                                const QString& path,
                                const Sampling& sampling)
{
    const Result<SamplingForm> form = samplingForm(access, sampling.number);
    if (!form)
        return failure(form.error());
    if (auto kept = keepSamplingMap(access, SamplingTable::headings()); !kept)
        return failure(kept.error());
    TableBook book;
    book.title = sampling.templateName;
    book.madeAt = access.clock.now();
    book.sheets.push_back(SamplingTable::sheet(*form));
    return writer.write(path, book);
}

} // namespace

void exportSamplingForm(Desk& desk, QWidget* window, const Sampling& sampling)
{
    writeTableFile(desk,
                   window,
                   {QCoreApplication::translate("SamplingExport", "Export the form"),
                    QStringLiteral("%1 %2").arg(sampling.templateName).arg(sampling.number),
                    [sampling](const Access& access,
                               const TableWriter& writer,
                               const QString& path,
                               const TableFileTask::GoesOn&) {
                        return writeForm(access, writer, path, sampling);
                    }});
}

} // namespace plumbline
