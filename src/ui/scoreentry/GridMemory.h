// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridModel.h"

namespace plumbline {

/// Keeps column widths, sorting and filters of each scheme from one sitting to the next.
class GridMemory
{
public:
    /// A column by a name that stays when others come before it.
    [[nodiscard]] static QString columnName(const GridColumn& column);

    explicit GridMemory(const ScoreSheet& sheet, GridMode mode);

    void keep(const FrozenGridView& view, const GridModel& grid) const;
    /// Widths and sorting; false where none were kept.
    bool restore(FrozenGridView& view, GridModel& grid) const;
    [[nodiscard]] RowFilter filter() const;

private:
    QString m_place;
    QString m_schemePlace;
};

} // namespace plumbline
