// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SheetRows.h"

#include "exchange/table/CellText.h"
#include "exchange/table/xlsx/XmlText.h"

#include <utility>

namespace plumbline {

SheetRows::SheetRows(std::unique_ptr<XlsxPackage> package, PartStream stream, SheetContext context)
    : m_package(std::move(package))
    , m_xml(std::move(stream))
    , m_context(std::move(context))
    , m_reader(m_xml, m_context)
{
}

Result<std::unique_ptr<RawRows>>
SheetRows::open(std::unique_ptr<XlsxPackage> package, const QString& part, SheetContext context)
{
    // Rows are not kept, so that only the sum of all parts bounds a sheet.
    auto stream = package->part(part, XlsxPackage::kMaxTotalBytes);
    if (!stream)
        return failure(stream.error());
    return std::unique_ptr<RawRows>(
        new SheetRows(std::move(package), *std::move(stream), std::move(context)));
}

/// Rows may leave out their number, which then follows the one before.
Result<> SheetRows::startRow()
{
    const int previous = m_row++;
    for (const XmlAttribute& attribute : m_xml.attributes()) {
        if (attribute.name != "r")
            continue;
        const auto number = wholeNumber(attribute.value);
        m_row = static_cast<int>(number.value_or(0));
        if (m_row > previous)
            break;
        return failure(ErrorCode::BadFile,
                       QStringLiteral("row %1").arg(previous),
                       QT_TRANSLATE_NOOP("Messages",
                                         "The sheet's rows are out of order: “%1” follows row %2. "
                                         "Open it in a spreadsheet program and save it again."),
                       {fromUtf8(attribute.value).left(20), QString::number(previous)});
    }
    if (m_row > kMaxRow) {
        return rowFailure(
            m_row, QT_TRANSLATE_NOOP("Messages", "Row %1 is beyond the last that a sheet has."));
    }
    return {};
}

Result<> SheetRows::keep(const ReadCell& cell, SourceRow& row)
{
    const std::string_view text = cell.isShared
        ? m_context.strings.text(cell.start)
        : std::string_view(m_text).substr(cell.start, cell.size);
    if (text.empty() && cell.fault == nullptr)
        return {};
    if (cell.column >= kMaxColumns)
        return tooManyColumns(m_row);
    if (isTooLong(text))
        return tooManyCharacters(m_row, cell.column + 1);
    if (m_text.size() > kMaxRowBytes) {
        return rowFailure(m_row,
                          QT_TRANSLATE_NOOP("Messages", "Row %1 is longer than %2 MiB."),
                          {QString::number(kMaxRowBytes / (1024 * 1024))});
    }
    if (cell.fault != nullptr)
        row.faults.push_back({cell.column, Message{cell.fault, {fromUtf8(text)}}});
    m_cells.push_back(cell);
    return {};
}

/// Whether the row had no cell in the column; now it has.
bool SheetRows::isFirstIn(std::size_t column)
{
    if (column >= m_rowOfColumn.size())
        m_rowOfColumn.resize(column + 1);
    return std::exchange(m_rowOfColumn[column], m_row) != m_row;
}

Result<> SheetRows::readCells(SourceRow& row)
{
    m_cells.clear();
    m_text.clear();
    row.faults.clear();
    int previous = -1;
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() != "c") {
            m_xml.skip();
            continue;
        }
        ReadCell cell;
        if (auto read = m_reader.read(m_row, previous, m_text, cell); !read)
            return read;
        previous = cell.column;
        if (!isFirstIn(static_cast<std::size_t>(cell.column))) {
            return cellFailure(
                m_row,
                cell.column + 1,
                QT_TRANSLATE_NOOP("Messages", "Row %1, column %2 stands in the sheet twice."));
        }
        if (auto kept = keep(cell, row); !kept)
            return kept;
    }
    return m_xml.outcome();
}

void SheetRows::handOver(SourceRow& row) const
{
    int columns = 0;
    for (const ReadCell& cell : m_cells)
        columns = std::max(columns, cell.column + 1);
    row.number = m_row;
    row.cells.assign(static_cast<std::size_t>(columns), {});
    for (const ReadCell& cell : m_cells) {
        row.cells[static_cast<std::size_t>(cell.column)] = cell.isShared
            ? m_context.strings.text(cell.start)
            : std::string_view(m_text).substr(cell.start, cell.size);
    }
    std::ranges::sort(row.faults, {}, &CellFault::column);
}

Result<bool> SheetRows::next(SourceRow& row)
{
    while (!m_isDone && m_xml.next()) {
        if (m_xml.isStart("sheetData")) {
            m_isInData = true;
        } else if (m_xml.isEnd("sheetData")) {
            m_isDone = true;
        } else if (m_isInData && m_xml.isStart("row")) {
            if (auto started = startRow(); !started)
                return failure(started.error());
            if (auto read = readCells(row); !read)
                return failure(read.error());
            handOver(row);
            return true;
        }
    }
    if (!m_xml.outcome())
        return failure(m_xml.outcome().error());
    m_isDone = true;
    if (auto finished = m_xml.finish(); !finished)
        return failure(finished.error());
    return false;
}

} // namespace plumbline
