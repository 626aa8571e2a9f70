// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ScoreSheet.h"
#include "ui/common/WindowText.h"

namespace plumbline {

/// What the grid enters: the same people, other columns.
enum class GridMode { Values, Targets, Amounts };

enum class ColumnKind { StaffNumber, Name, Entry, Total, Grade, Rank };

/// Which editor a cell takes.
enum class EntryKind { Number, List, Level, Adjustment };

/// A heading that spans several columns: a group, an indicator over its items.
struct HeaderBand
{
    QString id;
    QString title;
    QString detail; ///< Its weight.
    friend bool operator==(const HeaderBand&, const HeaderBand&) = default;
};

/// One column of the grid: what it holds, and what its heading says in the window's language.
struct GridColumn
{
    ColumnKind kind = ColumnKind::Entry;
    EntryKind entry = EntryKind::Number;
    CellSpec cell; ///< Entry columns only.
    std::vector<HeaderBand> bands; ///< From the outermost.
    QString title;
    QString detail; ///< Weight and unit, small below the title.
    QString unit;
    QString bounds; ///< What may be entered, in words; may be empty.
    int places = 0; ///< After the point, of the figures shown so far.

    [[nodiscard]] bool isEntry() const { return kind == ColumnKind::Entry; }
};

/// How many columns stay in view at the left and at the right.
inline constexpr int kLeadingColumns = 2;
inline constexpr int kTrailingColumns = 3;

/// Staff number, name, everything that can be entered in that mode, total, grade, rank.
[[nodiscard]] std::vector<GridColumn> gridColumns(const ScoreSheet& sheet, GridMode mode);

} // namespace plumbline
