// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/RecordCells.h"
#include "ui/scoreentry/RefusedCells.h"

namespace plumbline {

class CycleSheet;

/// A change of a cell that can be taken back, with the reason that belongs to what stood before.
struct CellEdit
{
    CellChange change;
    QString reasonBefore;
};

/// A refused text that came or went with an edit.
struct RefusalEdit
{
    CellPlace place;
    std::optional<RefusedCell> before;
    std::optional<RefusedCell> after;
};

/// What one gesture did: a value typed, a block pasted, a column filled.
struct EditStep
{
    std::vector<CellEdit> cells;
    std::vector<RefusalEdit> refusals;

    [[nodiscard]] bool isEmpty() const { return cells.empty() && refusals.empty(); }

    /// The cell to look at after it was done or undone.
    [[nodiscard]] CellPlace place() const;
};

/// The steps of the clerk, to take back and do again. Applies them through the CycleSheet.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    EditHistory(CycleSheet& cycle, RefusedCells& refused, QObject* parent = nullptr);

    void perform(EditStep step);
    void undo();
    void redo();
    void clear();
    /// The file refused these changes: the step that made them goes, and so does what was undone.
    void forget(const std::vector<CellChange>& changes);
    /// Somebody else changed these cells: what was done in them before can't be taken back.
    void forgetCells(const std::vector<CellPlace>& places);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }

    [[nodiscard]] bool canRedo() const { return m_done < int(m_steps.size()); }

Q_SIGNALS:
    void changed();
    /// An undo or redo changed this cell.
    void revisited(const plumbline::CellPlace& place);

private:
    void forward(const EditStep& step);
    void backward(const EditStep& step);

    CycleSheet& m_cycle;
    RefusedCells& m_refused;
    std::vector<EditStep> m_steps;
    int m_done = 0;
};

} // namespace plumbline
