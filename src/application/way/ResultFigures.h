// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/results/KeepResult.h"
#include "application/way/Appeals.h"

namespace plumbline {

/// What a kept result comes to. Money is left out where the session may not see it.
[[nodiscard]] ResultFigures figuresOf(const StoredResult& stored);

/// A cycle's result as it stands, with further decisions on one person.
[[nodiscard]] Result<CurrentResult> resultWith(const Access& access,
                                               Repositories& repositories,
                                               const Cycle& cycle,
                                               const EmployeeId& employee,
                                               const std::vector<Decision>& decisions);

/// One person of it, as it would be kept. None: not among them.
[[nodiscard]] std::optional<StoredResult>
personIn(const Access& access, const CurrentResult& current, const EmployeeId& employee);

} // namespace plumbline
