// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Forgets a person: whatever names them gets a pseudonym, in business rows and kept results; texts
/// about them in the trail can't be read any more. Figures stay, and still verify. Gives the
/// pseudonym. Refused while a cycle with them is open or an appeal of theirs is, and without a
/// reason. Copies made before keep them until those are gone.
[[nodiscard]] Result<EmployeeId>
erasePerson(const Access& access, const EmployeeId& employee, const QString& reason);

} // namespace plumbline
