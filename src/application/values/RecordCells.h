// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// One edit of one cell.
struct CellChange
{
    EmployeeId employee;
    CellKey key;
    QString before; ///< What the editor saw; `conflict` where the file holds something else.
    QString after; ///< Stored form; empty takes the value out, or puts the measured one back.
    QString reason; ///< Mandatory for adjustments, and for a value in a measured one's place.
};

/// Stores all changes with their audit entries in one transaction, or none. `cycle-closed`,
/// `not-found`, `conflict` and the refusals of normalizedCell, with `at` naming `E1001/csat`.
/// Returns what is stored now, in order.
[[nodiscard]] Result<std::vector<StoredCell>>
recordCells(const Access& access, const CycleKey& key, const std::vector<CellChange>& changes);

/// The same within a transaction that is under way.
[[nodiscard]] Result<std::vector<StoredCell>> recordCells(const Access& access,
                                                          Repositories& repositories,
                                                          const CycleKey& key,
                                                          const std::vector<CellChange>& changes);

/// A change that was not stored: somebody else had changed the cell since the editor saw it.
struct CellConflict
{
    CellChange change;
    StoredCell theirs; ///< What the file holds, by whom and when; an empty text: they emptied it.
};

/// What became of a batch: together they are all of its changes.
struct Recorded
{
    std::vector<StoredCell> stored;
    std::vector<CellConflict> conflicts;
};

/// As recordCells, but for cells that somebody else changed in the meantime: those are left as they
/// are and handed back, and all others are stored.
[[nodiscard]] Result<Recorded>
recordUntouched(const Access& access, const CycleKey& key, const std::vector<CellChange>& changes);
/// Evidence or a note beside a cell; empty text takes it out.
[[nodiscard]] Result<> saveNote(const Access& access,
                                const CycleKey& key,
                                const EmployeeId& employee,
                                const QString& node,
                                const QString& text);

} // namespace plumbline
