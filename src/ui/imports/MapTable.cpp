// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapTable.h"

#include "ui/common/TableDress.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>

namespace plumbline {

MapTable::MapTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAcceptDrops(false);
    dressTable(*this);
}

void MapTable::openWithChoices(const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    edit(index);
    if (auto* box = qobject_cast<QComboBox*>(indexWidget(index)))
        box->showPopup();
    else if (auto* found = viewport()->findChild<QComboBox*>(QStringLiteral("mapBox")))
        found->showPopup();
}

void MapTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool isEditable = index.isValid() && (index.flags() & Qt::ItemIsEditable);
    if (isEditable && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return edit(index);
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            model()->setData(index, QString(), Qt::EditRole);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void MapTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()
        && state() != EditingState)
        openWithChoices(index);
}

/// Enter goes on to the next field.
void MapTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

} // namespace plumbline
