// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ImportOtherFile.h"

#include "application/people/ImportEmployees.h"
#include "application/policy/Permit.h"
#include "application/records/FileDigest.h"
#include "application/records/ImportHistory.h"
#include "application/records/ImportResults.h"
#include "application/records/MappedTable.h"
#include "application/records/PeopleBefore.h"
#include "application/records/RecordFeed.h"
#include "application/records/StoredBefore.h"
#include "application/values/ImportCells.h"

#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

std::optional<CellKind> cellKind(const QString& kind)
{
    if (kind == QLatin1String("values"))
        return CellKind::Value;
    if (kind == QLatin1String("targets"))
        return CellKind::Target;
    if (kind == QLatin1String("amounts"))
        return CellKind::Amount;
    return std::nullopt;
}

Result<MappedTable> readTable(const TableReader& tables, const ImportRequest& request)
{
    if (!request.map.fields.isEmpty())
        return readMapped(tables, request.path, request.map);
    return tables.readFile(request.path).map([](Table&& table) {
        const QStringList headings = table.headings;
        return MappedTable{std::move(table), headings, {}, 0};
    });
}

/// What the table did, with what there was before.
struct Taken
{
    ImportReport report;
    QByteArray before;
};

Result<Taken> takeTable(const Access& access,
                        Repositories& repositories,
                        const ImportRequest& request,
                        const Table& table,
                        ImportMode mode)
{
    const auto kind = cellKind(request.map.kind);
    if (request.map.kind == QLatin1String("employees"))
        return importEmployeesWithin(access, repositories, table, mode)
            .map([](EmployeesImported&& imported) {
                return Taken{std::move(imported.report), writePeopleBefore(imported.changes)};
            });
    if (!request.cycle)
        return failure(
            ErrorCode::MissingField,
            {},
            QT_TRANSLATE_NOOP("Messages",
                              "Name the cycle with --cycle, such as team-quarterly/2024Q1."));
    if (!kind)
        return importResultsWithin(access, repositories, *request.cycle, table, mode)
            .map([](ImportReport&& report) { return Taken{std::move(report), {}}; });
    const QString usualReason = QFileInfo(request.path).fileName();
    return importCellsWithin(access, repositories, *request.cycle, table, *kind, mode, usualReason)
        .map([](CellsImported&& imported) {
            return Taken{std::move(imported.report), writeBefore(imported.changes)};
        });
}

/// Rows that the file itself could not give are refused beside those that the company refuses, and
/// columns are called what the file calls them.
ImportOutcome outcomeOf(const MappedTable& mapped, ImportReport report)
{
    for (RefusedRow& row : report.refused) {
        const qsizetype field = mapped.table.headings.indexOf(row.column);
        if (field >= 0)
            row.column = mapped.headings[field];
    }
    ImportOutcome outcome;
    QSet<int> rows;
    for (const RefusedRow& row : report.refused) {
        if (row.row > 1) // A column that is not known is no row.
            rows.insert(row.row);
    }
    outcome.refusedRows = static_cast<int>(rows.size()) + mapped.refusedRows;
    report.read += mapped.refusedRows;
    report.refused.insert(report.refused.end(), mapped.refused.begin(), mapped.refused.end());
    std::stable_sort(report.refused.begin(),
                     report.refused.end(),
                     [](const RefusedRow& a, const RefusedRow& b) { return a.row < b.row; });
    if (report.refused.size() > ImportOutcome::kMostListed)
        report.refused.resize(ImportOutcome::kMostListed);
    outcome.report = std::move(report);
    return outcome;
}

Result<int> keepRun(const Access& access,
                    Repositories& repositories,
                    const ImportOutcome& outcome,
                    ImportRun run)
{
    run.read = outcome.report.read;
    run.taken = outcome.report.taken;
    run.alreadyThere = outcome.report.alreadyThere;
    run.refused = outcome.refusedRows;
    const Result<int> number = repositories.records().addRun(run);
    if (!number)
        return number;
    run.number = *number;
    return tellImport(access, repositories, run).map([&] { return *number; });
}

Result<ImportOutcome> importWithin(const Access& access,
                                   const ImportRequest& request,
                                   const MappedTable& mapped,
                                   ImportRun run,
                                   WorkProgress& progress)
{
    Result<std::unique_ptr<UnitOfWork>> unit = access.store.begin();
    if (!unit)
        return failure(unit.error());
    Repositories& repositories = (*unit)->repositories();
    // A row that the file could not give is one refused row: nothing goes in for it.
    const bool isSpoilt = request.mode == ImportMode::AllOrNothing && mapped.refusedRows > 0;
    const ImportMode mode = isSpoilt ? ImportMode::DryRun : request.mode;
    Result<Taken> taken = takeTable(access, repositories, request, mapped.table, mode);
    if (!taken)
        return failure(taken.error());
    ImportOutcome outcome = outcomeOf(mapped, std::move(taken->report));
    if (isSpoilt)
        outcome.report.taken = 0;
    if (!outcome.report.isStored || outcome.report.taken == 0)
        return outcome;
    run.before = std::move(taken->before);
    const Result<int> number = keepRun(access, repositories, outcome, std::move(run));
    if (!number)
        return failure(number.error());
    if (progress.isCancelled)
        return workCancelled();
    if (const Result<> committed = (*unit)->commit(); !committed)
        return failure(committed.error());
    outcome.run = *number;
    return outcome;
}

} // namespace

Result<ImportOutcome> importOtherFile(const Access& access,
                                      const TableReader& tables,
                                      const ImportRequest& request,
                                      WorkProgress& progress)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    const Result<MappedTable> mapped = readTable(tables, request);
    if (!mapped)
        return failure(mapped.error());
    const Result<QByteArray> digest = fileDigest(request.path);
    if (!digest)
        return failure(digest.error());
    ImportRun run = begunRun(access, request);
    run.sha256 = *digest;
    auto outcome = importWithin(access, request, *mapped, std::move(run), progress);
    progress.thousandths = 1000;
    return outcome;
}

} // namespace plumbline
