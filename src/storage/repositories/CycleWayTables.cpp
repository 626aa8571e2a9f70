// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/CycleWayTables.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAddTeam =
    "INSERT INTO cycle_team (cycle, place, team, name, parent, leader) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kTeams =
    "SELECT team, name, parent, leader FROM cycle_team WHERE cycle = ? ORDER BY place";
constexpr const char* kAddRoute =
    "INSERT INTO appraisal_route (cycle, employee, place, step, holder, person) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kRemoveRoute = "DELETE FROM appraisal_route WHERE cycle = ? AND employee = ?";
constexpr const char* kRoutes = "SELECT employee, step, holder, person FROM appraisal_route "
                                "WHERE cycle = ? ORDER BY employee, place";
constexpr const char* kRoute = "SELECT employee, step, holder, person FROM appraisal_route "
                               "WHERE cycle = ? AND employee = ? ORDER BY place";
constexpr const char* kAddScorer =
    "INSERT INTO cycle_scorer (cycle, node, part, holder) VALUES (?, ?, ?, ?)";
constexpr const char* kRemoveScorers = "DELETE FROM cycle_scorer WHERE cycle = ?";
constexpr const char* kScorers =
    "SELECT node, part, holder FROM cycle_scorer WHERE cycle = ? ORDER BY node, part";
constexpr const char* kRemoveDates = "DELETE FROM cycle_date WHERE cycle = ?";
constexpr const char* kAddDate = "INSERT INTO cycle_date (cycle, stage, due) VALUES (?, ?, ?)";
constexpr const char* kDates = "SELECT stage, due FROM cycle_date WHERE cycle = ? ORDER BY stage";
constexpr const char* kSteps =
    "SELECT stage, at, user, reason FROM cycle_step WHERE cycle = ? ORDER BY number";
constexpr const char* kAddStep =
    "INSERT INTO cycle_step (cycle, stage, at, user, reason) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kMigrations = "SELECT from_version, to_version, at, user, reason "
                                    "FROM cycle_version WHERE cycle = ? ORDER BY number";
constexpr const char* kAddMigration =
    "INSERT INTO cycle_version (cycle, number, from_version, to_version, at, user, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kAside =
    "SELECT number, employee, place, value, reason, entered_by, entered_at FROM cell_aside "
    "WHERE cycle = ? ORDER BY number, employee, place";
constexpr const char* kAddAside =
    "INSERT INTO cell_aside (cycle, number, employee, place, value, reason, entered_by, "
    "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

template<typename Tag>
std::optional<QString> storedId(const std::optional<Id<Tag>>& id)
{
    return id ? std::optional(id->text()) : std::nullopt;
}

/// Not null, as the column wants it.
QString storedText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<> takeRoute(const Row& row, std::vector<PinnedRoute>& routes)
{
    return parseHolder(row.text(2)).map([&](const Holder& holder) {
        const EmployeeId employee(row.text(0));
        if (routes.empty() || routes.back().employee != employee)
            routes.push_back({employee, {}});
        PinnedHolder pinned{holder, {}};
        if (!row.isNull(3))
            pinned.person = EmployeeId(row.text(3));
        routes.back().steps.push_back({static_cast<RouteStepKind>(row.integer(1)), pinned});
    });
}

} // namespace

CycleWayTables::CycleWayTables(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_addTeam(database, kAddTeam)
    , m_teams(database, kTeams)
    , m_addRoute(database, kAddRoute)
    , m_removeRoute(database, kRemoveRoute)
    , m_routes(database, kRoutes)
    , m_route(database, kRoute)
    , m_addScorer(database, kAddScorer)
    , m_removeScorers(database, kRemoveScorers)
    , m_scorers(database, kScorers)
    , m_removeDates(database, kRemoveDates)
    , m_addDate(database, kAddDate)
    , m_dates(database, kDates)
    , m_steps(database, kSteps)
    , m_addStep(database, kAddStep)
    , m_migrations(database, kMigrations)
    , m_addMigration(database, kAddMigration)
    , m_aside(database, kAside)
    , m_addAside(database, kAddAside)
{
}

Result<> CycleWayTables::pin(const CycleKey& key, const PinnedWay& way)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    Result<> done;
    int place = 0;
    for (const Team& team : way.teams) {
        if (!done)
            return done;
        done = m_addTeam.run(*cycle,
                             place++,
                             team.id.text(),
                             storedText(team.name),
                             storedId(team.parent),
                             storedId(team.leader));
    }
    for (const PinnedRoute& route : way.routes) {
        if (done)
            done = pinRoute(key, route);
    }
    return done ? pinScorers(key, way.scorers) : done;
}

Result<> CycleWayTables::pinScorers(const CycleKey& key, const std::vector<PinnedScorer>& scorers)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    Result<> done = m_removeScorers.run(*cycle);
    for (const PinnedScorer& scorer : scorers) {
        if (done)
            done = m_addScorer.run(
                *cycle, scorer.node, storedText(scorer.part), holderText(scorer.holder));
    }
    return done;
}

Result<> CycleWayTables::pinRoute(const CycleKey& key, const PinnedRoute& route)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    Result<> done = m_removeRoute.run(*cycle, route.employee.text());
    int place = 0;
    for (const PinnedRouteStep& step : route.steps) {
        if (done)
            done = m_addRoute.run(*cycle,
                                  route.employee.text(),
                                  place++,
                                  static_cast<int>(step.kind),
                                  holderText(step.holder.holder),
                                  storedId(step.holder.person));
    }
    return done;
}

Result<std::vector<Team>> CycleWayTables::teams(const CycleKey& key)
{
    std::vector<Team> teams;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_teams.read(
            [&teams](const Row& row) {
                Team team{TeamId(row.text(0)), row.text(1), {}, {}};
                if (!row.isNull(2))
                    team.parent = TeamId(row.text(2));
                if (!row.isNull(3))
                    team.leader = EmployeeId(row.text(3));
                teams.push_back(std::move(team));
            },
            cycle);
    });
    return read.map([&teams] { return std::move(teams); });
}

Result<std::vector<PinnedRoute>> CycleWayTables::routes(const CycleKey& key)
{
    std::vector<PinnedRoute> routes;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_routes.read([&routes](const Row& row) { return takeRoute(row, routes); }, cycle);
    });
    return read.map([&routes] { return std::move(routes); });
}

Result<std::optional<PinnedRoute>> CycleWayTables::route(const CycleKey& key,
                                                         const EmployeeId& employee)
{
    std::vector<PinnedRoute> routes;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_route.read(
            [&routes](const Row& row) { return takeRoute(row, routes); }, cycle, employee.text());
    });
    return read.map([&routes] {
        return routes.empty() ? std::nullopt : std::optional(std::move(routes.front()));
    });
}

Result<std::vector<PinnedScorer>> CycleWayTables::scorers(const CycleKey& key)
{
    std::vector<PinnedScorer> scorers;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_scorers.read(
            [&scorers](const Row& row) {
                return parseHolder(row.text(2)).map([&](const Holder& holder) {
                    scorers.push_back({row.text(0), row.text(1), holder});
                });
            },
            cycle);
    });
    return read.map([&scorers] { return std::move(scorers); });
}

Result<std::vector<CycleDate>> CycleWayTables::dates(const CycleKey& key)
{
    std::vector<CycleDate> dates;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_dates.read(
            [&dates](const Row& row) {
                dates.push_back({static_cast<CycleStage>(row.integer(0)), storedDay(row.text(1))});
            },
            cycle);
    });
    return read.map([&dates] { return std::move(dates); });
}

Result<> CycleWayTables::saveDates(const CycleKey& key, const std::vector<CycleDate>& dates)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    Result<> done = m_removeDates.run(*cycle);
    for (const CycleDate& date : dates) {
        if (done)
            done = m_addDate.run(*cycle, static_cast<int>(date.stage), toStored(date.due));
    }
    return done;
}

Result<std::vector<CycleStep>> CycleWayTables::steps(const CycleKey& key)
{
    std::vector<CycleStep> steps;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_steps.read(
            [&steps](const Row& row) {
                steps.push_back({static_cast<CycleStage>(row.integer(0)),
                                 storedMoment(row.integer(1)),
                                 row.text(2),
                                 row.text(3)});
            },
            cycle);
    });
    return read.map([&steps] { return std::move(steps); });
}

Result<> CycleWayTables::addStep(const CycleKey& key, const CycleStep& step)
{
    return m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_addStep.run(cycle,
                             static_cast<int>(step.stage),
                             toStored(step.at),
                             step.by,
                             storedText(step.reason));
    });
}

Result<> CycleWayTables::readAside(std::int64_t cycle, std::vector<CycleMigration>& migrations)
{
    return m_aside.read(
        [&migrations](const Row& row) {
            const auto at = static_cast<std::size_t>(row.integer(0) - 1);
            migrations.at(at).aside.push_back({EmployeeId(row.text(1)),
                                               row.text(2),
                                               row.text(3),
                                               row.text(4),
                                               row.text(5),
                                               storedMoment(row.integer(6))});
        },
        cycle);
}

Result<std::vector<CycleMigration>> CycleWayTables::migrations(const CycleKey& key)
{
    std::vector<CycleMigration> migrations;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_migrations
            .read(
                [&migrations](const Row& row) {
                    migrations.push_back({static_cast<int>(row.integer(0)),
                                          static_cast<int>(row.integer(1)),
                                          storedMoment(row.integer(2)),
                                          row.text(3),
                                          row.text(4),
                                          {}});
                },
                cycle)
            .and_then([&] { return readAside(cycle, migrations); });
    });
    return read.map([&migrations] { return std::move(migrations); });
}

Result<> CycleWayTables::addMigration(const CycleKey& key, const CycleMigration& migration)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    const Result<std::vector<CycleMigration>> before = migrations(key);
    if (!cycle || !before)
        return failure(cycle ? before.error() : cycle.error());
    const int number = static_cast<int>(before->size()) + 1;
    Result<> done = m_addMigration.run(*cycle,
                                       number,
                                       migration.from,
                                       migration.to,
                                       toStored(migration.at),
                                       migration.by,
                                       migration.reason);
    for (const CellSetAside& cell : migration.aside) {
        if (done)
            done = m_addAside.run(*cycle,
                                  number,
                                  cell.employee.text(),
                                  cell.column,
                                  cell.text,
                                  storedText(cell.reason),
                                  cell.enteredBy,
                                  toStored(cell.enteredAt));
    }
    return done;
}

} // namespace plumbline
