// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/LoadSheet.h"
#include "application/whatif/WhatIfFigures.h"

#include <functional>

namespace plumbline {

/// How far the work is, and whether it should stop. Called from the thread that works.
struct WhatIfRun
{
    std::function<void(int done, int total)> progress;
    std::function<bool()> isCancelled;
};

/// The cycles to try a draft on, as they are stored, with what its rules look back on. On the
/// database thread.
[[nodiscard]] Result<std::vector<SheetData>>
loadWhatIf(const Access& access, const Scheme& draft, const std::vector<CycleKey>& cycles);

/// Computes every cycle again: with its own scheme version, and with the draft, from the values
/// that are stored. Stores nothing and needs no database. `bad-value` where a cycle's period is
/// not one of the draft's, `cancelled` where the run was stopped.
[[nodiscard]] Result<WhatIf>
whatIf(const Scheme& draft, std::vector<SheetData> cycles, const WhatIfRun& run);

enum class WhatIfSide { Before, Draft };

/// One person's whole explanation on either side. The draft's only where it is for the person.
[[nodiscard]] Step
explanation(const WhatIf& whatIf, std::size_t cycle, std::size_t person, WhatIfSide side);

} // namespace plumbline
