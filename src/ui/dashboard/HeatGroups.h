// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

namespace plumbline {

/// The people of one team in the heat map, below a line of their means.
struct HeatGroup
{
    std::optional<TeamId> team;
    std::vector<int> rows; ///< Of the sheet, in the order given.
    std::optional<Rational> score; ///< Mean of the complete ones.
    std::vector<std::optional<Rational>> rates; ///< The same, parallel to the board's indicators.

    [[nodiscard]] const std::optional<Rational>& figure(int column) const
    {
        return column == 0 ? score : rates[static_cast<std::size_t>(column - 1)];
    }
};

/// The teams that the rows are in, as they first occur; each with its own people alone.
[[nodiscard]] std::vector<HeatGroup> heatGroups(const Board& board, const std::vector<int>& rows);

} // namespace plumbline
