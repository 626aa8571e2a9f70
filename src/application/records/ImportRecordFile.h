// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// importFile for a kind of records.
[[nodiscard]] Result<ImportOutcome> importRecordFile(const Access& access,
                                                     const TableReader& tables,
                                                     const ImportRequest& request,
                                                     RecordKind kind,
                                                     WorkProgress& progress);

} // namespace plumbline
