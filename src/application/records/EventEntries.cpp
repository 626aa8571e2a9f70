// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/EventEntries.h"

#include "application/records/LedgerEntries.h"
#include "application/values/CellColumns.h"

namespace plumbline {

namespace {

const DeductionItem& itemOf(const Scheme& scheme, const CellSpec& cell)
{
    return deductionItems(*scheme.node(cell.node).source)[static_cast<std::size_t>(cell.part)];
}

/// What a ledger's entry comes to under its item's rule: how often, or the list of points.
struct EntryText
{
    const WrittenEvent& entry;

    MeasuredText operator()(const EachItem& /*item*/) const { return times(); }

    MeasuredText operator()(const StepsItem& /*item*/) const { return times(); }

    MeasuredText operator()(const BoundsItem& item) const
    {
        if (entry.count > 0 && item.min != item.max)
            return {
                {},
                entry.records,
                {QT_TRANSLATE_NOOP("Messages", "an event says no points, and this item needs them"),
                 {}}};
        QStringList points;
        for (const Decimal& one : entry.points)
            points.append(one.toString());
        for (std::int64_t time = 0; time < entry.count; ++time)
            points.append(item.min.toString());
        return {points.isEmpty() ? QStringLiteral("0") : points.join(QLatin1Char(';')),
                entry.records,
                {}};
    }

    [[nodiscard]] MeasuredText times() const
    {
        if (!entry.points.empty())
            return {
                {},
                entry.records,
                {QT_TRANSLATE_NOOP("Messages", "an event says points, and this item counts times"),
                 {}}};
        return {QString::number(entry.count), entry.records, {}};
    }
};

void addUp(const WrittenEvent& entry, WrittenEvent& sum)
{
    sum.count += entry.count;
    sum.points.insert(sum.points.end(), entry.points.begin(), entry.points.end());
    sum.records += entry.records;
}

} // namespace

Result<> addEventEntries(Repositories& repositories, const EventQuery& query, MeasuredTexts& texts)
{
    if (query.cells.empty())
        return {};
    const Result<std::vector<WrittenEvent>> entries =
        ledgerEntries(repositories, query.period, {}, query.upTo, query.stays);
    if (!entries)
        return failure(entries.error());
    const CellColumns columns(query.scheme, query.cells);
    QHash<std::pair<EmployeeId, CellKey>, WrittenEvent> sums;
    for (const WrittenEvent& entry : *entries) {
        if (const CellSpec* cell = columns.find(entry.item).cell)
            addUp(entry, sums[{entry.employee, cell->key}]);
    }
    for (const Appraisal& person : query.people) {
        for (const CellSpec& cell : query.cells) {
            const WrittenEvent sum = sums.value({person.employee, cell.key});
            texts.insert({person.employee, cell.key},
                         std::visit(EntryText{sum}, itemOf(query.scheme, cell).rule));
        }
    }
    return {};
}

Result<QStringList>
eventItems(Repositories& repositories, const Scheme& scheme, const CellSpec& cell)
{
    const std::vector<CellSpec> cells{cell};
    const CellColumns columns(scheme, cells);
    return repositories.records().textsOf(RecordKind::Event, event::Item).map([&](const auto& all) {
        QStringList texts;
        for (const auto& [number, text] : all) {
            if (columns.find(text).cell)
                texts.append(text);
        }
        return texts;
    });
}

} // namespace plumbline
