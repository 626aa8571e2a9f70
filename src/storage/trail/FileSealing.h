// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

namespace plumbline {

/// Seals a whole file within the transaction of a migration: what the entries of older versions say
/// of people is sealed with their keys, the chain is begun or gone on with, and every row whose
/// seal is missing or another gets one.
[[nodiscard]] Result<> sealFile(Database& database);

} // namespace plumbline
