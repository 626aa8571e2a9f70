// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureRecords.h"

namespace plumbline {

/// The records behind a measured cell, as it was measured: by its measure, as of its cut-off and
/// up to the run that was seen. `not-found` where nothing is measured there.
[[nodiscard]] Result<BehindQuery> behindCell(const Access& access,
                                             const CycleKey& key,
                                             const EmployeeId& employee,
                                             const CellKey& cell);

} // namespace plumbline
