// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/records/ImportHistory.h"
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

Result<int> takeBack(const Access& access, Repositories& repositories, const ImportRun& run)
{
    if (recordKind(run.kind))
        return repositories.records().takeBack(run.number);
    if (run.kind != QLatin1String("employees") && run.kind != QLatin1String("results"))
        return takeCellsBack(access, repositories, run);
    return failure(
        ErrorCode::Conflict,
        QString::number(run.number),
        QT_TRANSLATE_NOOP("Messages",
                          "An import of employees or earlier results can't be taken back as a "
                          "whole."));
}

} // namespace

Result<int> undoImport(const Access& access, int number)
{
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
