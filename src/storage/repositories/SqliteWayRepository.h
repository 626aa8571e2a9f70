// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/AppraisalWayTables.h"
#include "storage/repositories/CycleWayTables.h"
#include "storage/repositories/WayPresetTables.h"

namespace plumbline {

/// Puts the tables of the way behind their port.
class SqliteWayRepository final : public WayRepository
{
public:
    SqliteWayRepository(Database& database, CycleNumbers& numbers);

    Result<std::vector<RoutePreset>> routePresets() override;
    Result<> saveRoutePreset(const RoutePreset& preset) override;
    Result<> removeRoutePreset(const RouteKey& key) override;
    Result<std::vector<ScorerPreset>> scorerPresets() override;
    Result<> saveScorerPreset(const ScorerPreset& preset) override;
    Result<> removeScorerPreset(const QString& task) override;
    Result<> pin(const CycleKey& key, const PinnedWay& way) override;
    Result<> pinRoute(const CycleKey& key, const PinnedRoute& route) override;
    Result<> pinScorers(const CycleKey& key, const std::vector<PinnedScorer>& scorers) override;
    Result<std::vector<Team>> teams(const CycleKey& key) override;
    Result<std::vector<PinnedRoute>> routes(const CycleKey& key) override;
    Result<std::optional<PinnedRoute>> route(const CycleKey& key,
                                             const EmployeeId& employee) override;
    Result<std::vector<PinnedScorer>> scorers(const CycleKey& key) override;
    Result<std::vector<CycleDate>> dates(const CycleKey& key) override;
    Result<> saveDates(const CycleKey& key, const std::vector<CycleDate>& dates) override;
    Result<std::vector<CycleStep>> steps(const CycleKey& key) override;
    Result<> addStep(const CycleKey& key, const CycleStep& step) override;
    Result<std::vector<CycleMigration>> migrations(const CycleKey& key) override;
    Result<> addMigration(const CycleKey& key, const CycleMigration& migration) override;
    Result<std::vector<StoredAppraisalStep>> appraisalSteps(const CycleKey& key) override;
    Result<std::vector<AppraisalStep>> appraisalSteps(const CycleKey& key,
                                                      const EmployeeId& employee) override;
    Result<int> addAppraisalStep(const CycleKey& key,
                                 const EmployeeId& employee,
                                 const AppraisalStep& step) override;
    Result<std::vector<StoredDecision>> decisions(const CycleKey& key) override;
    Result<int> addDecision(const CycleKey& key, const StoredDecision& decision) override;
    Result<std::vector<SecondLook>> looks(const CycleKey& key) override;
    Result<> addLook(const CycleKey& key, const SecondLook& look) override;
    Result<> closeLook(const CycleKey& key, const SecondLook& look) override;

private:
    WayPresetTables m_presets;
    CycleWayTables m_cycles;
    AppraisalWayTables m_appraisals;
};

} // namespace plumbline
