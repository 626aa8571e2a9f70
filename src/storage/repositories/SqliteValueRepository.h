// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Entered values, one row a cell, and the notes beside them.
class SqliteValueRepository final : public ValueRepository
{
public:
    SqliteValueRepository(Database& database, CycleNumbers& numbers);

    /// By employee, then by the cell's key.
    [[nodiscard]] Result<std::vector<StoredCell>> cells(const CycleKey& key) override;
    [[nodiscard]] Result<std::optional<StoredCell>>
    cell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) override;
    [[nodiscard]] Result<> save(const CycleKey& key, const StoredCell& cell) override;
    [[nodiscard]] Result<std::vector<StoredNote>> notes(const CycleKey& key) override;
    [[nodiscard]] Result<> saveNote(const CycleKey& key, const StoredNote& note) override;

private:
    CycleNumbers& m_numbers;
    Statement m_cells;
    Statement m_count;
    Statement m_cell;
    Statement m_save;
    Statement m_remove;
    Statement m_notes;
    Statement m_saveNote;
    Statement m_removeNote;
};

} // namespace plumbline
