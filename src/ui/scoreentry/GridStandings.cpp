// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridStandings.h"

#include "ui/scoreentry/BandHeader.h"
#include "ui/scoreentry/GridMemory.h"

#include <QtCore/QSignalBlocker>

namespace plumbline {

namespace {

void noteSorting(const FrozenGridView& view, const GridModel& grid, GridStanding& standing)
{
    const int sorted = view.bands().sortIndicatorSection();
    standing.sortedBy = sorted < 0 || sorted >= grid.columnCount()
        ? QString()
        : GridMemory::columnName(grid.column(sorted));
    standing.order = view.bands().sortIndicatorOrder();
}

} // namespace

void GridStandings::note(const FrozenGridView& view, const GridModel& grid)
{
    GridStanding& standing = m_left[grid.sheet()->data().cycle.key];
    standing.filter = grid.filter();
    noteSorting(view, grid, standing);
    if (view.currentIndex().isValid())
        standing.place = grid.place(view.currentIndex());
}

GridStanding GridStandings::of(const FrozenGridView& view, const GridModel& grid) const
{
    const auto left = m_left.find(grid.sheet()->data().cycle.key);
    if (left != m_left.end())
        return left->second;
    GridStanding standing;
    noteSorting(view, grid, standing);
    standing.filter = GridMemory(*grid.sheet(), grid.mode()).filter();
    return standing;
}

void GridStandings::sort(const GridStanding& standing, FrozenGridView& view, GridModel& grid)
{
    int sorted = -1;
    for (int column = 0; column < grid.columnCount() && !standing.sortedBy.isEmpty(); ++column) {
        if (GridMemory::columnName(grid.column(column)) == standing.sortedBy)
            sorted = column;
    }
    const QSignalBlocker once(view.bands());
    view.bands().setSortIndicator(sorted, standing.order);
    grid.sort(sorted, standing.order);
}

} // namespace plumbline
