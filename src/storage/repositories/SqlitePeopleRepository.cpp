// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqlitePeopleRepository.h"

#include "storage/repositories/StoredForms.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

constexpr const char* kIsUsed = "SELECT EXISTS (SELECT 1 FROM appraisal WHERE employee = ?1)"
                                " OR EXISTS (SELECT 1 FROM result WHERE employee = ?1)"
                                " OR EXISTS (SELECT 1 FROM team WHERE leader = ?1)"
                                " OR EXISTS (SELECT 1 FROM sampled_contact WHERE employee = ?1)"
                                " OR EXISTS (SELECT 1 FROM record_owner WHERE employee = ?1)";
constexpr const char* kRemoveEmployee = "DELETE FROM employee WHERE id = ?";

constexpr const char* kTeams = "SELECT id, name, parent, leader FROM team ORDER BY number";
constexpr const char* kSaveTeam =
    "INSERT INTO team (id, name, parent, leader) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE "
    "SET name = excluded.name, parent = excluded.parent, leader = excluded.leader";
constexpr const char* kRemoveTeam = "DELETE FROM team WHERE id = ?";
constexpr const char* kPositions = "SELECT id, names FROM position ORDER BY number";
constexpr const char* kSavePosition = "INSERT INTO position (id, names) VALUES (?, ?) "
                                      "ON CONFLICT (id) DO UPDATE SET names = excluded.names";
constexpr const char* kEmployees = "SELECT id, name, joined, left_on FROM employee ORDER BY id";
constexpr const char* kEmployee = "SELECT id, name, joined, left_on FROM employee WHERE id = ?";
constexpr const char* kSaveEmployee =
    "INSERT INTO employee (id, name, joined, left_on) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE "
    "SET name = excluded.name, joined = excluded.joined, left_on = excluded.left_on";
constexpr const char* kAllTeams =
    "SELECT team, from_day, employee FROM employee_team ORDER BY employee, from_day";
constexpr const char* kTeamsOf = "SELECT team, from_day, employee FROM employee_team "
                                 "WHERE employee = ? ORDER BY from_day";
constexpr const char* kClearTeams = "DELETE FROM employee_team WHERE employee = ?";
constexpr const char* kAddTeam =
    "INSERT INTO employee_team (employee, from_day, team) VALUES (?, ?, ?)";
constexpr const char* kAllPositions =
    "SELECT position, from_day, employee FROM employee_position ORDER BY employee, from_day";
constexpr const char* kPositionsOf = "SELECT position, from_day, employee FROM employee_position "
                                     "WHERE employee = ? ORDER BY from_day";
constexpr const char* kClearPositions = "DELETE FROM employee_position WHERE employee = ?";
constexpr const char* kAddPosition =
    "INSERT INTO employee_position (employee, from_day, position) VALUES (?, ?, ?)";

template<typename IdType>
std::optional<IdType> optionalId(const Row& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return IdType(row.text(column));
}

template<typename IdType>
std::optional<QString> textOf(const std::optional<IdType>& id)
{
    if (!id)
        return std::nullopt;
    return id->text();
}

LocalizedText storedNames(const QString& json)
{
    QMap<QString, QString> names;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto name = object.begin(); name != object.end(); ++name)
        names.insert(name.key(), name.value().toString());
    return LocalizedText(names);
}

QString namesText(const LocalizedText& names)
{
    QJsonObject object;
    for (auto name = names.all().cbegin(); name != names.all().cend(); ++name)
        object.insert(name.key(), name.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Employee employeeIn(const Row& row)
{
    Employee employee;
    employee.id = EmployeeId(row.text(0));
    employee.name = row.text(1);
    employee.joined = storedDay(row.text(2));
    if (!row.isNull(3))
        employee.left = storedDay(row.text(3));
    return employee;
}

template<typename IdType>
Assignment<IdType> assignmentIn(const Row& row)
{
    return {IdType(row.text(0)), storedDay(row.text(1))};
}

template<typename IdType>
Result<> rewrite(Statement& clear,
                 Statement& add,
                 const EmployeeId& employee,
                 const std::vector<Assignment<IdType>>& assignments)
{
    Result<> done = clear.run(employee.text());
    for (const Assignment<IdType>& assignment : assignments) {
        if (done)
            done = add.run(employee.text(), toStored(assignment.from), assignment.to.text());
    }
    return done;
}

} // namespace

SqlitePeopleRepository::SqlitePeopleRepository(Database& database)
    : m_teams(database, kTeams)
    , m_saveTeam(database, kSaveTeam)
    , m_removeTeam(database, kRemoveTeam)
    , m_positions(database, kPositions)
    , m_savePosition(database, kSavePosition)
    , m_employees(database, kEmployees)
    , m_employee(database, kEmployee)
    , m_saveEmployee(database, kSaveEmployee)
    , m_allTeams(database, kAllTeams)
    , m_teamsOf(database, kTeamsOf)
    , m_clearTeams(database, kClearTeams)
    , m_addTeam(database, kAddTeam)
    , m_allPositions(database, kAllPositions)
    , m_positionsOf(database, kPositionsOf)
    , m_clearPositions(database, kClearPositions)
    , m_addPosition(database, kAddPosition)
    , m_isUsed(database, kIsUsed)
    , m_removeEmployee(database, kRemoveEmployee)
{
}

Result<std::vector<Team>> SqlitePeopleRepository::teams()
{
    std::vector<Team> teams;
    const Result<> read = m_teams.read([&teams](const Row& row) {
        teams.push_back({TeamId(row.text(0)),
                         row.text(1),
                         optionalId<TeamId>(row, 2),
                         optionalId<EmployeeId>(row, 3)});
    });
    return read.map([&teams] { return std::move(teams); });
}

Result<> SqlitePeopleRepository::saveTeam(const Team& team)
{
    return m_saveTeam.run(team.id.text(), team.name, textOf(team.parent), textOf(team.leader));
}

Result<> SqlitePeopleRepository::removeTeam(const TeamId& team)
{
    return m_removeTeam.run(team.text());
}

Result<std::vector<Position>> SqlitePeopleRepository::positions()
{
    std::vector<Position> positions;
    const Result<> read = m_positions.read([&positions](const Row& row) {
        positions.push_back({PositionId(row.text(0)), storedNames(row.text(1))});
    });
    return read.map([&positions] { return std::move(positions); });
}

Result<> SqlitePeopleRepository::savePosition(const Position& position)
{
    return m_savePosition.run(position.id.text(), namesText(position.name));
}

Result<std::vector<Employee>> SqlitePeopleRepository::employees()
{
    std::vector<Employee> employees;
    QHash<QString, std::size_t> places;
    Result<> read = m_employees.read([&](const Row& row) {
        employees.push_back(employeeIn(row));
        places.insert(employees.back().id.text(), employees.size() - 1);
    });
    if (read) {
        read = m_allTeams.read([&](const Row& row) {
            employees[places.value(row.text(2))].teams.push_back(assignmentIn<TeamId>(row));
        });
    }
    if (read) {
        read = m_allPositions.read([&](const Row& row) {
            employees[places.value(row.text(2))].positions.push_back(assignmentIn<PositionId>(row));
        });
    }
    return read.map([&employees] { return std::move(employees); });
}

Result<std::optional<Employee>> SqlitePeopleRepository::employee(const EmployeeId& id)
{
    std::optional<Employee> found;
    Result<> read =
        m_employee.read([&found](const Row& row) { found = employeeIn(row); }, id.text());
    if (read && found) {
        read = m_teamsOf.read(
            [&found](const Row& row) { found->teams.push_back(assignmentIn<TeamId>(row)); },
            id.text());
    }
    if (read && found) {
        read = m_positionsOf.read(
            [&found](const Row& row) { found->positions.push_back(assignmentIn<PositionId>(row)); },
            id.text());
    }
    return read.map([&found] { return std::move(found); });
}

Result<> SqlitePeopleRepository::saveEmployee(const Employee& employee)
{
    std::optional<QString> left;
    if (employee.left)
        left = toStored(*employee.left);
    return m_saveEmployee.run(employee.id.text(), employee.name, toStored(employee.joined), left)
        .and_then([&] { return rewrite(m_clearTeams, m_addTeam, employee.id, employee.teams); })
        .and_then([&] {
            return rewrite(m_clearPositions, m_addPosition, employee.id, employee.positions);
        });
}

Result<bool> SqlitePeopleRepository::removeUnused(const EmployeeId& employee)
{
    bool isUsed = false;
    const Result<> asked =
        m_isUsed.read([&](const Row& row) { isUsed = row.integer(0) != 0; }, employee.text());
    if (!asked)
        return failure(asked.error());
    if (isUsed)
        return false;
    return m_clearTeams.run(employee.text())
        .and_then([&] { return m_clearPositions.run(employee.text()); })
        .and_then([&] { return m_removeEmployee.run(employee.text()); })
        .map([] { return true; });
}

} // namespace plumbline
