// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Everything that the file holds about one person, as a document of plumbline-person/1
/// (docs/FORMATS.md).
[[nodiscard]] Result<QByteArray> exportPerson(const Access& access, const EmployeeId& employee);

} // namespace plumbline
