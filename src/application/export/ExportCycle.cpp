// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportCycle.h"

#include "application/export/ScoreTable.h"
#include "application/export/SlipTable.h"
#include "application/export/ValueTable.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::array kTables{CycleTable::Scores,
                             CycleTable::Values,
                             CycleTable::Targets,
                             CycleTable::Amounts,
                             CycleTable::Slips};

using Exported = std::shared_ptr<const ExportedCycle>;

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

void addOthers(TableBook& book, const Exported& exported, const TableWriter& writer)
{
    for (const CycleTable table : kTables) {
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
    Result<ExportedCycle> loaded = exportedCycle(access, wish.key, wish.language);
    if (!loaded)
        return failure(loaded.error());
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
    book.sheets.push_back(std::move(sheet));
    if (wish.table == CycleTable::Scores)
        addOthers(book, exported, writer);
    return writer.write(wish.path, book);
}

} // namespace plumbline
