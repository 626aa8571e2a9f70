// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// In the functions below `measured` is what the records fill into the cell, in stored form; empty:
/// nothing.

/// An adjustment that is there, and a value in the place of a measured one, needs a reason.
[[nodiscard]] Result<> checkReason(const StoredCell& cell, const QString& measured = {});
/// The cell as it is kept: emptied, or with the measured text, it holds what was measured, without
/// a reason; any other text is a person's.
[[nodiscard]] StoredCell settledCell(StoredCell cell, const QString& measured);
/// What the records fill into a cell when nobody types another value: nothing where the cell does
/// not take it.
[[nodiscard]] Result<QString> measuredFill(Repositories& repositories,
                                           const CycleKey& key,
                                           const Scheme& scheme,
                                           const EmployeeId& employee,
                                           const CellSpec& cell);
/// Stores a checked cell with its audit entry; when is filled in, and who where it is not said.
/// Where text and reason are those of `current` already, nothing is written. Returns what is stored
/// now.
[[nodiscard]] Result<StoredCell> storeCell(const Access& access,
                                           Repositories& repositories,
                                           const CycleKey& key,
                                           const std::optional<StoredCell>& current,
                                           StoredCell next,
                                           const QString& measured = {});

} // namespace plumbline
