// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/EditHistory.h"
#include "ui/scoreentry/GridColumn.h"

namespace plumbline {

class CourseMarks;

/// A text on its way into a cell.
struct TypedCell
{
    int sheetRow = 0;
    const GridColumn* column = nullptr;
    QString text;
    QString reason; ///< Of adjustments, and of values in measured ones' places.
};

/// What became of typed cells: places stored and places refused.
struct EntryOutcome
{
    int stored = 0;
    std::vector<CellPlace> refused;
};

/// Brings typed texts into the cycle: what is right is stored as one step that can be undone, what
/// is not stays refused. The one way in for keys, paste, fill and clear.
class CellEntry
{
public:
    CellEntry(CycleSheet& cycle,
              RefusedCells& refused,
              EditHistory& history,
              const CourseMarks& marks);

    EntryOutcome enter(const std::vector<TypedCell>& cells);

private:
    void take(const TypedCell& cell, EditStep& step, EntryOutcome& outcome) const;
    [[nodiscard]] Result<QString> checked(const TypedCell& cell) const;
    /// The same; an emptied cell takes what is measured there.
    [[nodiscard]] Result<QString> settled(const TypedCell& cell) const;

    CycleSheet& m_cycle;
    RefusedCells& m_refused;
    EditHistory& m_history;
    const CourseMarks& m_marks;
};

} // namespace plumbline
