// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/policy/Permission.h"

#include <set>

namespace plumbline {

/// What somebody may do to anything at all.
using Rights = std::set<Permission>;

/// Of who is signed in: what their roles, and their place in teams and routes, may ever permit. A
/// window offers by it; what it is done to, permit() decides. None: everything.
[[nodiscard]] Result<std::optional<Rights>> rights(const Access& access);

} // namespace plumbline
