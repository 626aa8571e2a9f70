// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Where something is written to.
struct EntryPlace
{
    EmployeeId employee;
    CellKey key;
};

/// Whether every one of these cells of a cycle may be written by who is signed in.
[[nodiscard]] Result<> permitCells(const Access& access,
                                   Repositories& repositories,
                                   const CycleKey& cycle,
                                   const std::vector<EntryPlace>& places);
/// The same for a table that is taken in: who may take in records may take in all but their own.
[[nodiscard]] Result<> permitTable(const Access& access,
                                   Repositories& repositories,
                                   const CycleKey& cycle,
                                   const std::vector<EntryPlace>& places);

} // namespace plumbline
