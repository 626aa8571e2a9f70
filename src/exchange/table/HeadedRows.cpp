// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/HeadedRows.h"

#include "exchange/table/CellText.h"

namespace plumbline {

namespace {

std::size_t neededCells(const SourceRow& row)
{
    std::size_t count = row.cells.size();
    while (count > 0 && isBlankText(row.cells[count - 1]))
        --count;
    for (const CellFault& fault : row.faults)
        count = std::max(count, static_cast<std::size_t>(fault.column) + 1);
    return count;
}

bool isBlankRow(const SourceRow& row)
{
    return row.faults.empty() && std::ranges::all_of(row.cells, isBlankText);
}

} // namespace

Result<std::unique_ptr<RowSource>> HeadedRows::open(std::unique_ptr<RawRows> rows, int headerRow)
{
    std::unique_ptr<HeadedRows> headed(new HeadedRows(std::move(rows)));
    if (auto read = headed->readHeadings(headerRow); !read)
        return failure(read.error());
    return headed;
}

Result<> HeadedRows::readHeadings(int headerRow)
{
    SourceRow row;
    while (true) {
        const auto found = m_rows->next(row);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(
                ErrorCode::BadFile, {}, QT_TRANSLATE_NOOP("Messages", "The table is empty."));
        if (row.number >= headerRow && !isBlankRow(row))
            break;
    }
    if (!row.faults.empty()) {
        return cellFailure(
            row.number,
            row.faults.front().column + 1,
            QT_TRANSLATE_NOOP("Messages",
                              "Row %1, column %2: this heading is a formula without a result."));
    }
    row.cells.resize(neededCells(row));
    for (const std::string_view cell : row.cells)
        m_headings.append(fromUtf8(cell).trimmed());
    return {};
}

Result<bool> HeadedRows::next(SourceRow& row)
{
    const auto headings = static_cast<std::size_t>(m_headings.size());
    while (true) {
        auto found = m_rows->next(row);
        if (!found || !*found)
            return found;
        if (isBlankRow(row))
            continue;
        const std::size_t needed = row.cells.size() > headings || !row.faults.empty()
            ? neededCells(row)
            : row.cells.size();
        if (needed > headings) {
            return rowFailure(
                row.number,
                QT_TRANSLATE_NOOP("Messages",
                                  "Row %1 has %2 cells, but there are only %3 headings."),
                {QString::number(needed), QString::number(headings)});
        }
        row.cells.resize(headings);
        return true;
    }
}

} // namespace plumbline
