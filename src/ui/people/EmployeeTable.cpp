// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeTable.h"

#include "application/people/LoadPeople.h"
#include "ui/common/ColumnMenu.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/TableDress.h"
#include "ui/people/EmployeeTableModel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace plumbline {

EmployeeTable::EmployeeTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new EmployeeTableModel(this))
    , m_filter(new EmployeeFilter(this))
{
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    dressTable(*this);
    setSortingEnabled(true);
    sortByColumn(EmployeeTableModel::Name, Qt::AscendingOrder);
    rememberHeader(*this, QStringLiteral("people"));
    m_fitted = new FittedColumns(*this, QStringLiteral("people"));
    m_columns = new ColumnMenu(*this, QStringLiteral("people"));
    connect(selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &EmployeeTable::employeeReached);
    connect(this, &QTableView::activated, this, &EmployeeTable::editRequested);
}

void EmployeeTable::present(const People& people, const QDate& day, const QString& language)
{
    m_model->show(people, day, language);
}

void EmployeeTable::setTyped(const QString& typed)
{
    m_filter->setTyped(typed);
}

void EmployeeTable::setState(EmploymentState state)
{
    m_state = state;
    m_filter->setState(state);
    fitColumns();
}

void EmployeeTable::setTeams(const TeamChoice& choice)
{
    m_filter->setTeams(choice);
}

int EmployeeTable::all() const
{
    return m_model->rowCount();
}

int EmployeeTable::shown() const
{
    return m_filter->rowCount();
}

EmployeeId EmployeeTable::currentEmployee() const
{
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return index.isValid() ? m_model->row(index.row()).employee.id : EmployeeId();
}

std::optional<PositionId> EmployeeTable::currentPosition(const QDate& day) const
{
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return index.isValid() ? m_model->row(index.row()).employee.positionOn(day) : std::nullopt;
}

bool EmployeeTable::knows(const EmployeeId& employee) const
{
    return m_model->rowOf(employee) >= 0;
}

bool EmployeeTable::select(const EmployeeId& employee)
{
    const int row = m_model->rowOf(employee);
    const QModelIndex shown = row < 0
        ? QModelIndex()
        : m_filter->mapFromSource(m_model->index(row, EmployeeTableModel::Name));
    if (!shown.isValid())
        return false;
    setCurrentIndex(shown);
    scrollTo(shown);
    return true;
}

void EmployeeTable::selectFirst()
{
    if (shown() == 0)
        return;
    selectRow(0);
    setFocus();
}

void EmployeeTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_F2 && !currentEmployee().isEmpty()) {
        Q_EMIT editRequested();
        return;
    }
    if (event->key() == Qt::Key_Insert) {
        Q_EMIT addRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void EmployeeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The last day only where people who have left are looked at; the first only where there is room.
void EmployeeTable::fitColumns()
{
    if (m_columns == nullptr || m_columns->isChosen())
        return;
    setColumnHidden(EmployeeTableModel::Left, m_state == EmploymentState::Employed);
    int needed = 0;
    for (int column = 0; column < EmployeeTableModel::ColumnCount; ++column) {
        const bool isOut = column == EmployeeTableModel::Left && isColumnHidden(column);
        needed += !isOut ? m_fitted->needOf(column) : 0;
    }
    setColumnHidden(EmployeeTableModel::Joined, needed > viewport()->width());
}

} // namespace plumbline
