// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Takes records out of every measure, in one transaction. Needs a reason; is audited; open cycles
/// measured by such records are measured again. `missing-field`, `not-found`, `cycle-closed`. How
/// many changed: those excluded already stay as they are.
[[nodiscard]] Result<int>
excludeRecords(const Access& access, const std::vector<RecordPlace>& places, const QString& reason);
/// Lets them count again; otherwise the same.
[[nodiscard]] Result<int>
includeRecords(const Access& access, const std::vector<RecordPlace>& places, const QString& reason);

} // namespace plumbline
