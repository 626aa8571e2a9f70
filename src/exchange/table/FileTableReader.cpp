// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableReader.h"

#include "exchange/table/CellText.h"
#include "exchange/table/DelimitedRows.h"
#include "exchange/table/FileKind.h"
#include "exchange/table/HeadedRows.h"
#include "exchange/table/xlsx/Workbook.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

Result<std::unique_ptr<QFile>> opened(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is a folder, not a file."),
                       {path});
    }
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::ReadOnly))
        return file;
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2."),
                   {QFileInfo(path).fileName(), file->errorString()});
}

Result<std::unique_ptr<RowSource>> textRows(std::unique_ptr<QIODevice> file,
                                            const RowChoice& choice)
{
    const auto encoding = findEncoding(*file, choice.encoding);
    if (!encoding)
        return failure(encoding.error());
    auto rows = DelimitedRows::open(std::move(file), *encoding, choice.headerRow);
    if (!rows)
        return failure(rows.error());
    return HeadedRows::open(*std::move(rows), choice.headerRow);
}

Result<std::unique_ptr<RowSource>> sheetRows(const QString& path, const RowChoice& choice)
{
    auto workbook = Workbook::open(path);
    if (!workbook)
        return failure(workbook.error());
    auto rows = Workbook::rows(*std::move(workbook), choice.sheet);
    if (!rows)
        return failure(rows.error());
    return HeadedRows::open(*std::move(rows), choice.headerRow);
}

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "The table holds more than %1 cells or %2 MiB of text; split "
                                     "it."),
                   {QString::number(FileTableReader::kMaxCells),
                    QString::number(FileTableReader::kMaxTextBytes / (1024 * 1024))});
}

/// A cell that says nothing because something is wrong with it must not pass for an empty one.
tl::unexpected<Error> faulty(const SourceRow& row)
{
    const CellFault& fault = row.faults.front();
    return failure(ErrorCode::BadFile,
                   QStringLiteral("row %1, column %2").arg(row.number).arg(fault.column + 1),
                   fault.reason.text,
                   fault.reason.arguments);
}

Result<Table> whole(RowSource& rows)
{
    Table table{rows.headings(), {}};
    SourceRow row;
    std::size_t cells = 0;
    std::size_t bytes = 0;
    while (true) {
        const auto found = rows.next(row);
        if (!found)
            return failure(found.error());
        if (!*found)
            return table;
        if (!row.faults.empty())
            return faulty(row);
        cells += row.cells.size();
        Table::Row& kept = table.rows.emplace_back();
        kept.number = row.number;
        for (const std::string_view cell : row.cells) {
            bytes += cell.size();
            kept.cells.append(fromUtf8(cell));
        }
        if (cells > FileTableReader::kMaxCells || bytes > FileTableReader::kMaxTextBytes)
            return tooLarge();
    }
}

} // namespace

Result<std::unique_ptr<RowSource>> FileTableReader::openRows(const QString& path,
                                                             const RowChoice& choice) const
{
    auto file = opened(path);
    if (!file)
        return failure(file.error());
    const auto kind = fileKind(**file);
    if (!kind)
        return failure(kind.error());
    switch (*kind) {
    case FileKind::Text:
        return textRows(*std::move(file), choice);
    case FileKind::Workbook:
        return sheetRows(path, choice);
    }
    Q_UNREACHABLE();
}

Result<QStringList> FileTableReader::sheets(const QString& path) const
{
    auto file = opened(path);
    if (!file)
        return failure(file.error());
    const auto kind = fileKind(**file);
    if (!kind)
        return failure(kind.error());
    if (*kind == FileKind::Text)
        return QStringList{};
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return failure(workbook.error());
    return workbook->sheetNames();
}

Result<Table> FileTableReader::readFile(const QString& path) const
{
    auto rows = openRows(path, {});
    return rows ? whole(**rows) : Result<Table>(failure(rows.error()));
}

Result<Table> FileTableReader::readText(const QString& text) const
{
    if (text.contains(QChar(u'\0')))
        return notText();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    auto rows = DelimitedRows::open(std::move(buffer), {QStringLiteral("UTF-8"), "UTF-8", 0}, 1);
    if (!rows)
        return failure(rows.error());
    auto headed = HeadedRows::open(*std::move(rows), 1);
    return headed ? whole(**headed) : Result<Table>(failure(headed.error()));
}

} // namespace plumbline
