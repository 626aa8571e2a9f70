// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plumbline {

/// Of version 5: an index over the ids of each kind of records, and what keeps records as they are
/// once a closed cycle was measured by them. A part of that migration, never edited once released.
[[nodiscard]] std::vector<const char*> recordHoldTriggers();

} // namespace plumbline
