// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"

namespace plumbline {

/// Takes so many contacts in as the import of that number, in one transaction.
[[nodiscard]] Result<> importOf(CompanyStore& store, int import, int rows);
/// How many imports are there: −1 where one is there by half.
[[nodiscard]] int wholeImports(CompanyStore& store, int rows);

} // namespace plumbline
