// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"

namespace plumbline {

/// What the program tells the shell when it ends.
enum class ExitStatus {
    Done = 0,
    FoundProblem = 1, ///< Done, and something is not as it should be.
    Refused = 2, ///< The input or the call.
    NotPermitted = 3,
    InUse = 4,
    FileFailed = 5
};

[[nodiscard]] ExitStatus exitStatus(ErrorCode code);

} // namespace plumbline
