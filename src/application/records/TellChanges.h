// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/ImportRecords.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// Says in words what changed records said before and say now; within the transaction in which
/// they were found, since only there the new texts are known.
[[nodiscard]] Result<std::vector<std::vector<FieldChange>>>
tellChanges(Repositories& repositories, RecordKind kind, const std::vector<ChangedRecord>& changed);

} // namespace plumbline
