// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// What every employee must have, whoever brings them in: an id, a name, a day of joining not after
/// the last day, assignments by date.
[[nodiscard]] Result<> checkEmployee(const Employee& employee);
/// The assignments name known teams and positions. A position that only the library knows is taken
/// into the company.
[[nodiscard]] Result<>
settleAssignments(const Access& access, Repositories& repositories, const Employee& employee);
/// The company's positions, then those of the library it has not taken.
[[nodiscard]] Result<std::vector<Position>> knownPositions(const Access& access,
                                                           Repositories& repositories);

/// An employee as the audit trail keeps it.
[[nodiscard]] QString described(const Employee& employee);
/// Tells the trail what became of a team; null before: it is new, null after: it is gone. An entry
/// names one leader at most, so that whoever led it can be erased.
[[nodiscard]] Result<>
tellTeam(const Access& access, Repositories& repositories, const Team* before, const Team* after);

} // namespace plumbline
