// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// Columns `id, name, position, team, leader, joined, left` by their English or Chinese headings,
/// any order; id and name are needed, other columns are not looked at. Teams and positions by id or
/// name; unknown ones refuse the row, except that a company without any team gets those the file
/// names. The same person twice refuses the second. Of somebody known, an empty cell changes
/// nothing, and another team or position counts from today. Somebody new without a day of joining
/// counts as there since 2000-01-01. A team without a leader gets the one all its other members
/// name.
[[nodiscard]] Result<ImportReport>
importEmployees(const Access& access, const Table& table, ImportMode mode);

/// Somebody whom an import added or changed.
struct EmployeeChange
{
    std::optional<Employee> before; ///< None: added.
    Employee after;
};

struct TeamChange
{
    std::optional<Team> before; ///< None: added.
    Team after;
};

struct PeopleChanges
{
    std::vector<EmployeeChange> employees;
    std::vector<TeamChange> teams;
};

struct EmployeesImported
{
    ImportReport report;
    PeopleChanges changes; ///< Where it was stored.
};

/// importEmployees() within the caller's transaction.
[[nodiscard]] Result<EmployeesImported> importEmployeesWithin(const Access& access,
                                                              Repositories& repositories,
                                                              const Table& table,
                                                              ImportMode mode);

} // namespace plumbline
