// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

namespace plumbline {

/// How thoroughly SQLite looks at the pages.
enum class CheckDepth { Quick, Whole };

/// What an open file says of itself: ours, its version known to the chain, its tables exactly those
/// of that version, its pages sound. The version.
[[nodiscard]] Result<int>
checkContents(Database& database, const MigrationChain& chain, CheckDepth depth);
/// The newest sequence number of the trail.
[[nodiscard]] Result<std::int64_t> auditHead(Database& database);

} // namespace plumbline
