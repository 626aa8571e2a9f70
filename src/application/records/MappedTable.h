// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"
#include "domain/records/CellMoment.h"
#include "domain/records/ImportMap.h"

namespace plumbline {

/// Arranges the rows of a table that holds no records by a map: a column for each of its fields.
class TableMapping
{
public:
    [[nodiscard]] static Result<TableMapping> make(const ImportMap& map,
                                                   const QStringList& headings);

    [[nodiscard]] const QStringList& fields() const noexcept { return m_fields; }

    /// Of each field its column in the table; its own id where it has none.
    [[nodiscard]] const QStringList& headings() const noexcept { return m_headings; }

    /// A text a field; what can't be read so is listed.
    [[nodiscard]] QStringList read(const SourceRow& row, std::vector<RefusedRow>& refused) const;

private:
    [[nodiscard]] QString readCell(int field, const SourceRow& row) const;

    QStringList m_fields;
    QStringList m_headings;
    std::vector<int> m_columns; ///< −1: a value.
    std::vector<bool> m_isDay;
    QStringList m_values;
    QStringList m_missing;
    MomentForm m_form;
};

/// A table read from a file as its map says; its headings are the fields' ids.
struct MappedTable
{
    Table table;
    QStringList headings; ///< Parallel to `table.headings`: what the file calls them.
    std::vector<RefusedRow> refused; ///< Rows left out of the table.
    int refusedRows = 0;
};

[[nodiscard]] Result<MappedTable>
readMapped(const TableReader& tables, const QString& path, const ImportMap& map);

} // namespace plumbline
