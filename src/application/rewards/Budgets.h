// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// What teams may cost in a cycle.
[[nodiscard]] Result<std::vector<StoredBudget>> loadBudgets(const Access& access,
                                                            const CycleKey& key);

/// Sets what a team (none: everybody) may cost in a cycle, or takes it away, with its audit entry.
/// `not-found` for an unknown cycle or team, `out-of-range` below zero. Does nothing where it
/// says the same already. A budget is no part of any result: a closed cycle may be given one.
[[nodiscard]] Result<> setBudget(const Access& access,
                                 const CycleKey& key,
                                 const std::optional<TeamId>& team,
                                 const std::optional<Decimal>& amount);

} // namespace plumbline
