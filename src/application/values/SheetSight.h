// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/LoadSheet.h"

namespace plumbline {

/// Leaves of a loaded sheet what who is signed in may see. The others stay behind the visible ones
/// without names, so that ranks and quotas come out exactly: SheetData::hidden of them. Amounts
/// stay only where wages may be seen.
[[nodiscard]] Result<>
hideOthers(const Access& access, Repositories& repositories, SheetData& data);

} // namespace plumbline
