// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Gives records to another employee, in one transaction: a record belongs to one person, and whose
/// it was stays to be seen. Needs a reason; is audited; open cycles measured by such records are
/// measured again. `missing-field`, `unknown-id`, `not-found`, `cycle-closed`. Records that are
/// theirs already stay as they are. Their places now, in the same order.
[[nodiscard]] Result<std::vector<RecordPlace>>
reassignRecords(const Access& access,
                const std::vector<RecordPlace>& places,
                const EmployeeId& to,
                const QString& reason);

} // namespace plumbline
