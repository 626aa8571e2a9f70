// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportedCycle.h"

namespace plumbline {

/// What everybody is paid, part by part, with the rules and actions behind it. Without columns
/// where the scheme has neither pay nor rules.
[[nodiscard]] TableSheet slipTable(std::shared_ptr<const ExportedCycle> exported);

} // namespace plumbline
