// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/CellPainter.h"

#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

class GridModel;

/// Paints cells and makes the editor that fits each one's grading; says how an editor was left.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const GridModel& grid, const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent,
                                        const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// The editor was committed with this key; the grid goes on from there.
    void left(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* lineEditor(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] QWidget* levelEditor(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] QWidget* adjustmentEditor(QWidget* parent, const QModelIndex& index);
    [[nodiscard]] QString hint(const QModelIndex& index) const;
    void submit(QWidget* editor);

    const GridModel& m_grid;
    const Theme& m_theme;
    CellPainter m_painter;
};

} // namespace plumbline
