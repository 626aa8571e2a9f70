// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Board.h"

#include <algorithm>

namespace plumbline {

std::vector<int> Board::listed() const
{
    if (!grade)
        return team.ranking;
    std::vector<int> rows;
    for (const int row : team.ranking) {
        if (std::ranges::find(figures->person(row).grades, *grade)
            != figures->person(row).grades.end())
            rows.push_back(row);
    }
    return rows;
}

} // namespace plumbline
