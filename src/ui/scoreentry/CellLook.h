// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridColumn.h"
#include "ui/scoreentry/RefusedCells.h"

namespace plumbline {

/// What a cell shows about its value (style: look.md, Score entry).
enum class CellState {
    Plain, ///< Typed, or not for entry.
    Nothing, ///< Empty, and nothing is awaited.
    Missing, ///< Awaited; holds nothing up.
    MissingBlocks, ///< Without it there is no score.
    MissingZero, ///< Counts zero.
    MissingFull, ///< Counts full.
    LeftOut, ///< Takes no part.
    Inherited, ///< The scheme's own target stands.
    Refused,
    Changed ///< Shows what somebody else stored; what was typed here stands beside it.
};

/// A cell as it is painted and read out.
struct CellLook
{
    QString text;
    CellState state = CellState::Plain;
    int grade = -1; ///< Of a grade's cell.
    bool hasNote = false; ///< Evidence or a note stands beside it.
    /// Where a stored value comes from, in a cell for entry.
    CellSource source = CellSource::Typed;
    bool isTooFew = false; ///< Fewer records than the company trusts.
    bool isLocked = false; ///< The person's values stay as they are.
    QString aside = {}; ///< What was typed and not stored, where the cell shows what is stored.
};

/// The look of a person's cell that nothing was refused in.
[[nodiscard]] CellLook cellLook(const ScoreSheet& sheet, int row, const GridColumn& column);
/// Over the look of what is stored there.
[[nodiscard]] CellLook refusedLook(CellLook stored, const RefusedCell& cell);
/// A stored text in words, with its unit; the mark of a missing one where it is empty.
[[nodiscard]] QString
cellText(const ScoreSheet& sheet, const GridColumn& column, const QString& stored);
/// The name of a rating's level from its id, in the window's language.
[[nodiscard]] QString levelName(const Scheme& scheme, const GridColumn& column, const QString& id);
/// Whether a value is awaited there.
[[nodiscard]] bool isAwaited(CellState state);
/// Where the value comes from, in words; empty for one that was typed.
[[nodiscard]] QString sourceWords(const CellLook& look);
/// The state in words; empty for a plain cell.
[[nodiscard]] QString stateWords(CellState state);

} // namespace plumbline
