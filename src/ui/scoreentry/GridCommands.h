// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridModel.h"

class QClipboard;

namespace plumbline {

class ClipboardTable;
class EditHistory;
class FrozenGridView;

enum class Headings { Without, With };

/// What one does to the selected cells: copy, cut, paste, fill, clear, and go to what is missing.
class GridCommands : public QObject
{
    Q_OBJECT
public:
    GridCommands(FrozenGridView& view,
                 GridModel& grid,
                 RefusedCells& refused,
                 EditHistory& history,
                 QObject* parent = nullptr);

    void copy(Headings headings);
    void cut();
    void paste();
    void fillDown();
    void clearCells();
    /// Takes back the refused text of the current cell.
    void dropRefused();
    /// Of the selected cells that somebody else changed meanwhile: leaves theirs, or stores what
    /// was typed here over it.
    void keepTheirs();
    void putMine();
    [[nodiscard]] bool hasConflict() const;
    /// In the selected cells where a person's value stands in the place of a measured one.
    void takeMeasured();
    [[nodiscard]] bool hasOverride() const;
    /// To the next (1) or previous (−1) missing value; from the end it goes on at the start.
    void goToMissing(int step);

Q_SIGNALS:
    /// Texts were refused, or a part of the block (rows, columns) lay outside the grid.
    void refusedSome(int refused, int rowsOutside, int columnsOutside);
    void said(const QString& text);

private:
    [[nodiscard]] ClipboardTable selectedTable(Headings headings) const;
    [[nodiscard]] std::vector<TypedCell> pasted(const ClipboardTable& table) const;
    [[nodiscard]] QSize pasteSize(const ClipboardTable& table) const;
    [[nodiscard]] bool isOpen() const;
    /// The cells of the selection that hold such a refused text.
    [[nodiscard]] std::vector<QModelIndex> conflicts() const;
    [[nodiscard]] std::vector<QModelIndex> overrides() const;
    void sayWhere(const QModelIndex& index, bool hasWrapped);

    FrozenGridView& m_view;
    GridModel& m_grid;
    RefusedCells& m_refused;
    EditHistory& m_history;
};

} // namespace plumbline
