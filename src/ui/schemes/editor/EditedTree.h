// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/TreeEdits.h"

#include <QtWidgets/QTreeView>

namespace plumbline {

class EditedTreeModel;
class SchemeEditing;
class Theme;

/// The tree of the scheme being edited, worked by keys, by menu and by dragging: type, F2 or Enter
/// edits a cell, Tab goes on, Insert adds, Delete takes out, Alt and the arrows move.
class EditedTree : public QTreeView
{
    Q_OBJECT
public:
    explicit EditedTree(QWidget* parent = nullptr);

    void begin(SchemeEditing& editing, const Theme& theme);

    /// What can be done to a node, for a row of buttons.
    [[nodiscard]] const QList<QAction*>& nodeActions() const { return m_nodeActions; }

    /// Another scheme is edited: shows it from its first node on.
    void follow();
    void retranslate();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    QAction* addNodeAction(const char* icon, const QKeySequence& key, const char* name);
    void connectActions();
    void addNew(const SchemeNode& node);
    void move(NodeStep step);
    void showSelected();
    void offerActions();
    /// Where names would be cut, who gives a value and its unit make room; both stand in the pane
    /// beside the tree, too.
    void fitColumns();
    /// The next column to the right (1) or left (−1) that is shown; the same where there is none.
    [[nodiscard]] int columnBeside(int column, int step) const;
    [[nodiscard]] QModelIndex besides(const QModelIndex& index, int step) const;

    SchemeEditing* m_editing = nullptr;
    const Theme* m_theme = nullptr;
    EditedTreeModel* m_model = nullptr;
    QList<QAction*> m_nodeActions;
    bool m_isFollowing = false;
};

} // namespace plumbline
