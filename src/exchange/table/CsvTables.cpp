// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvTables.h"

#include "exchange/table/CsvWriter.h"
#include "exchange/table/TableCellText.h"
#include "exchange/table/WriteWhole.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Hands on what was written, now and then.
class CsvStream
{
public:
    explicit CsvStream(QIODevice& device)
        : m_device(device)
    {
    }

    void row(const QStringList& cells)
    {
        constexpr int kRowsAtOnce = 500;
        m_writer.row(cells);
        if (++m_waiting >= kRowsAtOnce)
            flush();
    }

    void flush()
    {
        const QByteArray bytes = m_writer.take();
        m_hasFailed = m_hasFailed || !writeWhole(m_device, bytes);
        m_waiting = 0;
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    QIODevice& m_device;
    CsvWriter m_writer;
    int m_waiting = 0;
    bool m_hasFailed = false;
};

std::vector<std::size_t> writtenColumns(const TableSheet& table)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].presence == Presence::Everywhere)
            columns.push_back(column);
    }
    return columns;
}

QStringList
cells(const TableSheet& table, const std::vector<std::size_t>& columns, const SheetLine& line)
{
    QStringList texts;
    for (const std::size_t column : columns)
        texts.append(column < line.size() ? textOf(table.columns[column], line[column])
                                          : QString());
    return texts;
}

Result<int> writeTable(CsvStream& out, const TableSheet& table)
{
    const std::vector<std::size_t> columns = writtenColumns(table);
    QStringList headings;
    for (const std::size_t column : columns)
        headings.append(table.columns[column].heading);
    out.row(headings);
    SheetLine line;
    for (int rows = 0; !out.hasFailed(); ++rows) {
        line.clear();
        const Result<bool> hasRow = table.next(line);
        if (!hasRow)
            return failure(hasRow.error());
        if (!*hasRow)
            return rows;
        out.row(cells(table, columns, line));
    }
    return 0;
}

} // namespace

Result<WrittenTables> writeCsv(QIODevice& device, const TableBook& book)
{
    std::vector<const TableSheet*> tables;
    for (const TableSheet& table : book.sheets) {
        if (table.presence == Presence::Everywhere)
            tables.push_back(&table);
    }
    CsvStream out(device);
    WrittenTables written;
    for (const TableSheet* table : tables) {
        if (table != tables.front())
            out.row({});
        if (tables.size() > 1 && !table->name.isEmpty())
            out.row({table->name});
        const Result<int> rows = writeTable(out, *table);
        if (!rows)
            return failure(rows.error());
        written.rows += *rows;
    }
    out.flush();
    return written;
}

} // namespace plumbline
