// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ValueTable.h"

#include "application/tables/TableText.h"
#include "application/values/CellColumns.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

const char* sheetWord(CellKind kind)
{
    switch (kind) {
    case CellKind::Target:
        return QT_TRANSLATE_NOOP("Export", "Targets");
    case CellKind::Amount:
        return QT_TRANSLATE_NOOP("Export", "Amounts");
    case CellKind::Value:
    case CellKind::Penalty:
    case CellKind::Adjustment:
        break;
    }
    return QT_TRANSLATE_NOOP("Export", "Values");
}

/// Makes the row of one person after the other.
class ValueRows
{
public:
    ValueRows(std::shared_ptr<const ExportedCycle> exported, CellKind kind)
        : m_exported(std::move(exported))
        , m_cells(CellIndex(m_exported->scheme(), m_exported->cycle.key.period).cells(kind))
        , m_hasReasons(std::ranges::any_of(m_cells, isAdjustment))
    {
    }

    [[nodiscard]] std::vector<TableColumn> columns() const;
    [[nodiscard]] Result<bool> next(SheetLine& row);

private:
    static bool isAdjustment(const CellSpec& cell) { return cell.key.kind == CellKind::Adjustment; }

    [[nodiscard]] QString heading(const CellColumns& known, const CellSpec& cell) const;
    [[nodiscard]] SheetCell cellOf(const CellSpec& cell, const QString& text) const;

    std::shared_ptr<const ExportedCycle> m_exported;
    std::vector<CellSpec> m_cells;
    bool m_hasReasons;
    std::size_t m_person = 0;
};

/// The name, where an import would find the cell by it; else the id.
QString ValueRows::heading(const CellColumns& known, const CellSpec& cell) const
{
    const SchemeNames& names = m_exported->names;
    const QString node =
        cell.key.kind == CellKind::Amount ? cell.key.node : names.node(cell.key.node);
    const QString name = cell.key.part.isEmpty()
        ? node
        : node + QLatin1Char('.') + names.item(cell.key.node, cell.key.part);
    const CellColumns::Match match = known.find(name);
    const bool isReserved = isNamed(name, kIdWords) || isNamed(name, kNameWords);
    return match.cell != nullptr && match.cell->key == cell.key && !isReserved
        ? name
        : cell.key.columnName();
}

std::vector<TableColumn> ValueRows::columns() const
{
    const ExportWords& words = m_exported->words;
    std::vector<TableColumn> columns{textColumn(words.heading(kIdWords)),
                                     textColumn(words.heading(kNameWords))};
    const CellColumns known(m_exported->scheme(), m_cells);
    for (const CellSpec& cell : m_cells) {
        columns.push_back(numberColumn(heading(known, cell), TableColumn::kAllPlaces));
        columns.back().note = cell.key.columnName();
    }
    if (m_hasReasons)
        columns.push_back(
            textColumn(words.heading(QT_TRANSLATE_NOOP("Headings", "reason|reasons"))));
    return columns;
}

/// A number as such; lists, ratios and levels as the texts that an import reads.
SheetCell ValueRows::cellOf(const CellSpec& cell, const QString& text) const
{
    if (const Result<Decimal> number = Decimal::parse(text); number)
        return Rational(*number);
    const Scheme& scheme = m_exported->scheme();
    const auto* rating = cell.node >= 0 && scheme.node(cell.node).isIndicator()
        ? std::get_if<Rating>(&scheme.node(cell.node).source->indicator->grading)
        : nullptr;
    if (rating == nullptr)
        return text;
    const auto level = std::ranges::find(rating->levels, text, &RatingLevel::id);
    if (level == rating->levels.end())
        return text;
    const QString name = m_exported->names.name(level->texts, level->id);
    const auto read = normalizedCell(scheme, m_exported->cycle.key.period, cell, name);
    return read && *read == text ? name : text;
}

Result<bool> ValueRows::next(SheetLine& row)
{
    if (m_person == m_exported->current.people.size())
        return false;
    const PersonInput& person = m_exported->current.people[m_person++];
    const auto given = m_exported->cells.value(person.id);
    row = {person.id.text(), person.name};
    QStringList reasons;
    for (const CellSpec& cell : m_cells) {
        const auto found = given.constFind(cell.key);
        row.push_back(found == given.cend() ? SheetCell() : cellOf(cell, found->text));
        if (found != given.cend() && isAdjustment(cell) && !reasons.contains(found->reason))
            reasons.append(found->reason);
    }
    if (m_hasReasons)
        row.push_back(reasons.join(QStringLiteral("; ")));
    return true;
}

} // namespace

TableSheet valueTable(std::shared_ptr<const ExportedCycle> exported, CellKind kind)
{
    const auto rows = std::make_shared<ValueRows>(exported, kind);
    TableSheet sheet;
    sheet.name = exported->words.say(sheetWord(kind));
    sheet.columns = rows->columns();
    sheet.next = [rows](SheetLine& row) { return rows->next(row); };
    sheet.frozenColumns = 2;
    return sheet;
}

} // namespace plumbline
