// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/CellRows.h"

#include "application/tables/TableText.h"
#include "application/values/StoreCell.h"

namespace plumbline {

namespace {

struct CellText
{
    CellKind kind;
    const QString& text;
    const QString& measured;
};

/// Adjustments, and values in the place of measured ones, have a reason: the row's, else the one
/// that stands there.
QString reasonOf(const CellSetting& setting,
                 const Table::Row& row,
                 const std::optional<StoredCell>& current,
                 const CellText& cell)
{
    const bool isOverriding = !cell.measured.isEmpty() && cell.text != cell.measured;
    const bool isAsked = cell.kind == CellKind::Adjustment || isOverriding;
    const QString said =
        isAsked && setting.reason >= 0 ? row.cells[setting.reason].trimmed() : QString();
    if (!said.isEmpty())
        return said;
    if (isOverriding && (!current || current->text != cell.text))
        return setting.usualReason;
    return current ? current->reason : QString();
}

/// Reads one cell of a row: a change, nothing new, or refused.
void readCell(const CellSetting& setting,
              const Table::Row& row,
              const EmployeeId& person,
              qsizetype column,
              CellRow& read)
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
    const QString measured = setting.measured.value({person, cell.key});
    const QString reason = reasonOf(setting, row, current, {cell.key.kind, *text, measured});
    if (current && current->text == *text && current->reason == reason)
        return;
    const StoredCell next{person, cell.key, *text, reason, {}, {}};
    if (const Result<> reasoned = checkReason(next, measured); !reasoned)
        return refuse(reasoned.error().message);
    read.changes.push_back({current, next, measured});
}

} // namespace

CellRow readCellRow(const CellSetting& setting, const Table::Row& row, QHash<EmployeeId, int>& seen)
{
    if (auto shape = refusedShape(setting.table, row))
        return {{}, {*std::move(shape)}};
    const EmployeeId person(tidied(row.cells[setting.id]));
    const QString heading = setting.table.headings[setting.id];
    const auto refused = [&](const char* text, const QStringList& arguments) {
        return CellRow{{}, {RefusedRow{row.number, heading, {text, arguments}}}};
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
    CellRow read;
    for (qsizetype column = 0; column < setting.table.headings.size(); ++column) {
        if (setting.columns[static_cast<std::size_t>(column)] && !saysNothing(row.cells[column]))
            readCell(setting, row, person, column, read);
    }
    return read;
}

} // namespace plumbline
