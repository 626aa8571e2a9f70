// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// A measured value that its cell does not take; the cell stays empty.
struct NotFilled
{
    EmployeeId employee;
    CellKey key;
    QString text; ///< What the records come to, stored form.
    Message reason;
};

/// What measuring came to for one cycle.
struct Refreshed
{
    CycleKey cycle;
    int measured = 0; ///< Cells that hold what was measured.
    int changed = 0; ///< Of all cells, those that were filled, altered or emptied by it.
    int overridden = 0; ///< Cells in which a person's value stands instead.
    int withoutRecords = 0; ///< Cells without a record to divide by.
    std::vector<NotFilled> refused; ///< The first kMostListed.
    int refusedCount = 0;
    static constexpr int kMostListed = 1000;
};

/// Fills every cell of an open cycle that its scheme measures, and its amounts that the company
/// measures: the figure stands beside each cell, and in it unless a person's value does. Only
/// measures whose kinds of records the company has ever taken in are made. One audit entry with
/// counts, and one for each cell that held another measured value before. `cycle-closed`.
[[nodiscard]] Result<Refreshed> refreshMeasured(const Access& access, const CycleKey& key);
/// The same within the caller's transaction.
[[nodiscard]] Result<Refreshed>
measureCycle(const Access& access, Repositories& repositories, const Cycle& cycle);
/// All open cycles that are measured by records of one of these kinds, within the caller's
/// transaction; after an import, and after records were moved, excluded or taken back.
[[nodiscard]] Result<std::vector<Refreshed>> measureOpenCycles(
    const Access& access, Repositories& repositories, const std::vector<RecordKind>& kinds);

/// As of when a cycle's clock is read: what is stored for it, or its period's end.
[[nodiscard]] Result<QDateTime> cutOffOf(Repositories& repositories, const CycleKey& key);
/// Stores as of when the cycle's clock is read (none: the period's end), with its audit entry, and
/// measures again.
[[nodiscard]] Result<Refreshed>
setCutOff(const Access& access, const CycleKey& key, const std::optional<QDateTime>& at);

} // namespace plumbline
