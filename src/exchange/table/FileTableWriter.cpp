// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableWriter.h"

#include "exchange/table/BinaryNumber.h"
#include "exchange/table/CsvTables.h"
#include "exchange/table/WriteWhole.h"
#include "exchange/table/XlsxFile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryFile>

namespace plumbline {

namespace {

tl::unexpected<Error> notWritten(const QString& path, const QString& reason)
{
    return failure(
        ErrorCode::IoFailed,
        path,
        QT_TRANSLATE_NOOP("Messages", "%1 can't be written: %2. What was there before is kept."),
        {path, reason});
}

/// Opens the place to write to, or says what is wrong with it.
Result<> openFile(QSaveFile& file)
{
    const QString path = file.fileName();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "There is no folder “%1”."),
                       {QDir::toNativeSeparators(folder)});
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    return {};
}

/// Where the write failed; QSaveFile forgets why when it is asked to commit.
Result<> committed(QSaveFile& file, bool isWritten)
{
    const QString reason = file.errorString();
    if (!isWritten) {
        file.cancelWriting();
        return notWritten(file.fileName(), reason);
    }
    if (!file.commit())
        return notWritten(file.fileName(), file.errorString());
    return {};
}

bool copyInto(QSaveFile& file, QFile& from)
{
    constexpr qint64 kPiece = 1 << 18;
    for (;;) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            return from.atEnd() && from.error() == QFileDevice::NoError && file.flush();
        if (!writeWhole(file, piece))
            return false;
    }
}

Result<WrittenTables> writeSpreadsheet(QSaveFile& file, const TableBook& book)
{
    QTemporaryFile made(QDir::temp().filePath(QStringLiteral("plumbline-XXXXXX.xlsx")));
    if (!made.open())
        return notWritten(file.fileName(), made.errorString());
    const Result<WrittenTables> written = writeXlsx(made.fileName(), book);
    if (!written)
        return failure(written.error());
    // Another file stands under that name now.
    QFile whole(made.fileName());
    if (!whole.open(QIODevice::ReadOnly))
        return notWritten(file.fileName(), whole.errorString());
    return committed(file, copyInto(file, whole)).map([&] { return *written; });
}

Result<WrittenTables> writeText(QSaveFile& file, const TableBook& book)
{
    const Result<WrittenTables> written = writeCsv(file, book);
    if (!written)
        return failure(written.error());
    const bool isWritten = file.error() == QFileDevice::NoError && file.flush();
    return committed(file, isWritten).map([&] { return *written; });
}

} // namespace

Result<WrittenTables> FileTableWriter::write(const QString& path, const TableBook& book) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isSpreadsheet = ending == QLatin1String("xlsx");
    if (!isSpreadsheet && ending != QLatin1String("csv"))
        return failure(ErrorCode::BadValue,
                       path,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Tables are written as .xlsx or .csv; “%1” ends in "
                                         "neither."),
                       {QFileInfo(path).fileName()});
    QSaveFile file(path);
    if (const Result<> open = openFile(file); !open)
        return failure(open.error());
    return isSpreadsheet ? writeSpreadsheet(file, book) : writeText(file, book);
}

Rational FileTableWriter::asComputed(const TableFormula& formula) const
{
    return computedInBinary(formula);
}

} // namespace plumbline
