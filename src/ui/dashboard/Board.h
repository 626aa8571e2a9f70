// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"

namespace plumbline {

/// What a board is compared with: the same figures of another team or of another period.
struct OtherSide
{
    QString name; ///< "Service desk two", "2026Q2".
    /// Indicators and grades parallel to the board's own. Of another period its lists of rows
    /// (ranking, help, highest, lowest) are empty: those people are in another sheet.
    TeamFigures team;
    /// Of another period: what the same person had then, by row of the board's sheet; empty: of
    /// another team, which has other people.
    std::vector<std::optional<Rational>> scores;
    /// The same by row and by indicator.
    std::vector<std::vector<std::optional<Rational>>> rates;

    [[nodiscard]] bool isOfSamePeople() const { return !scores.empty(); }
};

/// What every part of the dashboard shows: one sheet through one filter.
struct Board
{
    const ScoreSheet* sheet = nullptr;
    const DashboardFigures* figures = nullptr;
    TeamFigures team;
    DashboardFilter filter;
    std::optional<int> grade; ///< The lists show only people of this grade.
    QString who; ///< The filter in words: "Service desk one, technical support".
    QString when; ///< The period or the range of periods in words; empty: the sheet's period.
    std::optional<OtherSide> other; ///< None: compared with nothing.

    /// The ranking, narrowed to the chosen grade.
    [[nodiscard]] std::vector<int> listed() const;
};

} // namespace plumbline
