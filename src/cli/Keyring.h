// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Password.h"
#include "domain/common/Result.h"

namespace plumbline {

/// What the desktop's keyring holds for a name, service `plumbline`. `not-permitted` where it holds
/// nothing, is locked, or the program was built without it.
[[nodiscard]] Result<Password> keptPassword(const QString& user);
/// Puts it there.
[[nodiscard]] Result<> keepPassword(const QString& user, const Password& password);

} // namespace plumbline
