// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/PersonReader.h"

#include "domain/scoring/Decide.h"
#include "exchange/json/NodeValueReader.h"
#include "exchange/json/SegmentsReader.h"

#include <algorithm>

namespace plumbline {

namespace {

bool takesValue(const SchemeNode& node)
{
    return node.indicator.has_value() || !node.penalties.empty();
}

bool isNull(const JsonPlace& place)
{
    return place.value().kind() == JsonKind::Null;
}

JsonValue child(const JsonValue& value, const QString& segment)
{
    if (value.kind() != JsonKind::Object && value.kind() != JsonKind::Array)
        return {};
    int place = 0;
    for (JsonValue below = value.first(); below.exists(); below = below.next(), ++place) {
        const bool isField = value.kind() == JsonKind::Object;
        if (isField ? below.key() == segment : QString::number(place) == segment)
            return below;
    }
    return {};
}

/// The value a check means by a pointer below `value`. A count that stands alone is written without
/// a list, where the check says /0.
JsonValue meant(JsonValue value, const QString& below)
{
    for (const QString& segment : below.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const JsonValue next = child(value, segment);
        if (!next.exists())
            break;
        value = next;
    }
    return value;
}

} // namespace

PersonReader::PersonReader(const Scheme& scheme, const Period& period, FirstFault& fault)
    : m_scheme(scheme)
    , m_period(period)
    , m_fault(fault)
{
    for (const PositionId& position : scheme.document().positions)
        m_positions.insert(position.text());
}

PersonInput PersonReader::read(const JsonPlace& place) const
{
    place.object({"id",
                  "position",
                  "team",
                  "amounts",
                  "targets",
                  "values",
                  "history",
                  "decisions",
                  "segments",
                  "name",
                  "label",
                  "note",
                  "about"});
    const EmployeeId id(place.required("id").filledText());
    const JsonPlace position = place.required("position");
    const QString positionId = position.text();
    if (position.isText() && !m_positions.contains(positionId)) {
        position.refuse(ErrorCode::UnknownId,
                        QT_TRANSLATE_NOOP("Messages", "The scheme is not for the position “%1”."),
                        {positionId.left(40)});
    }
    PersonInput person = emptyInput(m_scheme, id, PositionId(positionId));
    person.name = place.optional("name").localized().in(QString());
    for (const char* words : {"label", "note", "about"})
        static_cast<void>(place.optional(words).localized());
    if (const JsonPlace team = place.optional("team"); team.exists())
        person.team = TeamId(team.filledText());
    readAmounts(place.optional("amounts"), person);
    readTargets(place.optional("targets"), person);
    readValues(place.optional("values"), person);
    readHistory(place.optional("history"), person);
    readDecisions(place.optional("decisions"), person);
    if (const JsonPlace segments = place.optional("segments"); segments.exists())
        person.segments = readSegments(segments, m_period, m_fault);
    return person;
}

void PersonReader::readAmounts(const JsonPlace& place, PersonInput& person) const
{
    place.eachField([&](const JsonPlace& amount) {
        const QString& name = amount.value().key();
        if (name.isEmpty()) {
            amount.refuse(ErrorCode::BadValue,
                          QT_TRANSLATE_NOOP("Messages", "An amount needs a name."));
        }
        if (!isNull(amount))
            person.amounts.insert(name, amount.decimal());
    });
}

void PersonReader::readTargets(const JsonPlace& place, PersonInput& person) const
{
    place.eachField([&](const JsonPlace& target) {
        const QString& id = target.value().key();
        const int node = m_scheme.nodeIndex(id);
        if (id.isEmpty() || node < 0 || !m_scheme.node(node).isIndicator()) {
            target.refuse(ErrorCode::UnknownId,
                          QT_TRANSLATE_NOOP("Messages", "The scheme has no indicator “%1”."),
                          {id.left(40)});
        } else if (!isNull(target)) {
            const Decimal number = target.decimal();
            if (m_fault.isNone())
                check(target, checkTarget(number));
            person.targets[static_cast<std::size_t>(node)] = number;
        }
    });
}

void PersonReader::readValues(const JsonPlace& place, PersonInput& person) const
{
    place.eachField([&](const JsonPlace& given) {
        const QString& id = given.value().key();
        if (const int adjustment = m_scheme.adjustmentIndex(id); adjustment >= 0) {
            if (!isNull(given))
                readAdjustment(given, adjustment, person);
            return;
        }
        const int node = m_scheme.nodeIndex(id);
        if (id.isEmpty() || node < 0 || !takesValue(*m_scheme.node(node).source)) {
            given.refuse(ErrorCode::UnknownId,
                         QT_TRANSLATE_NOOP("Messages", "The scheme has no indicator “%1”."),
                         {id.left(40)});
            return;
        }
        if (isNull(given))
            return;
        NodeValue& value = person.values[static_cast<std::size_t>(node)];
        value = readNodeValue(given, *m_scheme.node(node).source, m_fault);
        if (m_fault.isNone())
            check(given, checkValue(m_scheme, node, m_period, value));
    });
}

void PersonReader::readAdjustment(const JsonPlace& place, int adjustment, PersonInput& person) const
{
    place.eachItem([&](const JsonPlace& entry) {
        const Decimal number = entry.decimal();
        if (m_fault.isNone())
            check(entry, checkAdjustment(m_scheme, adjustment, number));
        person.adjustments[static_cast<std::size_t>(adjustment)].push_back(number);
    });
}

void PersonReader::readHistory(const JsonPlace& place, PersonInput& person) const
{
    place.eachItem([&](const JsonPlace& given) {
        person.history.push_back(readHistoryEntry(given));
        const Period& period = person.history.back().period;
        const auto isSame = [&](const HistoryEntry& entry) { return entry.period == period; };
        if (std::ranges::count_if(person.history, isSame) > 1) {
            given.field("period").refuse(
                ErrorCode::DuplicateId,
                QT_TRANSLATE_NOOP("Messages", "The period %1 stands there twice."),
                {period.toString()});
        }
    });
}

HistoryEntry PersonReader::readHistoryEntry(const JsonPlace& place) const
{
    place.object({"period", "score", "values"});
    HistoryEntry entry;
    const JsonPlace periodPlace = place.required("period");
    const QString text = periodPlace.text();
    const auto period = Period::parse(text);
    if (!period || period->kind() != m_period.kind()) {
        periodPlace.refuse(
            ErrorCode::BadValue,
            QT_TRANSLATE_NOOP("Messages", "“%1” is not a period of the length that is asked for."),
            {text.left(40)});
    } else {
        entry.period = *period;
        if (*period >= m_period) {
            periodPlace.refuse(
                ErrorCode::OutOfRange,
                QT_TRANSLATE_NOOP("Messages", "The period %1 is not before the evaluated one."),
                {text});
        }
    }
    if (const JsonPlace score = place.optional("score"); score.exists())
        entry.score = Rational(score.decimal());
    place.optional("values").eachField([&](const JsonPlace& value) {
        if (!isNull(value))
            entry.values.insert(value.value().key(), readMeasured(value));
    });
    return entry;
}

void PersonReader::readDecisions(const JsonPlace& place, PersonInput& person) const
{
    place.eachItem([&](const JsonPlace& given) {
        given.object({"points", "grade", "reason", "by", "second"});
        Decision decision;
        const JsonPlace grade = given.optional("grade");
        if (const JsonPlace points = given.optional("points"); points.exists())
            decision.points = points.decimal();
        if (grade.exists())
            decision.grade = grade.filledText();
        for (const auto& [name, text] : {std::pair{"reason", &decision.reason},
                                         std::pair{"by", &decision.by},
                                         std::pair{"second", &decision.second}}) {
            if (const JsonPlace words = given.optional(name); words.exists())
                *text = words.text();
        }
        if (m_fault.isNone())
            check(grade.exists() ? grade : given, checkDecision(m_scheme, decision));
        person.decisions.push_back(std::move(decision));
    });
}

void PersonReader::check(const JsonPlace& place, const Result<>& result) const
{
    if (result)
        return;
    Error error = result.error();
    error.at = meant(place.value(), error.at).pointer();
    m_fault.refuse(std::move(error));
}

} // namespace plumbline
