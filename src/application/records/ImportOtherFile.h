// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"

namespace plumbline {

/// importFile for employees, values, targets and amounts. A map without fields takes the table's
/// own headings.
[[nodiscard]] Result<ImportOutcome> importOtherFile(const Access& access,
                                                    const TableReader& tables,
                                                    const ImportRequest& request,
                                                    WorkProgress& progress);

} // namespace plumbline
