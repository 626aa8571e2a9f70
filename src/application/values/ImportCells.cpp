// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ImportCells.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/tables/TableText.h"
#include "application/values/CellColumns.h"
#include "application/values/CellRows.h"
#include "application/values/PermitCells.h"
#include "application/values/StoreCell.h"

namespace plumbline {

namespace {

bool isOther(const QString& heading)
{
    return heading.trimmed().isEmpty() || isNamed(heading, kIdWords)
        || isNamed(heading, kNameWords);
}

/// Finds every column's cell and refuses the columns that have none.
void findColumns(CellSetting& setting, const CellIndex& index, CellKind kind, ImportReport& report)
{
    const CellColumns columns(setting.scheme, index.cells(kind));
    QHash<CellKey, QString> seen;
    const auto refuse = [&](const QString& heading, Message why) {
        report.refused.push_back({1, heading, std::move(why)});
    };
    for (qsizetype column = 0; column < setting.table.headings.size(); ++column) {
        const QString heading = setting.table.headings[column].trimmed();
        setting.columns.push_back(nullptr);
        if (isOther(heading) || column == setting.reason)
            continue;
        const CellColumns::Match match = columns.find(heading);
        const CellSpec* cell = match.cell ? index.find(match.cell->key) : nullptr;
        if (match.isAmbiguous)
            refuse(heading,
                   {QT_TRANSLATE_NOOP("Messages", "“%1” means more than one column; give its id"),
                    {heading}});
        else if (!cell)
            refuse(heading,
                   {QT_TRANSLATE_NOOP("Messages", "%2 has no column “%1”"),
                    {heading, setting.key.toString()}});
        else if (seen.contains(cell->key))
            refuse(heading,
                   {QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” are the same column"),
                    {seen.value(cell->key), heading}});
        else
            setting.columns.back() = cell;
        if (cell)
            seen.insert(cell->key, heading);
    }
}

Result<> checkColumns(const CellSetting& setting)
{
    const auto isCell = [](const CellSpec* cell) { return cell != nullptr; };
    if (std::any_of(setting.columns.begin(), setting.columns.end(), isCell))
        return {};
    return failure(
        ErrorCode::BadFile,
        QStringLiteral("row 1"),
        QT_TRANSLATE_NOOP("Messages",
                          "None of the columns (%1) belongs to %2. Is the file for another "
                          "cycle?"),
        {setting.table.headings.mid(0, 12).join(QLatin1String(", ")), setting.key.toString()});
}

Result<> loadPeople(Repositories& repositories, CellSetting& setting)
{
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(setting.key);
    if (!appraisals)
        return failure(appraisals.error());
    for (const Appraisal& appraisal : *appraisals)
        setting.people.insert(appraisal.employee, {});
    const Result<std::vector<StoredCell>> cells = repositories.values().cells(setting.key);
    if (!cells)
        return failure(cells.error());
    for (const StoredCell& cell : *cells)
        setting.people[cell.employee].insert(cell.key, cell);
    return {};
}

Result<> loadMeasured(Repositories& repositories, const CellIndex& index, CellSetting& setting)
{
    const Result<std::vector<StoredMeasured>> measured =
        repositories.measures().measured(setting.key);
    if (!measured)
        return failure(measured.error());
    for (const StoredMeasured& one : *measured) {
        const CellSpec* cell = index.find(one.key);
        const bool isTaken = cell && !one.text.isEmpty()
            && normalizedCell(setting.scheme, setting.key.period, *cell, one.text);
        if (isTaken)
            setting.measured.insert({one.employee, one.key}, one.text);
    }
    return {};
}

std::vector<ImportedCell> readRows(const CellSetting& setting, ImportReport& report)
{
    std::vector<ImportedCell> changes;
    QHash<EmployeeId, int> seen;
    for (const Table::Row& row : setting.table.rows) {
        if (isEmptyRow(row))
            continue;
        ++report.read;
        CellRow read = readCellRow(setting, row, seen);
        if (!read.refused.empty()) {
            report.refused.insert(report.refused.end(), read.refused.begin(), read.refused.end());
            continue;
        }
        ++(read.changes.empty() ? report.alreadyThere : report.taken);
        std::move(read.changes.begin(), read.changes.end(), std::back_inserter(changes));
    }
    return changes;
}

Result<CellSetting>
prepare(const Access& access, Repositories& repositories, const CycleKey& key, const Table& table)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    CellSetting setting{
        table, key, *scheme, {}, columnNamed(table.headings, kIdWords), -1, {}, {}, {}};
    setting.reason = columnNamed(table.headings, QT_TRANSLATE_NOOP("Headings", "reason|reasons"));
    if (auto loaded = loadPeople(repositories, setting); !loaded)
        return failure(loaded.error());
    return setting;
}

Result<CellsImported> run(const Access& access,
                          Repositories& repositories,
                          CellSetting setting,
                          CellKind kind,
                          ImportMode mode)
{
    const CellIndex index(setting.scheme, setting.key.period);
    if (auto loaded = loadMeasured(repositories, index, setting); !loaded)
        return failure(loaded.error());
    CellsImported imported;
    ImportReport& report = imported.report;
    findColumns(setting, index, kind, report);
    if (auto sound = checkColumns(setting); !sound)
        return failure(sound.error());
    std::vector<ImportedCell> changes = readRows(setting, report);
    std::vector<EntryPlace> places;
    for (const ImportedCell& change : changes)
        places.push_back({change.next.employee, change.next.key});
    if (Result<> may = permitTable(access, repositories, setting.key, places); !may)
        return failure(may.error());
    if (const auto open = findOpenCycle(repositories, setting.key); !open)
        return failure(open.error());
    if (!goesIn(report, mode)) {
        if (mode == ImportMode::AllOrNothing)
            report.taken = 0;
        return imported;
    }
    for (const ImportedCell& change : changes) {
        if (auto stored = storeCell(
                access, repositories, setting.key, change.current, change.next, change.measured);
            !stored)
            return failure(stored.error());
    }
    report.isStored = true;
    imported.changes = std::move(changes);
    return imported;
}

} // namespace

Result<CellsImported> importCellsWithin(const Access& access,
                                        Repositories& repositories,
                                        const CycleKey& key,
                                        const Table& table,
                                        CellKind kind,
                                        ImportMode mode,
                                        const QString& usualReason)
{
    if (auto sound = checkTable(table); !sound)
        return failure(sound.error());
    Result<CellSetting> setting = prepare(access, repositories, key, table);
    if (!setting)
        return failure(setting.error());
    setting->usualReason = usualReason;
    return run(access, repositories, *std::move(setting), kind, mode);
}

Result<ImportReport> importCells(const Access& access,
                                 const CycleKey& key,
                                 const Table& table,
                                 CellKind kind,
                                 ImportMode mode,
                                 const QString& usualReason)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return importCellsWithin(access, repositories, key, table, kind, mode, usualReason)
            .map([](const CellsImported& imported) { return imported.report; });
    });
}

} // namespace plumbline
