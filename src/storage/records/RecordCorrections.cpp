// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordCorrections.h"

#include <QtCore/QCoreApplication>

#include <unordered_map>

namespace plumbline {

Result<RecordPlace>
RecordCorrections::reassign(const RecordPlace& place, const EmployeeId& to, const RecordChange& why)
{
    const Result<RecordRow> there = row(place);
    if (!there)
        return failure(there.error());
    const Result<std::int64_t> owner = m_texts.putOwner(to);
    if (!owner)
        return failure(owner.error());
    if (*owner == place.employee)
        return place;
    RecordFacts facts = there->facts;
    facts.employee = *owner;
    return m_table.change(place, facts).and_then([&] { return keep(*there, why); }).map([&] {
        return RecordPlace{place.kind, *owner, place.at, place.number};
    });
}

Result<> RecordCorrections::mark(const RecordPlace& place, const RecordChange& why)
{
    const Result<RecordRow> there = row(place);
    if (!there)
        return failure(there.error());
    const bool excluded = why.step == RecordStep::Excluded;
    if (there->isExcluded == excluded)
        return {};
    return m_table.setExcluded(place, excluded ? 1 : 0).and_then([&] { return keep(*there, why); });
}

Result<std::vector<RecordChange>> RecordCorrections::changes(const RecordPlace& place)
{
    const auto history = m_history.of(place.kind, place.number);
    if (!history)
        return failure(history.error());
    std::vector<RecordChange> changes;
    for (const HistoryRow& row : *history) {
        const Result<EmployeeId> employee = m_texts.employee(row.what.before.employee);
        if (!employee)
            return failure(employee.error());
        changes.push_back(row.what);
        changes.back().employee = *employee;
    }
    return changes;
}

Result<int> RecordCorrections::takeBack(int run)
{
    const Result<bool> wentOn = m_history.wentOnAfter(m_table.kind(), run);
    if (!wentOn)
        return failure(wentOn.error());
    if (*wentOn) {
        return failure(ErrorCode::Conflict,
                       QString::number(run),
                       QT_TRANSLATE_NOOP("Messages",
                                         "Some of these records have been changed since; the "
                                         "import can't be taken back."));
    }
    const Result<std::int64_t> removed = m_table.removeRun(run);
    if (!removed)
        return failure(removed.error());
    const Result<int> replaced = putBack(run);
    if (!replaced)
        return replaced;
    return m_history.removeBy(m_table.kind(), run)
        .and_then([&] { return m_history.grow(); })
        .map([&] { return static_cast<int>(*removed) + *replaced; });
}

Result<RecordRow> RecordCorrections::row(const RecordPlace& place)
{
    return m_table.find(place).and_then(
        [&place](std::optional<RecordRow> found) -> Result<RecordRow> {
            if (found)
                return std::move(*found);
            return failure(ErrorCode::NotFound,
                           QString::number(place.number),
                           QT_TRANSLATE_NOOP("Messages", "The record is not there any more."));
        });
}

Result<> RecordCorrections::keep(const RecordRow& row, const RecordChange& why)
{
    RecordChange change = why;
    change.before = row.facts;
    change.run = 0;
    return m_history.add(m_table.kind(), row.number, change).and_then([this] {
        return m_history.grow();
    });
}

Result<int> RecordCorrections::putBack(int run)
{
    const auto replaced = m_history.by(m_table.kind(), run);
    const auto rows = m_table.rowsChangedBy(run);
    if (!replaced || !rows)
        return failure(replaced ? rows.error() : replaced.error());
    std::unordered_map<std::int64_t, RecordPlace> places;
    for (const RecordRow& row : *rows)
        places.emplace(row.number, m_table.placeOf(row));
    for (const HistoryRow& history : *replaced) {
        const auto place = places.find(history.record);
        if (place == places.end())
            continue;
        if (Result<> put = m_table.change(place->second, history.what.before); !put)
            return failure(put.error());
    }
    return static_cast<int>(replaced->size());
}

} // namespace plumbline
