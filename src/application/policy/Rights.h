// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/policy/Permission.h"

#include <set>

namespace plumbline {

/// What somebody may do to anything at all.
struct Rights
{
    std::set<Permission> all;
    std::set<Permission> forOthers; ///< Of these, what may be done to others than oneself.
};

/// Of who is signed in: what their roles, and their place in teams and routes, may ever permit. A
/// window offers by it; what it is done to, permit() decides. None: everything, in a file without
/// accounts.
[[nodiscard]] Result<std::optional<Rights>> rights(const Access& access);

} // namespace plumbline
