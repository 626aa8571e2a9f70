// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/accounts/Password.h"

namespace plumbline {

enum class Strength {
    Refused, ///< Too short, the name itself …
    Weak,
    Fair,
    Good
};

/// How hard a new password is to guess: by its length first, then by how many different characters
/// it has and whether they merely run on, as in 123456789. Only advice: what is refused, the domain
/// says.
[[nodiscard]] Strength passwordStrength(const AccountId& name, const Password& password);

} // namespace plumbline
