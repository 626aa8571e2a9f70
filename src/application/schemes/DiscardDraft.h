// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Throws a draft away, and says so in the trail. `not-found` where there is none.
[[nodiscard]] Result<> discardDraft(const Access& access, const SchemeId& key);

} // namespace plumbline
