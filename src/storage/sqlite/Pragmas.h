// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

#include <span>

namespace plumbline {

/// A setting of the connection and what reading it back must give.
struct Pragma
{
    const char* name;
    const char* value;
    const char* expected;
};

/// What every open company file runs under, in the order it is set; the reasons are in
/// docs/DATABASE.md.
[[nodiscard]] std::span<const Pragma> companyPragmas();
/// Sets every pragma, reads each back, and claims the file for this connection alone.
[[nodiscard]] Result<> applyPragmas(Database& database);

} // namespace plumbline
