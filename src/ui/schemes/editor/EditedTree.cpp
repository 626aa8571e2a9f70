// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EditedTree.h"

#include "ui/common/Theme.h"
#include "ui/schemes/editor/EditedTreeModel.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TreeCellDelegate.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace plumbline {

EditedTree::EditedTree(QWidget* parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setDragDropMode(InternalMove);
    setDragEnabled(true);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addNodeAction("plus", QKeySequence(Qt::Key_Insert), "addIndicator");
    addNodeAction("file-plus", QKeySequence(Qt::CTRL | Qt::Key_Insert), "addGroup");
    addNodeAction("copy", QKeySequence(Qt::CTRL | Qt::Key_D), "duplicateNode");
    addNodeAction("trash-2", QKeySequence(Qt::Key_Delete), "removeNode");
    addNodeAction("arrow-up", QKeySequence(Qt::ALT | Qt::Key_Up), "moveUp");
    addNodeAction("arrow-down", QKeySequence(Qt::ALT | Qt::Key_Down), "moveDown");
    addNodeAction("chevron-left", QKeySequence(Qt::ALT | Qt::Key_Left), "moveOut");
    addNodeAction("chevron-right", QKeySequence(Qt::ALT | Qt::Key_Right), "moveIn");
    retranslate();
}

QAction* EditedTree::addNodeAction(const char* icon, const QKeySequence& key, const char* name)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setData(QLatin1String(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    m_nodeActions.append(action);
    return action;
}

void EditedTree::retranslate()
{
    const QStringList texts{tr("Add an indicator"),
                            tr("Add a group"),
                            tr("Duplicate"),
                            tr("Delete"),
                            tr("Move up"),
                            tr("Move down"),
                            tr("Move out of its group"),
                            tr("Move into the group above")};
    for (int i = 0; i < texts.size(); ++i) {
        m_nodeActions[i]->setText(texts[i]);
        m_nodeActions[i]->setToolTip(
            tr("%1 (%2)", "what a button does, its keys")
                .arg(texts[i], m_nodeActions[i]->shortcut().toString(QKeySequence::NativeText)));
    }
    if (m_model)
        m_model->retranslate();
    fitColumns();
}

void EditedTree::begin(SchemeEditing& editing, const Theme& theme)
{
    m_editing = &editing;
    m_theme = &theme;
    m_model = new EditedTreeModel(editing, this);
    setModel(m_model);
    setItemDelegate(new TreeCellDelegate(*m_model, theme, this));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    for (const int column : {EditedTreeModel::Weight,
                             EditedTreeModel::Sum,
                             EditedTreeModel::Full,
                             EditedTreeModel::Unit,
                             EditedTreeModel::Scorer})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(EditedTreeModel::Name, QHeaderView::Stretch);
    const auto dress = [this] {
        for (QAction* action : m_nodeActions)
            action->setIcon(m_theme->icon(action->data().toString()));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connectActions();
    connect(m_model, &QAbstractItemModel::modelReset, this, &EditedTree::showSelected);
    connect(&editing, &SchemeEditing::nodeSelected, this, &EditedTree::showSelected);
    connect(&editing, &SchemeEditing::documentChanged, this, [this] {
        offerActions();
        fitColumns();
    });
    connect(&editing, &SchemeEditing::languageChanged, this, &EditedTree::fitColumns);
    showSelected();
    fitColumns();
}

void EditedTree::fitColumns()
{
    if (!m_model)
        return;
    constexpr int kLongName = 300; // Longer ones may be cut.
    int room = viewport()->width() - std::min(kLongName, sizeHintForColumn(EditedTreeModel::Name));
    const auto wanted = [this](int column) {
        return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    };
    for (const int column : {EditedTreeModel::Weight, EditedTreeModel::Sum, EditedTreeModel::Full})
        room -= wanted(column);
    for (const int column : {EditedTreeModel::Unit, EditedTreeModel::Scorer}) {
        room -= wanted(column);
        setColumnHidden(column, room < 0);
    }
}

void EditedTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QItemSelectionModel::SelectionFlags EditedTree::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const
{
    // One stands on a node always: a click beside all of them leaves it chosen.
    return index.isValid() ? QTreeView::selectionCommand(index, event)
                           : QItemSelectionModel::NoUpdate;
}

int EditedTree::columnBeside(int column, int step) const
{
    for (int at = column + step; at >= 0 && at < EditedTreeModel::ColumnCount; at += step) {
        if (!isColumnHidden(at))
            return at;
    }
    return column;
}

void EditedTree::follow()
{
    m_model->follow();
    showSelected();
    fitColumns();
}

void EditedTree::connectActions()
{
    const auto on = [this](int index, auto work) {
        connect(m_nodeActions[index], &QAction::triggered, this, work);
    };

    enum { AddIndicator, AddGroup, Duplicate, Remove, Up, Down, Out, In };

    on(AddIndicator, [this] { addNew(blankIndicator()); });
    on(AddGroup, [this] {
        SchemeNode group = blankGroup();
        group.children.push_back(blankIndicator());
        addNew(group);
    });
    on(Duplicate,
       [this] { m_editing->perform(copyNode(m_editing->document(), m_editing->path())); });
    on(Remove,
       [this] { m_editing->perform(removeNode(m_editing->document(), m_editing->path())); });
    on(Up, [this] { move(NodeStep::Up); });
    on(Down, [this] { move(NodeStep::Down); });
    on(Out, [this] { move(NodeStep::Out); });
    on(In, [this] { move(NodeStep::In); });
}

void EditedTree::addNew(const SchemeNode& node)
{
    NodePath parent = m_editing->path();
    const SchemeNode& current = m_editing->node();
    std::size_t place = current.children.size();
    // An indicator goes into the group one stands on, everything else behind it.
    const bool isInside = parent.empty() || (!current.indicator && node.indicator);
    if (!isInside) {
        place = parent.back() + 1;
        parent.pop_back();
    }
    m_editing->perform(addNode(m_editing->document(), parent, place, node));
}

void EditedTree::move(NodeStep step)
{
    m_editing->perform(moveNode(m_editing->document(), m_editing->path(), step));
}

void EditedTree::showSelected()
{
    const QScopedValueRollback following(m_isFollowing, true);
    expandAll();
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = m_model->indexOf(m_editing->path(), column);
    // Told outright: while something is dragged, the view would only make it the current one.
    if (index != currentIndex() || !selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    offerActions();
}

void EditedTree::offerActions()
{
    const bool isRoot = m_editing->path().empty();
    constexpr int kFirstForNodes = 2; // Those before it add.
    for (int i = kFirstForNodes; i < m_nodeActions.size(); ++i)
        m_nodeActions[i]->setEnabled(!isRoot);
}

void EditedTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && m_editing && current.isValid())
        m_editing->select(m_model->path(current));
}

QModelIndex EditedTree::besides(const QModelIndex& index, int step) const
{
    QModelIndex at = index;
    while (at.isValid()) {
        int column = at.column() + step;
        if (column < 0 || column >= EditedTreeModel::ColumnCount) {
            at = step > 0 ? indexBelow(at) : indexAbove(at);
            column = step > 0 ? 0 : EditedTreeModel::ColumnCount - 1;
        }
        at = at.siblingAtColumn(column);
        const bool isShown = at.isValid() && !isColumnHidden(at.column());
        if (isShown && at.flags().testFlag(Qt::ItemIsEditable))
            return at;
    }
    return index;
}

QModelIndex EditedTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    switch (action) {
    case MoveNext:
        return besides(at, 1);
    case MovePrevious:
        return besides(at, -1);
    case MoveLeft:
        return at.siblingAtColumn(columnBeside(at.column(), -1));
    case MoveRight:
        return at.siblingAtColumn(columnBeside(at.column(), 1));
    case MoveUp:
    case MoveDown:
    case MoveHome:
    case MoveEnd:
    case MovePageUp:
    case MovePageDown:
        break;
    }
    return QTreeView::moveCursor(action, modifiers);
}

void EditedTree::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace plumbline
