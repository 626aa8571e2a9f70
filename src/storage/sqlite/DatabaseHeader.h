// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <cstdint>

namespace plumbline {

/// The first hundred bytes of an SQLite file, as far as they decide whether it is ours.
struct DatabaseHeader
{
    std::int64_t pageSize = 0;
    std::int64_t pageCount = 0; ///< 0 where the header does not vouch for it.
    std::int32_t userVersion = 0;
    std::int32_t applicationId = 0;
};

/// Reads the header without SQLite. Only for a file that SQLite does not have open in this process:
/// closing any other handle drops SQLite's locks. `foreign-file` where it is no database.
[[nodiscard]] Result<DatabaseHeader> readDatabaseHeader(const QString& path);

} // namespace plumbline
