// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RowSource.h"

#include <memory>

namespace plumbline {

/// A table as it came in: headings and rows of texts, each with its row number in the file (from
/// 1).
struct Table
{
    struct Row
    {
        int number = 0;
        QStringList cells;
    };

    QStringList headings;
    std::vector<Row> rows;
};

/// Reads CSV, TSV and XLSX from files, and pasted cells. Encoding and separator are found out.
class TableReader
{
public:
    virtual ~TableReader() = default;
    [[nodiscard]] virtual Result<Table> readFile(const QString& path) const = 0;
    [[nodiscard]] virtual Result<Table> readText(const QString& text) const = 0;
    /// Row by row, for tables of any length.
    [[nodiscard]] virtual Result<std::unique_ptr<RowSource>>
    openRows(const QString& path, const RowChoice& choice) const = 0;
    /// The sheets of a spreadsheet in their order; none of a text file.
    [[nodiscard]] virtual Result<QStringList> sheets(const QString& path) const = 0;
};

} // namespace plumbline
