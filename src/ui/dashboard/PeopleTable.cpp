// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeopleTable.h"

#include "drawing/ThemeTokens.h"
#include "ui/dashboard/PeopleModel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace plumbline {

PeopleTable::PeopleTable(PeopleModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::kGridRow);
    shareWidth();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::clicked, this, &PeopleTable::open);
}

/// A reason is a sentence: it gets what the figures leave.
void PeopleTable::shareWidth()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    const int last = m_model.columnCount() - 1;
    if (m_model.field(last) != PeopleField::Reason)
        return;
    for (int column = 0; column < last; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void PeopleTable::makeRoom(int lines)
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + lines * space::kGridRow
                   + 2 * frameWidth());
}

void PeopleTable::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.person(index.row()), m_model.field(index.column()));
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_F4)
        return open(before);
    QTableView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex().row() != before.row())
        Q_EMIT personReached(m_model.person(currentIndex().row()));
}

QSize PeopleTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), minimumHeight()};
}

QSize PeopleTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), minimumHeight()};
}

} // namespace plumbline
