// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// Columns `id, name, position, team, leader, joined, left` by their English or Chinese headings,
/// any order; id and name are needed. Unknown teams and positions refuse the row; the same person
/// twice refuses the second.
[[nodiscard]] Result<ImportReport>
importEmployees(const Access& access, const Table& table, ImportMode mode);

} // namespace plumbline
