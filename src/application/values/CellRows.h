// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// The part of a cycle that one person's rows may change.
using CellsOf = QHash<CellKey, StoredCell>;

/// What rows are read against.
struct CellSetting
{
    const Table& table;
    CycleKey key;
    Scheme scheme;
    std::vector<const CellSpec*> columns; ///< Parallel to the headings; null: not a cell.
    int id = -1;
    int reason = -1;
    QHash<EmployeeId, CellsOf> people; ///< Everyone in the cycle with what is stored.
    /// What the records fill into cells.
    QHash<std::pair<EmployeeId, CellKey>, QString> measured;
    QString usualReason; ///< For values in measured ones' places where the row gives none.
};

/// A cell that would be stored, with what is there now.
struct ImportedCell
{
    std::optional<StoredCell> current;
    StoredCell next;
    QString measured; ///< As in storeCell.
};

/// What a row comes to: changes, or what is wrong with it.
struct CellRow
{
    std::vector<ImportedCell> changes;
    std::vector<RefusedRow> refused;
};

/// Reads one person's row; `seen` keeps in which row each person stood.
[[nodiscard]] CellRow
readCellRow(const CellSetting& setting, const Table::Row& row, QHash<EmployeeId, int>& seen);

} // namespace plumbline
