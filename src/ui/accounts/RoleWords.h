// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Role.h"

namespace plumbline {

/// What a role is called in the window's language.
[[nodiscard]] QString roleWords(Role role);
/// All of them in their usual order, "HR, manager".
[[nodiscard]] QString roleWords(const RoleSet& roles);
/// What whoever has that role may do, in one sentence.
[[nodiscard]] QString roleMeaning(Role role);

} // namespace plumbline
