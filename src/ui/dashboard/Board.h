// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"

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

    /// The ranking, narrowed to the chosen grade.
    [[nodiscard]] std::vector<int> listed() const;
};

} // namespace plumbline
