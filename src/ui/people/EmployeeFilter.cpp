// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeFilter.h"

#include "ui/people/EmployeeTableModel.h"

namespace plumbline {

namespace {

bool isIn(const TeamChoice& choice, const ShownEmployee& row)
{
    switch (choice.kind) {
    case TeamChoice::Kind::Everybody:
        return true;
    case TeamChoice::Kind::Without:
        return !row.team;
    case TeamChoice::Kind::Teams:
        return row.team && choice.teams.contains(*row.team);
    }
    Q_UNREACHABLE();
}

bool isIn(EmploymentState state, const ShownEmployee& row)
{
    switch (state) {
    case EmploymentState::Employed:
        return !row.hasLeft;
    case EmploymentState::HasLeft:
        return row.hasLeft;
    case EmploymentState::Everybody:
        return true;
    }
    Q_UNREACHABLE();
}

/// By name where the column says no more.
int compared(const ShownEmployee& a, const ShownEmployee& b, int column)
{
    switch (column) {
    case EmployeeTableModel::StaffNumber:
        return a.employee.id.text().compare(b.employee.id.text());
    case EmployeeTableModel::PositionColumn:
        return a.positionName.localeAwareCompare(b.positionName);
    case EmployeeTableModel::TeamColumn:
        return a.teamName.localeAwareCompare(b.teamName);
    case EmployeeTableModel::Joined:
        return a.employee.joined < b.employee.joined ? -1 : a.employee.joined > b.employee.joined;
    case EmployeeTableModel::Left:
        return a.employee.left < b.employee.left ? -1 : a.employee.left > b.employee.left;
    default:
        return 0;
    }
}

} // namespace

EmployeeFilter::EmployeeFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void EmployeeFilter::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

void EmployeeFilter::setState(EmploymentState state)
{
    m_state = state;
    invalidateFilter();
}

void EmployeeFilter::setTeams(const TeamChoice& choice)
{
    if (m_teams == choice)
        return;
    m_teams = choice;
    invalidateFilter();
}

bool EmployeeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const auto* model = qobject_cast<const EmployeeTableModel*>(sourceModel());
    const ShownEmployee& employee = model->row(row);
    if (!isIn(m_teams, employee) || !isIn(m_state, employee))
        return false;
    return m_typed.isEmpty() || employee.employee.id.text().contains(m_typed, Qt::CaseInsensitive)
        || matchesName(employee.employee.name, employee.key, m_typed);
}

bool EmployeeFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* model = qobject_cast<const EmployeeTableModel*>(sourceModel());
    const ShownEmployee& a = model->row(left.row());
    const ShownEmployee& b = model->row(right.row());
    if (const int byColumn = compared(a, b, left.column()); byColumn != 0)
        return byColumn < 0;
    if (const int byName = a.key.pinyin.compare(b.key.pinyin); byName != 0)
        return byName < 0;
    return a.employee.id < b.employee.id;
}

} // namespace plumbline
