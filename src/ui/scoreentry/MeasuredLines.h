// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/Receipt.h"

namespace plumbline {

/// What the records come to beside a cell: the ratio, how many were counted, as of when, and
/// whether that is enough. Nothing where the cell is not measured.
void addMeasured(const ScoreSheet& sheet,
                 int row,
                 const GridColumn& column,
                 std::vector<ReceiptLine>& lines);
/// The same in short, for hovering.
[[nodiscard]] QStringList measuredTip(const ScoreSheet& sheet, int row, const GridColumn& column);

} // namespace plumbline
