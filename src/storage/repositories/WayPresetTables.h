// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The company's presets of routes and scorers.
class WayPresetTables
{
public:
    explicit WayPresetTables(Database& database);

    [[nodiscard]] Result<std::vector<RoutePreset>> routePresets();
    [[nodiscard]] Result<> saveRoutePreset(const RoutePreset& preset);
    [[nodiscard]] Result<> removeRoutePreset(const RouteKey& key);
    [[nodiscard]] Result<std::vector<ScorerPreset>> scorerPresets();
    [[nodiscard]] Result<> saveScorerPreset(const ScorerPreset& preset);
    [[nodiscard]] Result<> removeScorerPreset(const QString& task);

private:
    Statement m_routes;
    Statement m_addRoute;
    Statement m_removeRoute;
    Statement m_scorers;
    Statement m_saveScorer;
    Statement m_removeScorer;
};

} // namespace plumbline
