// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/ResultWriter.h"

#include "application/values/CellIndex.h"
#include "exchange/json/EvaluationWriter.h"

namespace plumbline {

namespace {

constexpr int kRatePlaces = 6;

} // namespace

ResultWriter::ResultWriter(const Scheme& scheme, JsonWriter& out)
    : m_scheme(scheme)
    , m_out(out)
    , m_explanation(out)
{
}

void ResultWriter::document(const Period& period,
                            std::span<const PersonInput> people,
                            const EvaluationResult& result,
                            const CycleOrigin* origin)
{
    m_out.beginObject();
    m_out.field("format", u"plumbline-result/1");
    m_out.field("scheme", m_scheme.document().id);
    m_out.field("period", period.toString());
    m_out.key("people").beginArray();
    for (std::size_t index = 0; index < people.size(); ++index) {
        m_out.lineBreak();
        person(people[index], result.people[index]);
    }
    m_out.endArray();
    m_out.lineBreak();
    m_out.key("teams");
    teams(result);
    if (m_explanation.hasPools()) {
        m_out.lineBreak();
        m_out.key("pools");
        m_explanation.pools();
    }
    if (origin) {
        m_out.lineBreak();
        m_out.key("schemeVersion").number(origin->schemeVersion);
        m_out.lineBreak();
        m_out.key("entered");
        entered(origin->cells);
    }
    m_out.endObject();
}

void ResultWriter::entered(const std::vector<StoredCell>& cells)
{
    m_out.beginArray();
    for (const StoredCell& cell : cells) {
        if (cell.text.isEmpty())
            continue;
        m_out.lineBreak();
        m_out.beginObject();
        m_out.field("cell", cellPath(cell.employee.text(), cell.key));
        m_out.field("value", cell.text);
        m_out.field("by", cell.enteredBy);
        m_out.field("at", cell.enteredAt.toUTC().toString(Qt::ISODate));
        if (!cell.reason.isEmpty())
            m_out.field("reason", cell.reason);
        m_out.endObject();
    }
    m_out.endArray();
}

void ResultWriter::person(const PersonInput& person, const PersonResult& result)
{
    m_out.beginObject();
    m_out.field("id", person.id.text());
    m_out.field("status", result.score.isComplete() ? u"complete" : u"incomplete");
    m_out.key("missing").beginArray();
    for (const int node : result.score.missing)
        m_out.text(m_scheme.node(node).id());
    for (const int segment : result.score.missingSegments)
        m_out.text(person.segments->list[static_cast<std::size_t>(segment)].part);
    m_out.endArray();
    if (result.score.isComplete())
        completePerson(person, result);
    if (result.explanation) {
        m_out.key("explain");
        m_explanation.step(*result.explanation);
    }
    m_out.endObject();
}

void ResultWriter::segments(const Segments& segments, const PersonScore& score)
{
    m_out.key("segments").beginArray();
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        const Segment& one = segments.list[i];
        m_out.beginObject();
        m_out.field("part", one.part);
        m_out.key("days").number(one.days);
        const std::optional<Rational> exact = i == segments.own ? score.own : one.score;
        if (exact)
            m_out.field("score", exact->toString());
        m_out.key("counts").boolean(segments.counts(i));
        m_out.endObject();
    }
    m_out.endArray();
}

void ResultWriter::completePerson(const PersonInput& person, const PersonResult& result)
{
    fixed("score", result.score.score, m_scheme.document().rounding.score);
    if (person.segments)
        segments(*person.segments, result.score);
    if (!result.score.movesOn) {
        m_out.key("rank").number(result.rank);
        m_out.key("rankOf").number(result.rankOf);
    }
    grade("grade", result.grade);
    grade("finalGrade", result.finalGrade);
    nodes(result.score);
    rules("rules", result.rules);
    rules("unjudged", result.unjudged);
    m_out.key("actions").beginArray();
    for (const Action action : result.actions)
        m_out.text(actionName(action));
    m_out.endArray();
    if (result.slip)
        pay(*result.slip);
}

void ResultWriter::nodes(const PersonScore& score)
{
    m_out.key("nodes").beginObject();
    for (std::size_t index = 0; index < score.nodes.size(); ++index) {
        const PreparedNode& node = m_scheme.nodes()[index];
        if (node.id().isEmpty())
            continue; // A root without an id.
        const NodeResult& result = score.nodes[index];
        m_out.key(node.id()).beginObject();
        if (result.isExcluded) {
            m_out.key("excluded").boolean(true);
        } else {
            if (node.isIndicator())
                fixed("earned", result.earned, kRatePlaces);
            fixed("rate", result.rate, kRatePlaces);
        }
        m_out.endObject();
    }
    m_out.endObject();
}

void ResultWriter::rules(std::string_view name, const std::vector<int>& indices)
{
    m_out.key(name).beginArray();
    for (const int index : indices)
        m_out.text(m_scheme.document().rules[static_cast<std::size_t>(index)].id);
    m_out.endArray();
}

void ResultWriter::pay(const PaySlip& slip)
{
    const int places = m_scheme.document().rounding.money;
    m_out.key("pay").beginObject();
    payParts(slip);
    fixed("rewards", slip.rewards, places);
    if (slip.total)
        fixed("total", *slip.total, places);
    m_out.key("missing").beginArray();
    for (std::size_t index = 0; index < slip.parts.size(); ++index) {
        if (!slip.parts[index])
            m_out.text(m_scheme.document().pay->parts[index].id);
    }
    m_out.endArray();
    m_out.endObject();
}

void ResultWriter::payParts(const PaySlip& slip)
{
    m_out.key("parts").beginObject();
    for (std::size_t index = 0; index < slip.parts.size(); ++index) {
        if (slip.parts[index]) {
            m_out.key(m_scheme.document().pay->parts[index].id)
                .text(slip.parts[index]->toFixed(m_scheme.document().rounding.money));
        }
    }
    m_out.endObject();
}

void ResultWriter::teams(const EvaluationResult& result)
{
    m_out.beginObject();
    for (const auto& [team, figures] : result.teams) {
        m_out.key(team.text()).beginObject();
        m_out.key("people").number(figures.people);
        m_out.key("complete").number(figures.complete);
        if (figures.mean)
            fixed("mean", *figures.mean, m_scheme.document().rounding.score);
        m_out.endObject();
    }
    m_out.endObject();
}

void ResultWriter::grade(std::string_view name, const std::optional<int>& grade)
{
    if (grade && m_scheme.document().grades)
        m_out.field(name, m_scheme.document().grades->list[static_cast<std::size_t>(*grade)].grade);
}

/// Rounds half-up: nodes are said so, everything else has been rounded to these places before.
void ResultWriter::fixed(std::string_view name, const Rational& number, int places)
{
    m_out.key(name).text(number.toFixed(places));
}

} // namespace plumbline
