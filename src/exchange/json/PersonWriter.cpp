// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/PersonWriter.h"

namespace plumbline {

namespace {

void writeDecimals(const std::vector<Decimal>& decimals, JsonWriter& out)
{
    out.beginArray();
    for (const Decimal& decimal : decimals)
        out.decimal(decimal);
    out.endArray();
}

void writeMeasured(const Measured& measured, JsonWriter& out)
{
    if (!measured.denominator) {
        out.decimal(measured.numerator);
        return;
    }
    out.beginObject();
    out.key("num").decimal(measured.numerator);
    out.key("den").decimal(*measured.denominator);
    out.endObject();
}

/// Writes a value in the shape of its kind; the node says what its parts are called.
struct ValueWriter
{
    const SchemeNode& node;
    JsonWriter& out;

    void operator()(const std::monostate& /*value*/) const { out.null(); }

    void operator()(const Measured& value) const { writeMeasured(value, out); }

    void operator()(const ItemEntries& value) const
    {
        const std::vector<DeductionItem>& items = deductionItems(node);
        out.beginObject();
        for (std::size_t index = 0; index < items.size(); ++index) {
            const std::vector<Decimal>& entries = value.byItem[index];
            if (entries.empty())
                continue;
            out.key(items[index].id);
            if (std::holds_alternative<StepsItem>(items[index].rule))
                out.decimal(entries.front());
            else
                writeDecimals(entries, out);
        }
        out.endObject();
    }

    void operator()(const ChosenLevel& value) const
    {
        const auto& rating = std::get<Rating>(node.indicator->grading);
        out.text(rating.levels[static_cast<std::size_t>(value.index)].id);
    }

    void operator()(const RaterMarks& value) const
    {
        const auto& raters = std::get<Raters>(node.indicator->grading).raters;
        out.beginObject();
        for (std::size_t index = 0; index < raters.size(); ++index) {
            out.key(raters[index].id);
            writeDecimals(value.byRater[index], out);
        }
        out.endObject();
    }

    void operator()(const PeriodScores& value) const
    {
        out.beginObject();
        for (const auto& [period, score] : value.scores) {
            out.key(period.toString());
            if (score)
                out.decimal(*score);
            else
                out.null();
        }
        out.endObject();
    }
};

void writeTargets(const Scheme& scheme, const PersonInput& person, JsonWriter& out)
{
    out.key("targets").beginObject();
    for (std::size_t index = 0; index < person.targets.size(); ++index) {
        if (person.targets[index])
            out.key(scheme.nodes()[index].id()).decimal(*person.targets[index]);
    }
    out.endObject();
}

void writeValues(const Scheme& scheme, const PersonInput& person, JsonWriter& out)
{
    out.key("values").beginObject();
    for (std::size_t index = 0; index < person.values.size(); ++index) {
        if (!isGiven(person.values[index]))
            continue;
        const PreparedNode& node = scheme.nodes()[index];
        out.key(node.id());
        std::visit(ValueWriter{*node.source, out}, person.values[index]);
    }
    for (std::size_t index = 0; index < person.adjustments.size(); ++index) {
        if (person.adjustments[index].empty())
            continue;
        out.key(scheme.document().adjustments[index].id);
        writeDecimals(person.adjustments[index], out);
    }
    out.endObject();
}

void writeHistory(const PersonInput& person, JsonWriter& out)
{
    out.key("history").beginArray();
    for (const HistoryEntry& entry : person.history) {
        out.beginObject();
        out.field("period", entry.period.toString());
        if (entry.score)
            out.field("score", entry.score->toString());
        out.key("values").beginObject();
        for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value) {
            out.key(value.key());
            writeMeasured(value.value(), out);
        }
        out.endObject();
        out.endObject();
    }
    out.endArray();
}

void writeDecisions(const PersonInput& person, JsonWriter& out)
{
    out.key("decisions").beginArray();
    for (const Decision& decision : person.decisions) {
        out.beginObject();
        if (decision.points)
            out.key("points").decimal(*decision.points);
        else
            out.field("grade", decision.grade);
        if (!decision.reason.isEmpty())
            out.field("reason", decision.reason);
        if (!decision.by.isEmpty())
            out.field("by", decision.by);
        if (!decision.second.isEmpty())
            out.field("second", decision.second);
        out.endObject();
    }
    out.endArray();
}

void writeSegments(const Segments& segments, JsonWriter& out)
{
    out.key("segments").beginObject();
    out.field("way", segmentWayName(segments.way));
    out.key("parts").beginArray();
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        const Segment& one = segments.list[i];
        out.beginObject();
        out.field("part", one.part);
        out.key("days").number(one.days);
        if (one.score)
            out.field("score", one.score->toString());
        if (i == segments.own)
            out.key("own").boolean(true);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

} // namespace

void writePersonInput(const Scheme& scheme, const PersonInput& person, JsonWriter& out)
{
    out.beginObject();
    out.field("id", person.id.text());
    if (!person.name.isEmpty())
        out.field("name", person.name);
    out.field("position", person.position.text());
    if (person.team)
        out.field("team", person.team->text());
    out.key("amounts").beginObject();
    for (auto amount = person.amounts.cbegin(); amount != person.amounts.cend(); ++amount)
        out.key(amount.key()).decimal(amount.value());
    out.endObject();
    writeTargets(scheme, person, out);
    writeValues(scheme, person, out);
    if (!person.history.empty())
        writeHistory(person, out);
    if (!person.decisions.empty())
        writeDecisions(person, out);
    if (person.segments)
        writeSegments(*person.segments, out);
    out.endObject();
}

} // namespace plumbline
