// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvFile.h"

#include "exchange/table/CsvWriter.h"

#include <QtCore/QSaveFile>

namespace plumbline {

Result<> writeCsvFile(const QString& path, const std::vector<QStringList>& lines)
{
    CsvWriter writer;
    for (const QStringList& line : lines)
        writer.row(line);
    const QByteArray bytes = writer.take();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        ErrorCode::IoFailed,
        path,
        QT_TRANSLATE_NOOP("Messages", "%1 can't be written: %2. What was there before is kept."),
        {path, file.errorString()});
}

} // namespace plumbline
