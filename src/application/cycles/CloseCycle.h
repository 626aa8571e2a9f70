// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

enum class CloseMode { OnlyComplete, EvenIncomplete };

/// Scores once more, keeps the result as a revision and closes: nothing in it changes afterwards,
/// nor do the records that it was measured by.
/// `incomplete` where values are missing, unless that is accepted.
[[nodiscard]] Result<> closeCycle(const Access& access, const CycleKey& key, CloseMode mode);

} // namespace plumbline
