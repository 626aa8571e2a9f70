// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/LedgerEntries.h"

#include "domain/records/CompanyDays.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace plumbline {

namespace {

/// An event as far as the ledger needs it.
struct LedgerLine
{
    std::int64_t owner = 0;
    std::int64_t item = 0;
    std::int64_t count = kNothing;
    std::int64_t points = kNothing;
    std::int64_t at = 0;
    std::int64_t number = 0;
};

RecordRange rangeOf(const Period& period, int upTo)
{
    const CompanyDays days(QTimeZone::utc()); // Events are dated.
    RecordRange range;
    range.kind = RecordKind::Event;
    range.from = days.beginOfDated(period.firstDay());
    range.to = days.beginOfDated(period.lastDay().addDays(1));
    range.upTo = upTo;
    range.fields = {event::Item, event::Count, event::Points};
    return range;
}

Result<std::vector<LedgerLine>> linesOf(Repositories& repositories, const Period& period, int upTo)
{
    std::vector<LedgerLine> lines;
    const Result<> read =
        repositories.records().scan(rangeOf(period, upTo), [&](const ScannedRecord& record) {
            const RecordFacts& facts = record.facts;
            if (!record.isExcluded && facts.has(event::Item)) {
                lines.push_back({facts.employee,
                                 facts[event::Item],
                                 facts[event::Count],
                                 facts[event::Points],
                                 facts.at,
                                 record.number});
            }
        });
    if (!read)
        return failure(read.error());
    std::ranges::sort(lines, {}, [](const LedgerLine& line) {
        return std::tuple(line.owner, line.item, line.at, line.number);
    });
    return lines;
}

void add(const LedgerLine& line, WrittenEvent& entry)
{
    ++entry.records;
    if (line.points != kNothing)
        entry.points.push_back(Decimal::fromMillionths(line.points));
    if (line.count != kNothing)
        entry.count += line.count;
    else if (line.points == kNothing)
        ++entry.count;
}

/// Whether an event lies within the days of who has only some.
bool isIn(const Stays& stays, const EmployeeId& employee, std::int64_t at)
{
    const auto stay = stays.constFind(employee);
    const CompanyDays days(QTimeZone::utc()); // Events are dated.
    return stay == stays.cend() || stay->covers(days, RecordKind::Event, at);
}

/// The employees who are asked for, by number of owner.
Result<std::map<std::int64_t, EmployeeId>> ownersAmong(Repositories& repositories,
                                                       const std::vector<EmployeeId>& employees)
{
    const auto owners = repositories.records().owners();
    if (!owners)
        return failure(owners.error());
    std::map<std::int64_t, EmployeeId> wanted;
    for (const auto& [number, employee] : *owners) {
        if (employees.empty() || std::ranges::find(employees, employee) != employees.end())
            wanted.emplace(number, employee);
    }
    return wanted;
}

} // namespace

Result<std::vector<WrittenEvent>> ledgerEntries(Repositories& repositories,
                                                const Period& period,
                                                const std::vector<EmployeeId>& employees,
                                                int upTo,
                                                const Stays& stays)
{
    const auto lines = linesOf(repositories, period, upTo);
    if (!lines)
        return failure(lines.error());
    const auto owners = ownersAmong(repositories, employees);
    if (!owners)
        return failure(owners.error());
    std::map<std::pair<QString, QString>, WrittenEvent> entries;
    for (const LedgerLine& line : *lines) {
        const auto owner = owners->find(line.owner);
        if (owner == owners->end() || !isIn(stays, owner->second, line.at))
            continue;
        const auto item = repositories.records().text(line.item);
        if (!item)
            return failure(item.error());
        WrittenEvent& entry = entries[{owner->second.text(), *item}];
        entry.employee = owner->second;
        entry.item = *item;
        add(line, entry);
    }
    std::vector<WrittenEvent> all;
    for (auto& [key, entry] : entries)
        all.push_back(std::move(entry));
    return all;
}

} // namespace plumbline
