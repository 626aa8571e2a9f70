// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SaveEmployee.h"

namespace plumbline {

/// A team is never its own ancestor; ids are unique.
[[nodiscard]] Result<> saveTeam(const Access& access, const Team& team, SaveMode mode);
/// Only a team without people (now or ever) and without sub-teams can go.
[[nodiscard]] Result<> removeTeam(const Access& access, const TeamId& team);

} // namespace plumbline
