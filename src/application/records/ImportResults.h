// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// Earlier scores of a scheme, for trends and for rules that look back. A row a person and period
/// (`id`, `score`, optional `period`, by default that of `cycle`, `grade`, and a column an
/// indicator). Each period becomes a closed cycle of the scheme, with the scores as they were given
/// and the audit entry `cycle.imported`; a period that has a cycle already takes no more. Within
/// the caller's transaction.
[[nodiscard]] Result<ImportReport> importResultsWithin(const Access& access,
                                                       Repositories& repositories,
                                                       const CycleKey& cycle,
                                                       const Table& table,
                                                       ImportMode mode);

} // namespace plumbline
