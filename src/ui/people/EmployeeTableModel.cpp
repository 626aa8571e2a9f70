// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeTableModel.h"

#include "ui/common/WindowText.h"

#include <array>

namespace plumbline {

namespace {

struct ColumnDefinition
{
    const char* heading;
    QString (*text)(const ShownEmployee&);
};

constexpr std::array<ColumnDefinition, EmployeeTableModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Staff number"),
     [](const ShownEmployee& row) { return row.employee.id.text(); }},
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Name"),
     [](const ShownEmployee& row) { return row.employee.name; }},
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Position"),
     [](const ShownEmployee& row) { return row.positionName; }},
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Team"),
     [](const ShownEmployee& row) { return row.teamName; }},
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Joined"),
     [](const ShownEmployee& row) { return dayText(row.employee.joined); }},
    {QT_TRANSLATE_NOOP("plumbline::EmployeeTableModel", "Left"),
     [](const ShownEmployee& row) {
         return row.employee.left ? dayText(*row.employee.left) : QString();
     }},
}};

QHash<TeamId, QString> teamNames(const People& people)
{
    QHash<TeamId, QString> names;
    for (const Team& team : people.teams)
        names.insert(team.id, team.name);
    return names;
}

QHash<PositionId, QString> positionNames(const People& people, const QString& language)
{
    QHash<PositionId, QString> names;
    for (const Position& position : people.positions)
        names.insert(position.id, position.name.in(language));
    return names;
}

} // namespace

void EmployeeTableModel::show(const People& people, const QDate& day, const QString& language)
{
    beginResetModel();
    const auto teams = teamNames(people);
    const auto positions = positionNames(people, language);
    m_rows.clear();
    m_rows.reserve(people.employees.size());
    m_rowOf.clear();
    for (const Employee& employee : people.employees) {
        const QDate shown =
            std::max(employee.left ? std::min(*employee.left, day) : day, employee.joined);
        const auto team = employee.teamOn(shown);
        const auto position = employee.positionOn(shown);
        m_rowOf.insert(employee.id, static_cast<int>(m_rows.size()));
        m_rows.push_back({employee,
                          nameKey(employee.name),
                          team,
                          team ? teams.value(*team, team->text()) : QString(),
                          position ? positions.value(*position, position->text()) : QString(),
                          employee.left && *employee.left < day});
    }
    endResetModel();
}

const ShownEmployee& EmployeeTableModel::row(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int EmployeeTableModel::rowOf(const EmployeeId& employee) const
{
    return m_rowOf.value(employee, -1);
}

int EmployeeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EmployeeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EmployeeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return kColumns[static_cast<std::size_t>(index.column())].text(row(index.row()));
    return {};
}

QVariant EmployeeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(kColumns[static_cast<std::size_t>(section)].heading);
}

} // namespace plumbline
