// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/accounts/Deputy.h"

namespace plumbline {

/// Its number. Everybody may name who stands in for them; an administrator and HR for anybody.
[[nodiscard]] Result<int> setDeputy(const Access& access, const Deputy& deputy);
[[nodiscard]] Result<> removeDeputy(const Access& access, int number);
/// All of them for who may set anybody's; for others those of their own, on either side.
[[nodiscard]] Result<std::vector<Deputy>> listDeputies(const Access& access);

} // namespace plumbline
