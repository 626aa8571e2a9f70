// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace plumbline {

class BandHeader;
class CellDelegate;
class GridModel;
class Theme;

/// The grid: its first and last columns stay in view while those between scroll below them. One
/// view, so that keys, selections and editors cross the borders as if there were none.
class FrozenGridView : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenGridView(QWidget* parent = nullptr);

    void furnish(GridModel& model, const Theme& theme);

    [[nodiscard]] BandHeader& bands() const { return *m_bands; }

    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Makes it the only selected cell, in view.
    void goTo(const QModelIndex& index);
    /// The selected cells, or the current one: rows and columns of the block that holds them all.
    [[nodiscard]] QRect selectedBlock() const;

Q_SIGNALS:
    void cleared(); ///< Delete was pressed.
    void escaped(); ///< Esc was pressed outside an editor.
    void standingChanged(); ///< Another cell is the current one, or others are selected.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;

private:
    void leaveEditor(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool navigate(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QModelIndex target(int key, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QModelIndex edgeFrom(int rowStep, int columnStep) const;
    [[nodiscard]] QModelIndex tabbed(int step) const;
    [[nodiscard]] int pageRows() const;
    void extendTo(const QModelIndex& index);
    void selectBlock(const QModelIndex& from,
                     const QModelIndex& to,
                     QItemSelectionModel::SelectionFlags command);
    void paintCells(QPainter& painter, int first, int last, const QRect& dirty);
    void paintCell(QPainter& painter, const QModelIndex& index);
    void paintCastLines(QPainter& painter) const;

    BandHeader* m_bands = nullptr;
    CellDelegate* m_delegate = nullptr;
    GridModel* m_grid = nullptr;
    const Theme* m_theme = nullptr;
    QPersistentModelIndex m_anchor;
};

} // namespace plumbline
