// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// What a cycle's way is pinned to, its dates, its stages and its migrations.
class CycleWayTables
{
public:
    CycleWayTables(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<> pin(const CycleKey& key, const PinnedWay& way);
    [[nodiscard]] Result<> pinRoute(const CycleKey& key, const PinnedRoute& route);
    [[nodiscard]] Result<> pinScorers(const CycleKey& key,
                                      const std::vector<PinnedScorer>& scorers);
    [[nodiscard]] Result<std::vector<Team>> teams(const CycleKey& key);
    [[nodiscard]] Result<std::vector<PinnedRoute>> routes(const CycleKey& key);
    [[nodiscard]] Result<std::optional<PinnedRoute>> route(const CycleKey& key,
                                                           const EmployeeId& employee);
    [[nodiscard]] Result<std::vector<PinnedScorer>> scorers(const CycleKey& key);
    [[nodiscard]] Result<std::vector<CycleDate>> dates(const CycleKey& key);
    [[nodiscard]] Result<> saveDates(const CycleKey& key, const std::vector<CycleDate>& dates);
    [[nodiscard]] Result<std::vector<CycleStep>> steps(const CycleKey& key);
    [[nodiscard]] Result<> addStep(const CycleKey& key, const CycleStep& step);
    [[nodiscard]] Result<std::vector<CycleMigration>> migrations(const CycleKey& key);
    [[nodiscard]] Result<> addMigration(const CycleKey& key, const CycleMigration& migration);

private:
    [[nodiscard]] Result<> readAside(std::int64_t cycle, std::vector<CycleMigration>& migrations);

    CycleNumbers& m_numbers;
    Statement m_addTeam;
    Statement m_teams;
    Statement m_addRoute;
    Statement m_removeRoute;
    Statement m_routes;
    Statement m_route;
    Statement m_addScorer;
    Statement m_removeScorers;
    Statement m_scorers;
    Statement m_removeDates;
    Statement m_addDate;
    Statement m_dates;
    Statement m_steps;
    Statement m_addStep;
    Statement m_migrations;
    Statement m_addMigration;
    Statement m_aside;
    Statement m_addAside;
};

} // namespace plumbline
