// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/WayPresetTables.h"

namespace plumbline {

namespace {

constexpr const char* kRoutes =
    "SELECT kind, position, step, holder FROM route_preset ORDER BY kind, position, place";
constexpr const char* kAddRoute =
    "INSERT INTO route_preset (kind, position, place, step, holder) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kRemoveRoute = "DELETE FROM route_preset WHERE kind = ? AND position = ?";
constexpr const char* kScorers = "SELECT task, holder FROM scorer_preset ORDER BY task";
constexpr const char* kSaveScorer = "INSERT INTO scorer_preset (task, holder) VALUES (?, ?) "
                                    "ON CONFLICT (task) DO UPDATE SET holder = excluded.holder";
constexpr const char* kRemoveScorer = "DELETE FROM scorer_preset WHERE task = ?";

/// Empty and not null: the column is never NULL.
QString storedPosition(const RouteKey& key)
{
    return key.position.isEmpty() ? QStringLiteral("") : key.position.text();
}

} // namespace

WayPresetTables::WayPresetTables(Database& database)
    : m_routes(database, kRoutes)
    , m_addRoute(database, kAddRoute)
    , m_removeRoute(database, kRemoveRoute)
    , m_scorers(database, kScorers)
    , m_saveScorer(database, kSaveScorer)
    , m_removeScorer(database, kRemoveScorer)
{
}

Result<std::vector<RoutePreset>> WayPresetTables::routePresets()
{
    std::vector<RoutePreset> presets;
    const Result<> read = m_routes.read([&presets](const Row& row) {
        return parseHolder(row.text(3)).map([&](const Holder& holder) {
            const RouteKey key{static_cast<RouteKey::Kind>(row.integer(0)),
                               PositionId(row.text(1))};
            if (presets.empty() || presets.back().key != key)
                presets.push_back({key, {}});
            presets.back().route.push_back({static_cast<RouteStepKind>(row.integer(2)), holder});
        });
    });
    return read.map([&presets] { return std::move(presets); });
}

Result<> WayPresetTables::saveRoutePreset(const RoutePreset& preset)
{
    Result<> saved = removeRoutePreset(preset.key);
    for (std::size_t place = 0; saved && place < preset.route.size(); ++place)
        saved = m_addRoute.run(static_cast<int>(preset.key.kind),
                               storedPosition(preset.key),
                               static_cast<int>(place),
                               static_cast<int>(preset.route[place].kind),
                               holderText(preset.route[place].holder));
    return saved;
}

Result<> WayPresetTables::removeRoutePreset(const RouteKey& key)
{
    return m_removeRoute.run(static_cast<int>(key.kind), storedPosition(key));
}

Result<std::vector<ScorerPreset>> WayPresetTables::scorerPresets()
{
    std::vector<ScorerPreset> presets;
    const Result<> read = m_scorers.read([&presets](const Row& row) {
        return parseHolder(row.text(1)).map([&](const Holder& holder) {
            presets.push_back({row.text(0), holder});
        });
    });
    return read.map([&presets] { return std::move(presets); });
}

Result<> WayPresetTables::saveScorerPreset(const ScorerPreset& preset)
{
    return m_saveScorer.run(preset.task, holderText(preset.holder));
}

Result<> WayPresetTables::removeScorerPreset(const QString& task)
{
    return m_removeScorer.run(task);
}

} // namespace plumbline
