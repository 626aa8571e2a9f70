// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// An adjustment that is there needs a reason.
[[nodiscard]] Result<> checkReason(const StoredCell& cell);
/// Stores a checked cell with its audit entry; who and when are filled in. Where text and reason
/// are those of `current` already, nothing is written. Returns what is stored now.
[[nodiscard]] Result<StoredCell> storeCell(const Access& access,
                                           Repositories& repositories,
                                           const CycleKey& key,
                                           const std::optional<StoredCell>& current,
                                           StoredCell next);

} // namespace plumbline
