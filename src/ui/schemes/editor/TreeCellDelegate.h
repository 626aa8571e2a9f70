// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

class EditedTreeModel;
class Theme;

/// Edits a cell of the edited tree: what can't stand there stays in the editor, marked, with the
/// reason beside it. Paints sums that are not what the scheme demands as a warning.
class TreeCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TreeCellDelegate(const EditedTreeModel& model, const Theme& theme, QObject* parent);

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const EditedTreeModel& m_model;
    const Theme& m_theme;
};

} // namespace plumbline
