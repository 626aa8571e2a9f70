// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportCycle.h"

#include "application/export/ScoreTable.h"
#include "application/export/SlipTable.h"
#include "application/export/ValueTable.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::array kTables{CycleTable::Scores,
                             CycleTable::Values,
                             CycleTable::Targets,
                             CycleTable::Amounts,
                             CycleTable::Slips};

using Exported = std::shared_ptr<const ExportedCycle>;

bool isOfWages(CycleTable table)
{
    return table == CycleTable::Amounts || table == CycleTable::Slips;
}

/// Takes out whom one may not see. The result was computed with everybody.
Result<> keepSeen(const Access& access, Permission permission, ExportedCycle& exported)
{
    const Result<Sight> sight =
        sightOf(access, access.store.repositories(), permission, exported.cycle.key);
    if (!sight)
        return failure(sight.error());
    CurrentResult& current = exported.current;
    std::vector<PersonInput> people;
    std::vector<PersonResult> results;
    for (std::size_t row = 0; row < current.people.size(); ++row) {
        if (!sight->sees(current.people[row].id))
            continue;
        people.push_back(std::move(current.people[row]));
        results.push_back(std::move(current.result.people[row]));
    }
    current.people = std::move(people);
    current.result.people = std::move(results);
    return {};
}

TableSheet sheetOf(CycleTable table, const Exported& exported, const TableWriter& writer)
{
    switch (table) {
    case CycleTable::Scores:
        return scoreTable(exported, writer);
    case CycleTable::Values:
        return valueTable(exported, CellKind::Value);
    case CycleTable::Targets:
        return valueTable(exported, CellKind::Target);
    case CycleTable::Amounts:
        return valueTable(exported, CellKind::Amount);
    case CycleTable::Slips:
        return slipTable(exported);
    }
    return {};
}

/// Whether the scheme has anything to put into that table, beside the people.
bool hasColumns(CycleTable table, const TableSheet& sheet)
{
    constexpr std::size_t kPersonColumns = 2;
    return table == CycleTable::Scores || sheet.columns.size() > kPersonColumns;
}

/// Amounts and slips only for who may see everybody's.
void addOthers(TableBook& book,
               const Exported& exported,
               const TableWriter& writer,
               const Sight& wages)
{
    for (const CycleTable table : kTables) {
        if (isOfWages(table) && !wages.isEverybody)
            continue;
        TableSheet sheet = sheetOf(table, exported, writer);
        if (table == CycleTable::Scores || !hasColumns(table, sheet))
            continue;
        sheet.presence = Presence::SpreadsheetOnly;
        book.sheets.push_back(std::move(sheet));
    }
    book.sheets.push_back(scoreColumnsTable(*exported));
}

} // namespace

std::optional<CycleTable> cycleTable(QStringView name)
{
    const auto found = std::ranges::find_if(
        kTables, [&](CycleTable table) { return cycleTableName(table) == name; });
    return found == kTables.end() ? std::nullopt : std::optional(*found);
}

QString cycleTableName(CycleTable table)
{
    switch (table) {
    case CycleTable::Scores:
        return QStringLiteral("scores");
    case CycleTable::Values:
        return QStringLiteral("values");
    case CycleTable::Targets:
        return QStringLiteral("targets");
    case CycleTable::Amounts:
        return QStringLiteral("amounts");
    case CycleTable::Slips:
        return QStringLiteral("slips");
    }
    return {};
}

Result<WrittenTables>
exportCycle(const Access& access, const CycleExport& wish, const TableWriter& writer)
{
    if (Result<> may = permitted(access, Permission::ExportTables, {wish.key}); !may)
        return failure(may.error());
    Result<ExportedCycle> loaded = exportedCycle(access, wish.key, wish.language);
    if (!loaded)
        return failure(loaded.error());
    const Permission needed = isOfWages(wish.table) ? Permission::SeeWages : Permission::SeeScores;
    if (Result<> left = keepSeen(access, needed, *loaded); !left)
        return failure(left.error());
    const auto exported = std::make_shared<const ExportedCycle>(*std::move(loaded));
    TableSheet sheet = sheetOf(wish.table, exported, writer);
    if (!hasColumns(wish.table, sheet))
        return failure(ErrorCode::Incomplete,
                       wish.key.toString(),
                       QT_TRANSLATE_NOOP("Messages",
                                         "The scheme of %1 has nothing for such a table: no "
                                         "targets, amounts, pay or rules."),
                       {wish.key.toString()});
    TableBook book;
    book.title = sheet.name + QLatin1Char(' ') + wish.key.toString();
    book.subject =
        exported->names.name(exported->scheme().document().texts, exported->scheme().document().id);
    book.author = exported->company.name;
    book.madeAt = exported->madeAt;
    const auto head = access.store.repositories().trail().head();
    if (!head)
        return failure(head.error());
    book.trailCode = head->toString();
    book.sheets.push_back(std::move(sheet));
    if (wish.table == CycleTable::Scores) {
        const Result<Sight> wages =
            sightOf(access, access.store.repositories(), Permission::SeeWages, wish.key);
        if (!wages)
            return failure(wages.error());
        addOthers(book, exported, writer, *wages);
    }
    return writer.write(wish.path, book);
}

} // namespace plumbline
