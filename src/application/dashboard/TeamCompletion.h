// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ScoreSheet.h"

namespace plumbline {

/// How far one team's own people are, without those of teams below it.
struct TeamCompletion
{
    std::optional<TeamId> team; ///< None: who is in no team.
    std::vector<int> rows; ///< Of the sheet, in the order given.
    int complete = 0;
    int missing = 0; ///< Values.
    std::optional<int> firstOpen; ///< The first row that lacks a value.

    [[nodiscard]] int open() const { return static_cast<int>(rows.size()) - complete; }
};

/// Of the teams that the rows are in: most people incomplete first, then most values missing, then
/// as they first occur.
[[nodiscard]] std::vector<TeamCompletion> completionByTeam(const ScoreSheet& sheet,
                                                           const std::vector<int>& rows);

} // namespace plumbline
