// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

#include <QtCore/QSet>

namespace plumbline {

/// Where a table of employees has what; −1: no such column.
struct EmployeeColumns
{
    int id = -1;
    int name = -1;
    int position = -1;
    int team = -1;
    int leader = -1;
    int joined = -1;
    int left = -1;
};

[[nodiscard]] EmployeeColumns employeeColumns(const QStringList& headings);

/// What rows are read against.
struct EmployeeSetting
{
    std::vector<Team> teams;
    std::vector<Position> positions;
    QHash<EmployeeId, Employee> employees;
    QSet<EmployeeId> leaders; ///< Everyone in the company or the file.
    QDate today;
};

/// An employee as a row leaves them, with the leader it names.
struct EmployeeRow
{
    Employee employee;
    std::optional<EmployeeId> leader;
};

/// Reads one row; the row's refusal otherwise.
[[nodiscard]] tl::expected<EmployeeRow, RefusedRow> readEmployeeRow(const Table& table,
                                                                    const EmployeeColumns& columns,
                                                                    const EmployeeSetting& setting,
                                                                    const Table::Row& row);
/// `2021-01-05`, `2021/1/5`, `20210105` or a spreadsheet's serial number, also with words between.
[[nodiscard]] std::optional<QDate> readDate(const QString& text);

} // namespace plumbline
