// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/SettleRecord.h"

#include "domain/records/CellMoment.h"
#include "domain/records/FactReader.h"

namespace plumbline {

namespace {

constexpr std::int64_t kMillionthsPerMillisecond = 1000;

/// Fields of one kind of record, by their places.
struct Fields
{
    RecordFacts& facts;

    [[nodiscard]] std::int64_t& operator[](int field) const
    {
        return facts.fields[static_cast<std::size_t>(field)];
    }

    void fill(int field, std::int64_t value) const
    {
        if (!facts.has(field))
            (*this)[field] = value;
    }
};

std::int64_t wallDay(const LocalClock& clock, std::int64_t utc)
{
    const std::int64_t wall = clock.toLocal(utc);
    return (wall < 0 ? wall - (kDayMilliseconds - 1) : wall) / kDayMilliseconds;
}

/// Whether the second lies on an earlier day; within a day one of them may be a day alone.
bool isEarlierDay(const LocalClock& clock, std::int64_t first, std::int64_t second)
{
    return second < first && wallDay(clock, second) < wallDay(clock, first);
}

std::optional<RecordFault> settleRating(const Fields& fields, int rating, int scale)
{
    if (!fields.facts.has(rating))
        return std::nullopt;
    fields.fill(scale, static_cast<int>(RatingScale::OneToFive));
    if (auto fault = offScale(fields[rating], static_cast<RatingScale>(fields[scale])))
        return RecordFault{rating, *std::move(fault)};
    return std::nullopt;
}

std::optional<RecordFault> settleContact(const Fields& fields, const SettleRules& rules)
{
    const RecordFacts& facts = fields.facts;
    if (facts.has(contact::Responded)) {
        if (isEarlierDay(rules.clock, facts.at, facts[contact::Responded]))
            return RecordFault{
                contact::Responded,
                {QT_TRANSLATE_NOOP("Messages", "the first response lies before the contact"), {}}};
        if (facts[contact::Responded] >= facts.at)
            fields.fill(contact::Waited,
                        (facts[contact::Responded] - facts.at) * kMillionthsPerMillisecond);
    } else if (facts.has(contact::Waited)) {
        fields[contact::Responded] = facts.at + facts[contact::Waited] / kMillionthsPerMillisecond;
    }
    if (facts.has(contact::ResolvedAt)) {
        if (isEarlierDay(rules.clock, facts.at, facts[contact::ResolvedAt]))
            return RecordFault{
                contact::ResolvedAt,
                {QT_TRANSLATE_NOOP("Messages", "it was resolved before it was opened"), {}}};
        fields.fill(contact::Resolved, 1);
    }
    fields.fill(contact::Contacts, 1);
    return settleRating(fields, contact::Rating, contact::Scale);
}

std::optional<RecordFault> settleComplaint(const Fields& fields, const SettleRules& rules)
{
    const RecordFacts& facts = fields.facts;
    if (facts.has(complaint::Class)) {
        const std::int64_t limit =
            rules.complaintLimits[static_cast<std::size_t>(facts[complaint::Class] - 1)];
        if (limit != kNothing)
            fields.fill(complaint::Due, facts.at + limit);
    }
    if (facts.has(complaint::Handled)
        && isEarlierDay(rules.clock, facts.at, facts[complaint::Handled]))
        return RecordFault{
            complaint::Handled,
            {QT_TRANSLATE_NOOP("Messages", "it was handled before it was received"), {}}};
    return std::nullopt;
}

std::optional<RecordFault> settleCheck(const Fields& fields)
{
    if (fields[check::Passed] <= fields[check::Checked])
        return std::nullopt;
    return RecordFault{
        check::Passed,
        {QT_TRANSLATE_NOOP("Messages", "%1 items passed, but only %2 were checked"),
         {QString::number(fields[check::Passed]), QString::number(fields[check::Checked])}}};
}

std::optional<RecordFault> notNegative(const Fields& fields, std::initializer_list<int> places)
{
    for (const int place : places) {
        if (fields.facts.has(place) && fields[place] < 0)
            return RecordFault{place,
                               {QT_TRANSLATE_NOOP("Messages", "it can't be below zero"), {}}};
    }
    return std::nullopt;
}

} // namespace

std::optional<RecordFault>
settleRecord(RecordKind kind, RecordFacts& facts, const SettleRules& rules)
{
    const Fields fields{facts};
    switch (kind) {
    case RecordKind::Contact:
        return settleContact(fields, rules);
    case RecordKind::Complaint:
        return settleComplaint(fields, rules);
    case RecordKind::Check:
        return settleCheck(fields);
    case RecordKind::Training:
        return notNegative(fields, {training::Hours, training::Mark});
    case RecordKind::Attendance:
        return notNegative(fields, {attendance::Days});
    case RecordKind::Survey:
        return settleRating(fields, survey::Rating, survey::Scale);
    case RecordKind::Event:
        if (!facts.has(event::Count) && !facts.has(event::Points))
            fields.fill(event::Count, 1);
        return std::nullopt;
    case RecordKind::Visit:
    case RecordKind::Order:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
