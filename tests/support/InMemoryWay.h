// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps the way of cycles and appraisals in memory.
class InMemoryWay : public WayRepository
{
public:
    explicit InMemoryWay(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<RoutePreset>> routePresets() override { return m_contents.routePresets; }

    Result<> saveRoutePreset(const RoutePreset& preset) override
    {
        (void)removeRoutePreset(preset.key);
        m_contents.routePresets.push_back(preset);
        return {};
    }

    Result<> removeRoutePreset(const RouteKey& key) override
    {
        std::erase_if(m_contents.routePresets,
                      [&](const RoutePreset& one) { return one.key == key; });
        return {};
    }

    Result<std::vector<ScorerPreset>> scorerPresets() override { return m_contents.scorerPresets; }

    Result<> saveScorerPreset(const ScorerPreset& preset) override
    {
        (void)removeScorerPreset(preset.task);
        m_contents.scorerPresets.push_back(preset);
        return {};
    }

    Result<> removeScorerPreset(const QString& task) override
    {
        std::erase_if(m_contents.scorerPresets,
                      [&](const ScorerPreset& one) { return one.task == task; });
        return {};
    }

    Result<> pin(const CycleKey& key, const PinnedWay& way) override
    {
        m_contents.ways[key].way = way;
        return {};
    }

    Result<> pinRoute(const CycleKey& key, const PinnedRoute& route) override
    {
        std::vector<PinnedRoute>& routes = m_contents.ways[key].way.routes;
        std::erase_if(routes,
                      [&](const PinnedRoute& one) { return one.employee == route.employee; });
        routes.push_back(route);
        return {};
    }

    Result<> pinScorers(const CycleKey& key, const std::vector<PinnedScorer>& scorers) override
    {
        m_contents.ways[key].way.scorers = scorers;
        return {};
    }

    Result<std::vector<Team>> teams(const CycleKey& key) override
    {
        return m_contents.ways[key].way.teams;
    }

    Result<std::vector<PinnedRoute>> routes(const CycleKey& key) override
    {
        return m_contents.ways[key].way.routes;
    }

    Result<std::optional<PinnedRoute>> route(const CycleKey& key,
                                             const EmployeeId& employee) override
    {
        for (const PinnedRoute& route : m_contents.ways[key].way.routes) {
            if (route.employee == employee)
                return route;
        }
        return std::nullopt;
    }

    Result<std::vector<PinnedScorer>> scorers(const CycleKey& key) override
    {
        return m_contents.ways[key].way.scorers;
    }

    Result<std::vector<CycleDate>> dates(const CycleKey& key) override
    {
        return m_contents.ways[key].dates;
    }

    Result<> saveDates(const CycleKey& key, const std::vector<CycleDate>& dates) override
    {
        m_contents.ways[key].dates = dates;
        return {};
    }

    Result<std::vector<CycleStep>> steps(const CycleKey& key) override
    {
        return m_contents.ways[key].steps;
    }

    Result<> addStep(const CycleKey& key, const CycleStep& step) override
    {
        m_contents.ways[key].steps.push_back(step);
        for (Cycle& cycle : m_contents.cycles) {
            if (cycle.key == key)
                cycle.stage = step.stage;
        }
        return {};
    }

    Result<std::vector<CycleMigration>> migrations(const CycleKey& key) override
    {
        return m_contents.ways[key].migrations;
    }

    Result<> addMigration(const CycleKey& key, const CycleMigration& migration) override
    {
        m_contents.ways[key].migrations.push_back(migration);
        for (Cycle& cycle : m_contents.cycles) {
            if (cycle.key == key)
                cycle.schemeVersion = migration.to;
        }
        return {};
    }

    Result<std::vector<StoredAppraisalStep>> appraisalSteps(const CycleKey& key) override
    {
        return m_contents.ways[key].appraisalSteps;
    }

    Result<std::vector<AppraisalStep>> appraisalSteps(const CycleKey& key,
                                                      const EmployeeId& employee) override
    {
        std::vector<AppraisalStep> steps;
        for (const StoredAppraisalStep& stored : m_contents.ways[key].appraisalSteps) {
            if (stored.employee == employee)
                steps.push_back(stored.step);
        }
        return steps;
    }

    Result<int> addAppraisalStep(const CycleKey& key,
                                 const EmployeeId& employee,
                                 const AppraisalStep& step) override
    {
        StoredAppraisalStep stored{employee, step};
        stored.step.number = static_cast<int>(appraisalSteps(key, employee)->size()) + 1;
        m_contents.ways[key].appraisalSteps.push_back(stored);
        return stored.step.number;
    }

    Result<std::vector<StoredDecision>> decisions(const CycleKey& key) override
    {
        return m_contents.ways[key].decisions;
    }

    Result<int> addDecision(const CycleKey& key, const StoredDecision& decision) override
    {
        std::vector<StoredDecision>& decisions = m_contents.ways[key].decisions;
        decisions.push_back(decision);
        decisions.back().number = static_cast<int>(decisions.size());
        return decisions.back().number;
    }

    Result<std::vector<SecondLook>> looks(const CycleKey& key) override
    {
        return m_contents.ways[key].looks;
    }

    Result<> addLook(const CycleKey& key, const SecondLook& look) override
    {
        std::vector<SecondLook>& looks = m_contents.ways[key].looks;
        looks.push_back(look);
        looks.back().number = static_cast<int>(looks.size());
        return {};
    }

    Result<> closeLook(const CycleKey& key, const SecondLook& look) override
    {
        m_contents.ways[key].looks.at(static_cast<std::size_t>(look.number - 1)) = look;
        return {};
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
