// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/accounts/Password.h"

namespace plumbline {

/// Of who is signed in. The session that goes on from here.
[[nodiscard]] Result<Session>
changePassword(const Access& access, const Password& old, const Password& next);
/// A password to sign in by once, told by the administrator to its owner, who must change it.
[[nodiscard]] Result<>
resetPassword(const Access& access, const AccountId& account, const Password& oneTime);
/// A good one for that.
[[nodiscard]] Password proposedPassword(const Access& access);

} // namespace plumbline
