// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/CellRows.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// A row a person (`id`, optional `name`), a column a cell: indicator ids or names,
/// `indicator.item`, adjustments by id; for targets and amounts a column each. `kind` is Value,
/// Target or Amount. Empty cells change nothing. A column `reason` serves the adjustments of its
/// row, and values in the place of measured ones; where it says nothing for those, `usualReason`
/// does, such as the file's name.
[[nodiscard]] Result<ImportReport> importCells(const Access& access,
                                               const CycleKey& key,
                                               const Table& table,
                                               CellKind kind,
                                               ImportMode mode,
                                               const QString& usualReason = {});

/// What an import of cells did.
struct CellsImported
{
    ImportReport report;
    std::vector<ImportedCell> changes; ///< What was stored, with what was there before.
};

/// The same within the caller's transaction.
[[nodiscard]] Result<CellsImported> importCellsWithin(const Access& access,
                                                      Repositories& repositories,
                                                      const CycleKey& key,
                                                      const Table& table,
                                                      CellKind kind,
                                                      ImportMode mode,
                                                      const QString& usualReason = {});

} // namespace plumbline
