// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Transaction.h"
#include "application/backups/BackUp.h"
#include "application/cycles/FindCycle.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"
#include "application/records/ImportHistory.h"
#include "application/records/PeopleBefore.h"
#include "application/records/StoredBefore.h"
#include "application/values/CellIndex.h"
#include "application/values/StoreCell.h"

namespace plumbline {

namespace {

Result<ImportRun> runThatCounts(Repositories& repositories, int number)
{
    Result<std::vector<ImportRun>> runs = repositories.records().runs();
    if (!runs)
        return failure(runs.error());
    const auto isIt = [&](const ImportRun& run) { return run.number == number; };
    const auto found = std::find_if(runs->begin(), runs->end(), isIt);
    if (found == runs->end())
        return failure(ErrorCode::NotFound,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages", "There is no import %1."),
                       {QString::number(number)});
    if (!found->undoneAt.isNull())
        return failure(ErrorCode::Conflict,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages", "%1 has taken the import %2 back already."),
                       {found->undoneBy, QString::number(number)});
    return *found;
}

/// Puts one cell back, unless somebody has put something else there since.
Result<> putBack(const Access& access,
                 Repositories& repositories,
                 const CycleKey& key,
                 const CellBefore& cell)
{
    const auto current = repositories.values().cell(key, cell.employee, cell.key);
    if (!current)
        return failure(current.error());
    if (!*current || (*current)->text != cell.after || (*current)->reason != cell.afterReason) {
        const QString path = cellPath(cell.employee.text(), cell.key);
        return failure(
            ErrorCode::Conflict,
            path,
            QT_TRANSLATE_NOOP("Messages",
                              "%1 was changed after the import, so that it can't be taken back as "
                              "a whole."),
            {path});
    }
    StoredCell next{cell.employee, cell.key, cell.before, cell.beforeReason, {}, {}};
    next.origin = cell.beforeOrigin;
    if (auto stored = storeCell(access, repositories, key, *current, std::move(next)); !stored)
        return failure(stored.error());
    return {};
}

Result<int> takeCellsBack(const Access& access, Repositories& repositories, const ImportRun& run)
{
    const Result<CycleKey> key = CycleKey::parse(run.cycle);
    if (!key)
        return failure(key.error());
    if (auto open = findOpenCycle(repositories, *key); !open)
        return failure(open.error());
    const Result<QByteArray> before = repositories.records().before(run.number);
    if (!before)
        return failure(before.error());
    const std::vector<CellBefore> cells = readBefore(*before);
    for (const CellBefore& cell : cells) {
        if (auto put = putBack(access, repositories, *key, cell); !put)
            return failure(put.error());
    }
    return static_cast<int>(cells.size());
}

/// Takes out somebody whom nothing names; false: something does.
Result<bool>
removeUnused(const Access& access, Repositories& repositories, const Employee& employee)
{
    const Result<bool> isRemoved =
        repositories.records().forgetOwner(employee.id).and_then([&](bool isForgotten) {
            return isForgotten ? repositories.people().removeUnused(employee.id)
                               : Result<bool>(false);
        });
    if (!isRemoved || !*isRemoved)
        return isRemoved;
    return audit(access,
                 repositories,
                 {QStringLiteral("employee.removed"),
                  employee.id.text(),
                  described(employee),
                  {},
                  {}})
        .map([] { return true; });
}

/// Nobody stays whom only this import knew; whom something else names by now does.
Result<int> takeRecordsBack(const Access& access, Repositories& repositories, const ImportRun& run)
{
    const Result<int> count = repositories.records().takeBack(run.number);
    const Result<QByteArray> before = repositories.records().before(run.number);
    if (!count || !before)
        return failure((count ? before.error() : count.error()));
    for (const EmployeeChange& created : readPeopleBefore(*before).employees) {
        const auto current = repositories.people().employee(created.after.id);
        if (!current)
            return failure(current.error());
        if (*current != created.after)
            continue;
        if (auto removed = removeUnused(access, repositories, created.after); !removed)
            return failure(removed.error());
    }
    return count;
}

tl::unexpected<Error> wasUsedSince(const QString& id, const QString& name)
{
    return failure(ErrorCode::Conflict,
                   id,
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 was changed or is named elsewhere since the import, so "
                                     "that it can't be taken back as a whole."),
                   {name});
}

/// Puts one person back, unless somebody has changed or used them since.
Result<> putBack(const Access& access, Repositories& repositories, const EmployeeChange& change)
{
    const auto current = repositories.people().employee(change.after.id);
    if (!current)
        return failure(current.error());
    if (*current != change.after)
        return wasUsedSince(change.after.id.text(), change.after.name);
    if (change.before) {
        if (auto saved = repositories.people().saveEmployee(*change.before); !saved)
            return saved;
        return audit(access,
                     repositories,
                     {QStringLiteral("employee.changed"),
                      change.after.id.text(),
                      described(change.after),
                      described(*change.before),
                      {}});
    }
    const Result<bool> isRemoved = removeUnused(access, repositories, change.after);
    if (!isRemoved)
        return failure(isRemoved.error());
    return *isRemoved ? Result<>() : wasUsedSince(change.after.id.text(), change.after.name);
}

/// Puts a team back as it was; one that the import added stays for now.
Result<> putBack(const Access& access, Repositories& repositories, const TeamChange& change)
{
    const Result<std::vector<Team>> teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    if (std::find(teams->begin(), teams->end(), change.after) == teams->end())
        return wasUsedSince(change.after.id.text(), change.after.name);
    Team before = change.before.value_or(change.after);
    if (!change.before)
        before.leader.reset();
    if (before == change.after)
        return {};
    if (auto saved = repositories.people().saveTeam(before); !saved)
        return saved;
    return tellTeam(access, repositories, &change.after, &before);
}

/// A team that the import added goes when nobody was ever in it otherwise.
Result<> removeAdded(const Access& access, Repositories& repositories, const Team& team)
{
    const Result<std::vector<Employee>> employees = repositories.people().employees();
    const Result<std::vector<Team>> teams = repositories.people().teams();
    if (!employees || !teams)
        return failure(employees ? teams.error() : employees.error());
    const auto isIn = [&](const Assignment<TeamId>& one) { return one.to == team.id; };
    const auto names = [&](const Employee& employee) {
        return std::any_of(employee.teams.begin(), employee.teams.end(), isIn);
    };
    const auto isAbove = [&](const Team& other) { return other.parent == team.id; };
    if (std::any_of(employees->begin(), employees->end(), names)
        || std::any_of(teams->begin(), teams->end(), isAbove))
        return wasUsedSince(team.id.text(), team.name);
    if (auto removed = repositories.people().removeTeam(team.id); !removed)
        return removed;
    return tellTeam(access, repositories, &team, nullptr);
}

/// Leaders first, so that nothing names the people; then the people; then teams without any.
Result<int> takePeopleBack(const Access& access, Repositories& repositories, const ImportRun& run)
{
    const Result<QByteArray> before = repositories.records().before(run.number);
    if (!before)
        return failure(before.error());
    const PeopleChanges changes = readPeopleBefore(*before);
    Result<> put;
    for (const TeamChange& change : changes.teams)
        put = put ? putBack(access, repositories, change) : put;
    for (const EmployeeChange& change : changes.employees)
        put = put ? putBack(access, repositories, change) : put;
    for (const TeamChange& change : changes.teams) {
        Team added = change.after;
        added.leader.reset();
        if (put && !change.before)
            put = removeAdded(access, repositories, added);
    }
    return put.map([&] { return static_cast<int>(changes.employees.size()); });
}

Result<int> takeBack(const Access& access, Repositories& repositories, const ImportRun& run)
{
    if (recordKind(run.kind))
        return takeRecordsBack(access, repositories, run);
    if (run.kind == QLatin1String("employees"))
        return takePeopleBack(access, repositories, run);
    if (run.kind != QLatin1String("results"))
        return takeCellsBack(access, repositories, run);
    return failure(ErrorCode::Conflict,
                   QString::number(run.number),
                   QT_TRANSLATE_NOOP("Messages",
                                     "Earlier results stand in closed cycles, and can't be taken "
                                     "back."));
}

} // namespace

Result<int> undoImport(const Access& access, int number)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    keepBackup(access, BackupReason::BeforeImport);
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        Result<ImportRun> run = runThatCounts(repositories, number);
        if (!run)
            return failure(run.error());
        const Result<int> count = takeBack(access, repositories, *run);
        if (!count)
            return count;
        run->undoneAt = access.clock.now();
        run->undoneBy = access.session.user;
        if (auto saved = repositories.records().saveRun(*run); !saved)
            return failure(saved.error());
        const AuditFacts facts{QStringLiteral("import.undone"),
                               QStringLiteral("%1/%2").arg(run->kind).arg(run->number),
                               QString::fromLatin1(run->sha256.toHex()),
                               QString::number(*count),
                               {}};
        if (auto told = audit(access, repositories, facts); !told)
            return failure(told.error());
        if (const auto kind = recordKind(run->kind)) {
            if (auto measured = measureAgain(access, repositories, *kind); !measured)
                return failure(measured.error());
        }
        return count;
    });
}

} // namespace plumbline
