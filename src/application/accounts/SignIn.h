// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/accounts/Password.h"

namespace plumbline {

/// The session of whoever has this name and password. `not-permitted` where one of them is wrong,
/// without telling which; after five failures the message's first argument says for how many
/// seconds nothing is looked at. Where `session.account->mustChange`, changePassword() is the only
/// thing permitted.
[[nodiscard]] Result<Session>
signIn(const Access& access, const AccountId& name, const Password& password);
/// Whether it is the password of who is signed in: for unlocking. Fails and delays as signIn().
[[nodiscard]] Result<> checkPassword(const Access& access, const Password& password);

} // namespace plumbline
