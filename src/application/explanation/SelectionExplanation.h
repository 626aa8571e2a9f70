// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "domain/scoring/Cell.h"

namespace plumbline {

class ScoreSheet;

/// A figure that was chosen in the sheet: a value, or the published score.
struct ChosenFigure
{
    EmployeeId employee;
    std::optional<CellKey> cell; ///< None: the score.
};

/// Count, sum and mean of some figures; those that are none are left out.
[[nodiscard]] Explained explainChosen(const ScoreSheet& sheet,
                                      const std::vector<ChosenFigure>& chosen);

} // namespace plumbline
