// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

enum class SaveMode { Add, Change };

/// Adds a new employee (`already-exists`) or changes a known one (`not-found`). Name, positions and
/// the day of joining are needed; leaving is not before joining.
[[nodiscard]] Result<> saveEmployee(const Access& access, const Employee& employee, SaveMode mode);
/// The last day of work. Open cycles keep the appraisal.
[[nodiscard]] Result<>
recordLeaving(const Access& access, const EmployeeId& employee, const QDate& lastDay);

} // namespace plumbline
