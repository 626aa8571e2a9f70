// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableWriter.h"

namespace plumbline {

/// An empty table of that kind to be filled in, with headings that proposeMap knows, and a sheet
/// that says of each column what belongs there, with an example. Of values, targets and amounts
/// (and results, with their columns of indicators) a row for each person of the cycle and a column
/// for each cell; without a cycle none. `language`: zh_CN, zh_TW or en.
[[nodiscard]] Result<TableBook> importTemplate(const Access& access,
                                               const QString& kind,
                                               const std::optional<CycleKey>& cycle,
                                               const QString& language);

} // namespace plumbline
