// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// Teams, positions, and employees with their dated assignments.
class SqlitePeopleRepository final : public PeopleRepository
{
public:
    explicit SqlitePeopleRepository(Database& database);

    [[nodiscard]] Result<std::vector<Team>> teams() override; ///< In the order added.
    [[nodiscard]] Result<> saveTeam(const Team& team) override;
    [[nodiscard]] Result<> removeTeam(const TeamId& team) override;
    [[nodiscard]] Result<std::vector<Position>> positions() override; ///< In the order added.
    [[nodiscard]] Result<> savePosition(const Position& position) override;
    [[nodiscard]] Result<std::vector<Employee>> employees() override; ///< By id.
    [[nodiscard]] Result<std::optional<Employee>> employee(const EmployeeId& id) override;
    [[nodiscard]] Result<> saveEmployee(const Employee& employee) override;
    [[nodiscard]] Result<bool> removeUnused(const EmployeeId& employee) override;

private:
    Statement m_teams;
    Statement m_saveTeam;
    Statement m_removeTeam;
    Statement m_positions;
    Statement m_savePosition;
    Statement m_employees;
    Statement m_employee;
    Statement m_saveEmployee;
    Statement m_allTeams;
    Statement m_teamsOf;
    Statement m_clearTeams;
    Statement m_addTeam;
    Statement m_allPositions;
    Statement m_positionsOf;
    Statement m_clearPositions;
    Statement m_addPosition;
    Statement m_isUsed;
    Statement m_removeEmployee;
};

} // namespace plumbline
