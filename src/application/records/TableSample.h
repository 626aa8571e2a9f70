// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"

namespace plumbline {

/// The first rows of a table, in full.
struct TableSample
{
    struct Row
    {
        int number = 0;
        std::vector<std::string> cells;
        std::vector<CellFault> faults;
    };

    QString form; ///< As RowSource::form.
    QStringList headings;
    std::vector<Row> rows;
};

[[nodiscard]] Result<TableSample>
readSample(const TableReader& tables, const QString& path, const RowChoice& choice, int rows);

} // namespace plumbline
