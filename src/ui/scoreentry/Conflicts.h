// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridModel.h"

namespace plumbline {

/// What was typed into a cell that somebody else changed meanwhile, with who changed it, when, and
/// to what.
[[nodiscard]] RefusedCell refusedBy(const GridModel& grid, const CellConflict& conflict);

} // namespace plumbline
