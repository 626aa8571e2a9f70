// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/ImportEmployees.h"

#include "application/Transaction.h"
#include "application/people/EmployeeRow.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/tables/TableText.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

QDate todayIn(const Company& company, const Clock& clock)
{
    const QTimeZone zone(company.timeZone.toLatin1());
    return zone.isValid() ? clock.now().toTimeZone(zone).date() : clock.now().date();
}

/// An import under way: what the company had, what the file makes of it.
struct Import
{
    const Table& table;
    EmployeeColumns columns;
    EmployeeSetting setting;
    std::vector<Team> newTeams;
    std::vector<EmployeeRow> changed;
    std::vector<EmployeeRow> good; ///< Changed or not.
    ImportReport report;
};

/// A company without any team gets those the file names.
void takeNewTeams(Import& import)
{
    if (!import.setting.teams.empty() || import.columns.team < 0)
        return;
    for (const Table::Row& row : import.table.rows) {
        const QString name = tidied(row.cells.value(import.columns.team));
        const auto isIt = [&](const Team& team) { return team.id.text() == name; };
        if (saysNothing(name) || name.startsWith(QLatin1Char('='))
            || std::any_of(import.newTeams.begin(), import.newTeams.end(), isIt))
            continue;
        import.newTeams.push_back({TeamId(name), name, std::nullopt, std::nullopt});
    }
    import.setting.teams = import.newTeams;
}

Result<EmployeeSetting> loadSetting(const Access& access, Repositories& repositories)
{
    EmployeeSetting setting;
    Result<std::vector<Team>> teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    setting.teams = *std::move(teams);
    Result<std::vector<Position>> positions = knownPositions(access, repositories);
    if (!positions)
        return failure(positions.error());
    setting.positions = *std::move(positions);
    const Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    for (const Employee& employee : *employees) {
        setting.employees.insert(employee.id, employee);
        setting.leaders.insert(employee.id);
    }
    return repositories.company().company().map([&](const Company& company) {
        setting.today = todayIn(company, access.clock);
        return setting;
    });
}

/// What is wrong with a row before its cells are read.
std::optional<RefusedRow>
refusedRow(const Import& import, const Table::Row& row, QHash<QString, int>& seen)
{
    if (auto shape = refusedShape(import.table, row))
        return shape;
    const QString id = tidied(row.cells[import.columns.id]);
    if (id.isEmpty())
        return std::nullopt;
    if (const int before = seen.value(id); before > 0)
        return RefusedRow{row.number,
                          import.table.headings[import.columns.id],
                          {QT_TRANSLATE_NOOP("Messages", "%1 stands in row %2 already"),
                           {id, QString::number(before)}}};
    seen.insert(id, row.number);
    return std::nullopt;
}

void readRow(Import& import, const Table::Row& row, QHash<QString, int>& seen)
{
    ++import.report.read;
    if (auto refused = refusedRow(import, row, seen)) {
        import.report.refused.push_back(*std::move(refused));
        return;
    }
    auto read = readEmployeeRow(import.table, import.columns, import.setting, row);
    if (!read) {
        import.report.refused.push_back(std::move(read.error()));
        return;
    }
    import.good.push_back(*read);
    const auto known = import.setting.employees.constFind(read->employee.id);
    if (known != import.setting.employees.cend() && *known == read->employee) {
        ++import.report.alreadyThere;
        return;
    }
    ++import.report.taken;
    import.changed.push_back(*std::move(read));
}

/// The one person whom all members but that person name; none where they disagree.
std::optional<EmployeeId> commonLeader(const std::vector<EmployeeRow>& rows, const TeamId& team)
{
    std::vector<EmployeeRow> members;
    for (const EmployeeRow& row : rows) {
        if (!row.employee.teams.empty() && row.employee.teams.back().to == team)
            members.push_back(row);
    }
    std::optional<EmployeeId> found;
    for (const EmployeeRow& member : members) {
        const auto agrees = [&](const EmployeeRow& other) {
            return other.employee.id == *member.leader || other.leader == member.leader;
        };
        if (!member.leader || !std::all_of(members.begin(), members.end(), agrees))
            continue;
        if (found && *found != *member.leader)
            return std::nullopt;
        found = member.leader;
    }
    return found;
}

Result<>
storeTeam(const Access& access, Repositories& repositories, const Team* before, const Team& after)
{
    if (auto saved = repositories.people().saveTeam(after); !saved)
        return saved;
    return tellTeam(access, repositories, before, &after);
}

Result<> storeEmployee(const Access& access,
                       Repositories& repositories,
                       const Import& import,
                       const Employee& employee)
{
    if (auto settled = settleAssignments(access, repositories, employee); !settled)
        return settled;
    if (auto saved = repositories.people().saveEmployee(employee); !saved)
        return saved;
    const auto known = import.setting.employees.constFind(employee.id);
    const bool isNew = known == import.setting.employees.cend();
    return audit(access,
                 repositories,
                 {isNew ? QStringLiteral("employee.added") : QStringLiteral("employee.changed"),
                  employee.id.text(),
                  isNew ? QString() : described(*known),
                  described(employee),
                  {}});
}

/// New teams, and those without a leader that have one now.
std::vector<TeamChange> teamChanges(const Import& import)
{
    std::vector<TeamChange> changes;
    for (const Team& team : import.setting.teams) {
        Team led = team;
        led.leader = team.leader ? team.leader : commonLeader(import.good, team.id);
        const bool isNew = std::find(import.newTeams.begin(), import.newTeams.end(), team)
            != import.newTeams.end();
        if (isNew || led != team)
            changes.push_back({isNew ? std::nullopt : std::optional(team), std::move(led)});
    }
    return changes;
}

Result<> storeAll(const Access& access, Repositories& repositories, const Import& import)
{
    for (const Team& team : import.newTeams) {
        if (auto saved = storeTeam(access, repositories, nullptr, team); !saved)
            return saved;
    }
    for (const EmployeeRow& row : import.changed) {
        if (auto saved = storeEmployee(access, repositories, import, row.employee); !saved)
            return saved;
    }
    for (const TeamChange& change : teamChanges(import)) {
        Team unled = change.after;
        unled.leader.reset();
        if (change.after == unled)
            continue;
        const Team& before = change.before ? *change.before : unled;
        if (auto saved = storeTeam(access, repositories, &before, change.after); !saved)
            return saved;
    }
    return {};
}

PeopleChanges changesOf(const Import& import)
{
    PeopleChanges changes{{}, teamChanges(import)};
    for (const EmployeeRow& row : import.changed) {
        const auto known = import.setting.employees.constFind(row.employee.id);
        const bool isNew = known == import.setting.employees.cend();
        changes.employees.push_back({isNew ? std::nullopt : std::optional(*known), row.employee});
    }
    return changes;
}

Result<EmployeesImported>
run(const Access& access, Repositories& repositories, const Table& table, ImportMode mode)
{
    Result<EmployeeSetting> setting = loadSetting(access, repositories);
    if (!setting)
        return failure(setting.error());
    Import import{table, employeeColumns(table.headings), *std::move(setting), {}, {}, {}, {}};
    takeNewTeams(import);
    for (const Table::Row& row : table.rows)
        import.setting.leaders.insert(EmployeeId(tidied(row.cells.value(import.columns.id))));
    QHash<QString, int> seen;
    for (const Table::Row& row : table.rows) {
        if (!isEmptyRow(row))
            readRow(import, row, seen);
    }
    if (goesIn(import.report, mode)) {
        if (auto stored = storeAll(access, repositories, import); !stored)
            return failure(stored.error());
        import.report.isStored = true;
        return EmployeesImported{std::move(import.report), changesOf(import)};
    }
    if (mode == ImportMode::AllOrNothing)
        import.report.taken = 0;
    return EmployeesImported{std::move(import.report), {}};
}

} // namespace

Result<EmployeesImported> importEmployeesWithin(const Access& access,
                                                Repositories& repositories,
                                                const Table& table,
                                                ImportMode mode)
{
    if (auto sound = checkTable(table); !sound)
        return failure(sound.error());
    if (columnNamed(table.headings, kNameWords) < 0)
        return failure(ErrorCode::BadFile,
                       QStringLiteral("row 1"),
                       QT_TRANSLATE_NOOP("Messages", "The first row names no column “name”."));
    return run(access, repositories, table, mode);
}

Result<ImportReport> importEmployees(const Access& access, const Table& table, ImportMode mode)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) {
        return importEmployeesWithin(access, repositories, table, mode)
            .map([](EmployeesImported&& imported) { return std::move(imported.report); });
    });
}

} // namespace plumbline
