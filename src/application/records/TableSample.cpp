// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/TableSample.h"

namespace plumbline {

Result<TableSample>
readSample(const TableReader& tables, const QString& path, const RowChoice& choice, int rows)
{
    const auto source = tables.openRows(path, choice);
    if (!source)
        return failure(source.error());
    TableSample sample{{}, (*source)->headings(), {}};
    SourceRow row;
    while (static_cast<int>(sample.rows.size()) < rows) {
        const Result<bool> isThere = (*source)->next(row);
        if (!isThere)
            return failure(isThere.error());
        if (!*isThere)
            break;
        TableSample::Row& kept = sample.rows.emplace_back();
        kept.number = row.number;
        kept.cells.assign(row.cells.begin(), row.cells.end());
        kept.faults = row.faults;
    }
    sample.form = (*source)->form();
    return sample;
}

} // namespace plumbline
