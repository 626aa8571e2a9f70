// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridModel.h"

#include <map>

namespace plumbline {

/// How the grid of a cycle was left: who stands in it, in which order, and where one stood.
struct GridStanding
{
    RowFilter filter;
    QString sortedBy; ///< A column's name; empty: as they come.
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<CellPlace> place;
};

/// Remembers during a run how each cycle's grid was left, so that it is found so again after the
/// cycle was read anew or another one was looked at.
class GridStandings
{
public:
    void note(const FrozenGridView& view, const GridModel& grid);
    /// As it was left in this run, or else as the settings keep it.
    [[nodiscard]] GridStanding of(const FrozenGridView& view, const GridModel& grid) const;
    /// Sorts as it was; where the column is gone, people stand as they come.
    static void sort(const GridStanding& standing, FrozenGridView& view, GridModel& grid);

private:
    std::map<CycleKey, GridStanding> m_left;
};

} // namespace plumbline
