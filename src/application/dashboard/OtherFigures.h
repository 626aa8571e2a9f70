// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"

namespace plumbline {

/// What figures are compared with: the same of another team or of other periods, laid out as they
/// are: indicators and grades by the same places, scores on the same scale.
struct OtherFigures
{
    TeamFigures team; ///< Of other periods its rows are of another sheet.
    /// Of other periods: what the same person had then, by row of the sheet; empty: of another
    /// team, which has other people.
    std::vector<std::optional<Rational>> scores;
    /// The same by row and by indicator.
    std::vector<std::vector<std::optional<Rational>>> rates;

    [[nodiscard]] bool isOfSamePeople() const { return !scores.empty(); }
};

/// Of other periods, of the people who were then what the filter asks for.
[[nodiscard]] OtherFigures otherFigures(const ScoreSheet& sheet,
                                        const ScoreSheet& then,
                                        const DashboardFigures& figuresThen,
                                        const DashboardFilter& filter);

} // namespace plumbline
