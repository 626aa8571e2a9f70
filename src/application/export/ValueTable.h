// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportedCycle.h"

namespace plumbline {

/// What was given for everybody, a person a row and a cell a column, named so that an import of the
/// file finds the same cells and reads the same values. `kind` is Value, Target or Amount.
[[nodiscard]] TableSheet valueTable(std::shared_ptr<const ExportedCycle> exported, CellKind kind);

} // namespace plumbline
