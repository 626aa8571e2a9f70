// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"

namespace plumbline {

/// Keeps a scheme of the library as a draft, as the editor does after a key; the draft says which
/// key it was at its beginning and at its end.
[[nodiscard]] Result<> saveDraftOf(CompanyStore& store, int key);
/// The last key that was kept: −1 where the draft is there by half or can't be read.
[[nodiscard]] int keptKey(CompanyStore& store);

} // namespace plumbline
