// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordHolds.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordFactsForm.h"
#include "storage/records/RecordTable.h"

namespace plumbline {

namespace {

constexpr const char* kOf = "SELECT owner, from_at, to_at, up_to FROM record_hold WHERE kind = ?";
constexpr const char* kAdd =
    "INSERT INTO record_hold (cycle, kind, owner, from_at, to_at, up_to) VALUES (?, ?, ?, ?, ?, ?)";

} // namespace

RecordHolds::RecordHolds(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_of(database, kOf)
    , m_add(database, kAdd)
{
}

bool RecordHolds::Of::covers(std::int64_t number, const RecordFacts& facts) const
{
    return std::ranges::any_of(m_spans, [&](const Span& span) {
        return facts.at >= span.from && facts.at < span.to && runOf(number) <= span.upTo
            && (span.owner == kNothing || span.owner == facts.employee);
    });
}

Result<RecordHolds::Of> RecordHolds::of(RecordKind kind)
{
    Of holds;
    return m_of
        .read(
            [&holds](const Row& row) {
                holds.m_spans.push_back({factIn(row, 0),
                                         row.integer(1),
                                         row.integer(2),
                                         static_cast<int>(row.integer(3))});
            },
            toStored(kind))
        .map([&holds] { return std::move(holds); });
}

Result<> RecordHolds::add(const std::vector<RecordHold>& holds, RecordTexts& texts)
{
    for (const RecordHold& hold : holds) {
        std::optional<std::int64_t> owner;
        if (hold.employee) {
            const Result<std::int64_t> number = texts.putOwner(*hold.employee);
            if (!number)
                return failure(number.error());
            owner = *number;
        }
        const Result<> added =
            m_numbers.number(hold.cycle).and_then([&](std::int64_t cycle) -> Result<> {
                return m_add.run(cycle,
                                 toStored(hold.kind),
                                 owner,
                                 hold.from,
                                 hold.to,
                                 static_cast<std::int64_t>(hold.upTo));
            });
        if (!added)
            return added;
    }
    return {};
}

} // namespace plumbline
