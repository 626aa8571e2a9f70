// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

#include <functional>

namespace plumbline {

/// Does `work` for 0 to count − 1 on some threads (0: as many as run at once), telling the run how
/// many are done. Stops at the first failure, which it returns, or when the run is cancelled
/// (`cancelled`, without words).
[[nodiscard]] Result<> forEachBeside(int count,
                                     int threads,
                                     const ReportRun& run,
                                     const std::function<Result<>(int)>& work);

} // namespace plumbline
