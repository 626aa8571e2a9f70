// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Holds the records that a cycle's values were measured by, so that none of them changes, moves,
/// is excluded or taken back once it is closed: those of its people where a measure is personal,
/// otherwise everybody's. Within the caller's transaction.
[[nodiscard]] Result<>
holdRecords(const Access& access, Repositories& repositories, const Cycle& cycle);

} // namespace plumbline
