// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ImportCells.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/tables/TableText.h"
#include "application/values/CellColumns.h"
#include "application/values/StoreCell.h"

namespace plumbline {

namespace {

/// The part of a cycle that one person's rows may change.
using CellsOf = QHash<CellKey, StoredCell>;

/// What rows are read against.
struct Setting
{
    const Table& table;
    CycleKey key;
    Scheme scheme;
    std::vector<const CellSpec*> columns; ///< Parallel to the headings; null: not a cell.
    int id = -1;
    int reason = -1;
    QHash<EmployeeId, CellsOf> people; ///< Everyone in the cycle with what is stored.
};

/// A cell that would be stored, with what is there now.
struct Change
{
    std::optional<StoredCell> current;
    StoredCell next;
};

/// What a row comes to: changes, or what is wrong with it.
struct ReadRow
{
    std::vector<Change> changes;
    std::vector<RefusedRow> refused;
};

bool isOther(const QString& heading)
{
    return heading.trimmed().isEmpty() || isNamed(heading, kIdWords)
        || isNamed(heading, kNameWords);
}

/// Finds every column's cell and refuses the columns that have none.
void findColumns(Setting& setting, const CellIndex& index, CellKind kind, ImportReport& report)
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

Result<> checkColumns(const Setting& setting)
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

Result<> loadPeople(Repositories& repositories, Setting& setting)
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

/// Reads one cell of a row: a change, nothing new, or refused.
void readCell(const Setting& setting,
              const Table::Row& row,
              const EmployeeId& person,
              qsizetype column,
              ReadRow& read)
{
    const CellSpec& cell = *setting.columns[static_cast<std::size_t>(column)];
    const auto refuse = [&](const Message& why) {
        read.refused.push_back({row.number, setting.table.headings[column].trimmed(), why});
    };
    const Result<QString> text =
        normalizedCell(setting.scheme, setting.key.period, cell, row.cells[column]);
    if (!text)
        return refuse(text.error().message);
    const CellsOf& stored = *setting.people.constFind(person);
    const auto found = stored.constFind(cell.key);
    const auto current = found == stored.cend() ? std::nullopt : std::optional(*found);
    const bool isAdjustment = cell.key.kind == CellKind::Adjustment;
    const QString said =
        isAdjustment && setting.reason >= 0 ? row.cells[setting.reason].trimmed() : QString();
    const QString reason = said.isEmpty() && current ? current->reason : said;
    if (current && current->text == *text && current->reason == reason)
        return;
    const StoredCell next{person, cell.key, *text, reason, {}, {}};
    if (const Result<> reasoned = checkReason(next); !reasoned)
        return refuse(reasoned.error().message);
    read.changes.push_back({current, next});
}

ReadRow readRow(const Setting& setting, const Table::Row& row, QHash<EmployeeId, int>& seen)
{
    if (auto shape = refusedShape(setting.table, row))
        return {{}, {*std::move(shape)}};
    const EmployeeId person(tidied(row.cells[setting.id]));
    const QString heading = setting.table.headings[setting.id];
    const auto refused = [&](const char* text, const QStringList& arguments) {
        return ReadRow{{}, {RefusedRow{row.number, heading, {text, arguments}}}};
    };
    if (person.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Messages", "the staff number is missing"), {});
    if (const int before = seen.value(person); before > 0)
        return refused(QT_TRANSLATE_NOOP("Messages", "%1 stands in row %2 already"),
                       {person.text(), QString::number(before)});
    seen.insert(person, row.number);
    if (!setting.people.contains(person))
        return refused(QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2"),
                       {person.text(), setting.key.toString()});
    ReadRow read;
    for (qsizetype column = 0; column < setting.table.headings.size(); ++column) {
        if (setting.columns[static_cast<std::size_t>(column)] && !saysNothing(row.cells[column]))
            readCell(setting, row, person, column, read);
    }
    return read;
}

std::vector<Change> readRows(const Setting& setting, ImportReport& report)
{
    std::vector<Change> changes;
    QHash<EmployeeId, int> seen;
    for (const Table::Row& row : setting.table.rows) {
        if (isEmptyRow(row))
            continue;
        ++report.read;
        ReadRow read = readRow(setting, row, seen);
        if (!read.refused.empty()) {
            report.refused.insert(report.refused.end(), read.refused.begin(), read.refused.end());
            continue;
        }
        ++(read.changes.empty() ? report.alreadyThere : report.taken);
        std::move(read.changes.begin(), read.changes.end(), std::back_inserter(changes));
    }
    return changes;
}

Result<Setting>
prepare(const Access& access, Repositories& repositories, const CycleKey& key, const Table& table)
{
    const Result<Cycle> cycle = findOpenCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    Setting setting{table, key, *scheme, {}, columnNamed(table.headings, kIdWords), -1, {}};
    setting.reason = columnNamed(table.headings, QT_TRANSLATE_NOOP("Headings", "reason|reasons"));
    if (auto loaded = loadPeople(repositories, setting); !loaded)
        return failure(loaded.error());
    return setting;
}

Result<ImportReport> run(const Access& access,
                         Repositories& repositories,
                         Setting setting,
                         CellKind kind,
                         ImportMode mode)
{
    const CellIndex index(setting.scheme, setting.key.period);
    ImportReport report;
    findColumns(setting, index, kind, report);
    if (auto sound = checkColumns(setting); !sound)
        return failure(sound.error());
    const std::vector<Change> changes = readRows(setting, report);
    if (!goesIn(report, mode)) {
        if (mode == ImportMode::AllOrNothing)
            report.taken = 0;
        return report;
    }
    for (const Change& change : changes) {
        if (auto stored = storeCell(access, repositories, setting.key, change.current, change.next);
            !stored)
            return failure(stored.error());
    }
    report.isStored = true;
    return report;
}

} // namespace

Result<ImportReport> importCells(
    const Access& access, const CycleKey& key, const Table& table, CellKind kind, ImportMode mode)
{
    if (auto sound = checkTable(table); !sound)
        return failure(sound.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<ImportReport> {
        Result<Setting> setting = prepare(access, repositories, key, table);
        if (!setting)
            return failure(setting.error());
        return run(access, repositories, *std::move(setting), kind, mode);
    });
}

} // namespace plumbline
