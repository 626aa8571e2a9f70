// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/SchemeWriter.h"

#include "exchange/json/SchemeParts.h"

namespace plumbline {

namespace {

std::string_view missingText(MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Block:
        return "block";
    case MissingPolicy::Zero:
        return "zero";
    case MissingPolicy::Full:
        return "full";
    case MissingPolicy::Exclude:
        return "exclude";
    }
    Q_UNREACHABLE();
}

std::string_view modeText(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return "half-up";
    case RoundingMode::HalfEven:
        return "half-even";
    case RoundingMode::Down:
        return "down";
    }
    Q_UNREACHABLE();
}

std::string_view poolText(Pool pool)
{
    switch (pool) {
    case Pool::All:
        return "all";
    case Pool::Team:
        return "team";
    case Pool::Position:
        return "position";
    }
    Q_UNREACHABLE();
}

void writeIndicator(const Indicator& indicator, JsonWriter& out)
{
    if (indicator.full != Decimal{100})
        out.key("full").decimal(indicator.full);
    if (indicator.missing != MissingPolicy::Block)
        out.key("missing").text(missingText(indicator.missing));
    if (!indicator.unit.isEmpty())
        out.key("unit").localized(indicator.unit);
    if (!indicator.scorer.isEmpty())
        out.field("scorer", indicator.scorer);
    if (!indicator.measure.isEmpty())
        out.key("measure").raw(indicator.measure.toUtf8());
    out.key("grading");
    writeGrading(indicator.grading, out);
}

void writeNode(const SchemeNode& node, JsonWriter& out) // NOLINT(misc-no-recursion): a tree
{
    out.beginObject();
    if (!node.id.isEmpty())
        out.field("id", node.id);
    writeTexts(node.texts, out);
    writeBound("weight", node.weight, out);
    if (node.indicator) {
        writeIndicator(*node.indicator, out);
    } else {
        if (!node.penalties.empty()) {
            out.key("penalties");
            writeItems(node.penalties, out);
        }
        out.key("children").beginArray();
        for (const SchemeNode& child : node.children)
            writeNode(child, out);
        out.endArray();
    }
    out.endObject();
}

void writeRounding(const RoundingPlan& rounding, JsonWriter& out)
{
    out.key("rounding").beginObject();
    out.key("mode").text(modeText(rounding.mode));
    out.key("indicator");
    if (rounding.indicator)
        out.number(*rounding.indicator);
    else
        out.null();
    out.key("score").number(rounding.score);
    out.key("money").number(rounding.money);
    out.endObject();
}

void writeGrades(const Grades& grades, JsonWriter& out)
{
    const bool isQuota = grades.kind == GradingOfPeople::Quota;
    out.key("grades").beginObject();
    out.key(isQuota ? "quota" : "bands").beginArray();
    for (const Grade& grade : grades.list) {
        out.beginObject();
        out.field("grade", grade.grade);
        writeTexts(grade.texts, out);
        writeBound(isQuota ? "percent" : "from", grade.bound, out);
        out.endObject();
    }
    out.endArray();
    if (isQuota) {
        out.field("ties", grades.ties == Ties::Up ? u"up" : u"down");
        out.field("seats", grades.seats == Seats::Nearest ? u"nearest" : u"down");
    }
    out.key("within").text(poolText(grades.within));
    out.endObject();
}

void writeHead(const SchemeDocument& document, JsonWriter& out)
{
    out.field("format", u"plumbline-scheme/1");
    out.field("id", document.id);
    out.key("version").number(document.version);
    writeTexts(document.texts, out);
    if (!document.source.isEmpty())
        out.field("source", document.source);
    out.field("period", periodKindName(document.period));
    out.key("positions").beginArray();
    for (const PositionId& position : document.positions)
        out.text(position.text());
    out.endArray();
    out.key("full").decimal(document.full);
    out.field("weights", document.weights == Weights::Total100 ? u"total100" : u"relative");
    writeRounding(document.rounding, out);
}

template<typename List, typename Write>
void writeList(std::string_view name, const List& list, JsonWriter& out, Write write)
{
    if (list.empty())
        return;
    out.key(name).beginArray();
    for (const auto& entry : list)
        write(entry, out);
    out.endArray();
}

void writeAdjustment(const Adjustment& adjustment, JsonWriter& out)
{
    out.beginObject();
    out.field("id", adjustment.id);
    writeTexts(adjustment.texts, out);
    out.key("min").decimal(adjustment.min);
    out.key("max").decimal(adjustment.max);
    out.endObject();
}

} // namespace

void writeScheme(const SchemeDocument& document, JsonWriter& out)
{
    out.beginObject();
    writeHead(document, out);
    out.key("root");
    writeNode(document.root, out);
    writeList("adjustments", document.adjustments, out, writeAdjustment);
    writeRange("limits", document.limits, out);
    if (document.grades)
        writeGrades(*document.grades, out);
    writeList("rules", document.rules, out, writeRule);
    if (document.pay) {
        out.key("pay").beginObject();
        out.key("parts").beginArray();
        for (const PayPart& part : document.pay->parts)
            writePayPart(part, out);
        out.endArray();
        out.endObject();
    }
    out.endObject();
}

} // namespace plumbline
