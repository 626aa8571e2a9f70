// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/text/Pinyin.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// One employee as the table shows them on a day.
struct ShownEmployee
{
    Employee employee;
    NameKey key;
    std::optional<TeamId> team;
    QString teamName;
    QString positionName;
    bool hasLeft = false;
};

/// The company's employees, a row each. Knows no filter and no edit.
class EmployeeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StaffNumber, Name, PositionColumn, TeamColumn, Joined, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Positions are named in `language`; team and position are those of `day`.
    void show(const People& people, const QDate& day, const QString& language);
    [[nodiscard]] const ShownEmployee& row(int row) const;
    [[nodiscard]] int rowOf(const EmployeeId& employee) const; ///< −1: not there.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<ShownEmployee> m_rows;
    QHash<EmployeeId, int> m_rowOf;
};

} // namespace plumbline
