// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plumbline {

/// What keeps the records of version 9 as they were made, and the ledger's turns in order.
[[nodiscard]] std::vector<const char*> followUpTriggers();

} // namespace plumbline
