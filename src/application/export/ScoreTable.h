// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportedCycle.h"

namespace plumbline {

/// The scores of a cycle, a person a row, with rates and points behind them; in spreadsheets with
/// the live formula and whether it comes to the published score.
[[nodiscard]] TableSheet scoreTable(std::shared_ptr<const ExportedCycle> exported,
                                    const TableWriter& writer);

/// What the columns of that table mean.
[[nodiscard]] TableSheet scoreColumnsTable(const ExportedCycle& exported);

} // namespace plumbline
