// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"

#include <QtCore/QItemSelection>

namespace plumbline {

class Explainer;
class GridModel;
struct GridColumn;

/// Which step of a person's explanation says how the column's figure came about.
[[nodiscard]] StepPlace placeOf(const GridColumn& column);
/// Opens how count, sum and mean of the selected figures came about.
void explainSelection(Explainer& explainer, const GridModel& grid, const QItemSelection& selection);

} // namespace plumbline
