// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// The cycle, or `not-found` in words.
[[nodiscard]] Result<Cycle> findCycle(Repositories& repositories, const CycleKey& key);
/// The same, but `cycle-closed` where nothing may change in it any more.
[[nodiscard]] Result<Cycle> findOpenCycle(Repositories& repositories, const CycleKey& key);

} // namespace plumbline
