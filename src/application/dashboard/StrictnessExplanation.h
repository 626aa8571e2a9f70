// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/Strictness.h"
#include "application/explanation/Explained.h"

namespace plumbline {

/// How a scorer's mean came about, and what the same people were measured at. Marks of colleagues
/// stay together.
[[nodiscard]] Explained explainScorer(const ScoreSheet& sheet,
                                      const ScorerSight& sight,
                                      const std::vector<CycleScorers>& earlier,
                                      const std::vector<int>& rows,
                                      const ScorerFigure& scorer);

} // namespace plumbline
