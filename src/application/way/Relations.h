// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// Whom the current step of an appraisal waits for: any one of them.
[[nodiscard]] Result<std::vector<PinnedHolder>>
awaitedHolders(Repositories& repositories, const CycleKey& key, const EmployeeId& employee);

/// Whose task a value is, of each rater where there are some. `node` is an indicator, group or
/// adjustment; nobody's where it is none of them, or targets and amounts are meant.
[[nodiscard]] Result<std::vector<PinnedHolder>> scorersOf(Repositories& repositories,
                                                          const CycleKey& key,
                                                          const QString& node,
                                                          const EmployeeId& employee);

/// The teams of a cycle, with their leaders: as pinned, else those of today.
[[nodiscard]] Result<std::vector<Team>> teamsOf(Repositories& repositories, const CycleKey& key);

} // namespace plumbline
