// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteWayRepository.h"

namespace plumbline {

SqliteWayRepository::SqliteWayRepository(Database& database, CycleNumbers& numbers)
    : m_presets(database)
    , m_cycles(database, numbers)
    , m_appraisals(database, numbers)
{
}

Result<std::vector<RoutePreset>> SqliteWayRepository::routePresets()
{
    return m_presets.routePresets();
}

Result<> SqliteWayRepository::saveRoutePreset(const RoutePreset& preset)
{
    return m_presets.saveRoutePreset(preset);
}

Result<> SqliteWayRepository::removeRoutePreset(const RouteKey& key)
{
    return m_presets.removeRoutePreset(key);
}

Result<std::vector<ScorerPreset>> SqliteWayRepository::scorerPresets()
{
    return m_presets.scorerPresets();
}

Result<> SqliteWayRepository::saveScorerPreset(const ScorerPreset& preset)
{
    return m_presets.saveScorerPreset(preset);
}

Result<> SqliteWayRepository::removeScorerPreset(const QString& task)
{
    return m_presets.removeScorerPreset(task);
}

Result<> SqliteWayRepository::pin(const CycleKey& key, const PinnedWay& way)
{
    return m_cycles.pin(key, way);
}

Result<> SqliteWayRepository::pinRoute(const CycleKey& key, const PinnedRoute& route)
{
    return m_cycles.pinRoute(key, route);
}

Result<> SqliteWayRepository::pinScorers(const CycleKey& key,
                                         const std::vector<PinnedScorer>& scorers)
{
    return m_cycles.pinScorers(key, scorers);
}

Result<std::vector<Team>> SqliteWayRepository::teams(const CycleKey& key)
{
    return m_cycles.teams(key);
}

Result<std::vector<PinnedRoute>> SqliteWayRepository::routes(const CycleKey& key)
{
    return m_cycles.routes(key);
}

Result<std::optional<PinnedRoute>> SqliteWayRepository::route(const CycleKey& key,
                                                              const EmployeeId& employee)
{
    return m_cycles.route(key, employee);
}

Result<std::vector<PinnedScorer>> SqliteWayRepository::scorers(const CycleKey& key)
{
    return m_cycles.scorers(key);
}

Result<std::vector<CycleDate>> SqliteWayRepository::dates(const CycleKey& key)
{
    return m_cycles.dates(key);
}

Result<> SqliteWayRepository::saveDates(const CycleKey& key, const std::vector<CycleDate>& dates)
{
    return m_cycles.saveDates(key, dates);
}

Result<std::vector<CycleStep>> SqliteWayRepository::steps(const CycleKey& key)
{
    return m_cycles.steps(key);
}

Result<> SqliteWayRepository::addStep(const CycleKey& key, const CycleStep& step)
{
    return m_cycles.addStep(key, step);
}

Result<std::vector<CycleMigration>> SqliteWayRepository::migrations(const CycleKey& key)
{
    return m_cycles.migrations(key);
}

Result<> SqliteWayRepository::addMigration(const CycleKey& key, const CycleMigration& migration)
{
    return m_cycles.addMigration(key, migration);
}

Result<std::vector<StoredAppraisalStep>> SqliteWayRepository::appraisalSteps(const CycleKey& key)
{
    return m_appraisals.steps(key);
}

Result<std::vector<AppraisalStep>> SqliteWayRepository::appraisalSteps(const CycleKey& key,
                                                                       const EmployeeId& employee)
{
    return m_appraisals.steps(key, employee);
}

Result<int> SqliteWayRepository::addAppraisalStep(const CycleKey& key,
                                                  const EmployeeId& employee,
                                                  const AppraisalStep& step)
{
    return m_appraisals.addStep(key, employee, step);
}

Result<std::vector<StoredDecision>> SqliteWayRepository::decisions(const CycleKey& key)
{
    return m_appraisals.decisions(key);
}

Result<int> SqliteWayRepository::addDecision(const CycleKey& key, const StoredDecision& decision)
{
    return m_appraisals.addDecision(key, decision);
}

Result<std::vector<SecondLook>> SqliteWayRepository::looks(const CycleKey& key)
{
    return m_appraisals.looks(key);
}

Result<> SqliteWayRepository::addLook(const CycleKey& key, const SecondLook& look)
{
    return m_appraisals.addLook(key, look);
}

Result<> SqliteWayRepository::closeLook(const CycleKey& key, const SecondLook& look)
{
    return m_appraisals.closeLook(key, look);
}

} // namespace plumbline
