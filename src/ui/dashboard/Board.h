// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/OtherFigures.h"

namespace plumbline {

/// What every part of the dashboard shows: one sheet through one filter.
struct Board
{
    const ScoreSheet* sheet = nullptr;
    const DashboardFigures* figures = nullptr;
    TeamFigures team;
    DashboardFilter filter;
    std::optional<int> grade; ///< The lists show only people of this grade.
    QString who; ///< The filter in words: "Service desk one, technical support".
    EarlierSheets earlier; ///< Of the range's other periods.
    std::optional<OtherFigures> other; ///< None: compared with nothing.
    QString otherName; ///< "Service desk two", "2026Q2".
    std::optional<TeamId> otherTeam; ///< None: compared with nothing, or with other periods.

    [[nodiscard]] bool isRange() const { return !earlier.empty(); }

    /// Compared with other periods, person by person.
    [[nodiscard]] bool isAgainstPeriods() const { return other && other->isOfSamePeople(); }

    /// The ranking, narrowed to the chosen grade.
    [[nodiscard]] std::vector<int> listed() const;
};

} // namespace plumbline
