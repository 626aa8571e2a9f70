// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/RecoveryCode.h"
#include "cli/Invocation.h"

namespace plumbline {

/// Of --recovery-code-fd, else asked for on the terminal. Never among the arguments, where every
/// user of the computer could read it. `not-permitted` where neither is there.
[[nodiscard]] Result<RecoveryCode> givenRecoveryCode(const Invocation& call);

} // namespace plumbline
