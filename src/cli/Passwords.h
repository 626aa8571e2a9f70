// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/accounts/Password.h"
#include "domain/common/Result.h"

namespace plumbline {

/// What is read from an open file descriptor, up to the first line's end. For scripts: a password
/// never stands among the arguments, where every user of the computer could read it.
[[nodiscard]] Result<Password> passwordFromDescriptor(const QString& number);
/// Asked on the terminal, without showing what is typed. `not-permitted` where there is none.
[[nodiscard]] Result<Password> promptedPassword(const QString& question);
/// Of --as: --password-fd, else --keyring, else the terminal.
[[nodiscard]] Result<Password> givenPassword(const Invocation& call, const QString& user);

} // namespace plumbline
