// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/SchemeParts.h"

namespace plumbline {

namespace {

void writeFloor(const std::optional<Decimal>& floor, JsonWriter& out)
{
    if (!floor)
        out.key("floor").null();
    else if (*floor != Decimal{0})
        out.key("floor").decimal(*floor);
}

/// Writes what one item is made of.
struct ItemWriter
{
    JsonWriter& out;

    void operator()(const EachItem& item) const
    {
        out.key("each").decimal(item.each);
        if (item.count == CountMode::WholeUp)
            out.field("count", u"whole-up");
        writeBound("max", item.max, out);
    }

    void operator()(const BoundsItem& item) const
    {
        out.key("min").decimal(item.min);
        out.key("max").decimal(item.max);
    }

    void operator()(const StepsItem& item) const
    {
        out.key("steps").beginArray();
        for (const Decimal& step : item.steps)
            out.decimal(step);
        out.endArray();
    }
};

/// Writes the fields of one grading.
struct GradingWriter
{
    JsonWriter& out;

    void operator()(const Attainment& grading) const
    {
        out.field("method", u"attainment");
        out.field("better", grading.better == Better::Higher ? u"higher" : u"lower");
        if (grading.shape == LowerShape::Linear)
            out.field("shape", u"linear");
        writeBound("target", grading.target, out);
        out.key("cap").decimal(grading.cap);
        writeFloor(grading.floor, out);
        writeRange("range", grading.range, out);
    }

    void operator()(const Bands& grading) const
    {
        out.field("method", u"bands");
        out.key("bands").beginArray();
        for (const Band& band : grading.bands) {
            out.beginObject();
            writeBound(grading.side == BandSide::From ? "from" : "upTo", band.bound, out);
            out.key("rate").decimal(band.rate);
            out.endObject();
        }
        out.endArray();
        writeRange("range", grading.range, out);
    }

    void operator()(const Curve& grading) const
    {
        out.field("method", u"curve");
        out.key("points").beginArray();
        for (const CurvePoint& point : grading.points) {
            out.beginArray();
            out.decimal(point.value);
            out.decimal(point.rate);
            out.endArray();
        }
        out.endArray();
        writeRange("range", grading.range, out);
    }

    void operator()(const Deduction& grading) const
    {
        out.field("method", u"deduction");
        writeFloor(grading.floor, out);
        out.key("items");
        writeItems(grading.items, out);
    }

    void operator()(const Rating& grading) const
    {
        out.field("method", u"rating");
        out.key("levels").beginArray();
        for (const RatingLevel& level : grading.levels) {
            out.beginObject();
            out.field("id", level.id);
            writeTexts(level.texts, out);
            out.key("points").decimal(level.points);
            out.endObject();
        }
        out.endArray();
    }

    void operator()(const PointsGrading& grading) const
    {
        out.field("method", u"points");
        if (grading.min != Decimal{0})
            out.key("min").decimal(grading.min);
    }

    void operator()(const Raters& grading) const
    {
        out.field("method", u"raters");
        if (grading.absent == AbsentRater::Block)
            out.field("absent", u"block");
        out.key("raters").beginArray();
        for (const Rater& rater : grading.raters) {
            out.beginObject();
            out.field("id", rater.id);
            writeTexts(rater.texts, out);
            out.key("weight").decimal(rater.weight);
            out.endObject();
        }
        out.endArray();
    }

    void operator()(const Periods& grading) const
    {
        out.field("method", u"periods");
        out.field("of", periodKindName(grading.of));
        out.key("expect").number(grading.expect);
        if (grading.divide == PeriodsDivide::Present)
            out.field("divide", u"present");
    }
};

} // namespace

void writeTexts(const Texts& texts, JsonWriter& out)
{
    const std::initializer_list<std::pair<std::string_view, const LocalizedText*>> fields{
        {"name", &texts.name},
        {"label", &texts.label},
        {"note", &texts.note},
        {"about", &texts.about}};
    for (const auto& [name, text] : fields) {
        if (!text->isEmpty())
            out.key(name).localized(*text);
    }
}

void writeBound(std::string_view name, const std::optional<Decimal>& bound, JsonWriter& out)
{
    if (bound)
        out.key(name).decimal(*bound);
}

void writeRange(std::string_view name, const ValueRange& range, JsonWriter& out)
{
    if (!range.min && !range.max)
        return;
    out.key(name).beginObject();
    writeBound("min", range.min, out);
    writeBound("max", range.max, out);
    out.endObject();
}

void writeItems(const std::vector<DeductionItem>& items, JsonWriter& out)
{
    out.beginArray();
    for (const DeductionItem& item : items) {
        out.beginObject();
        out.field("id", item.id);
        writeTexts(item.texts, out);
        std::visit(ItemWriter{out}, item.rule);
        out.endObject();
    }
    out.endArray();
}

void writeGrading(const Grading& grading, JsonWriter& out)
{
    out.beginObject();
    std::visit(GradingWriter{out}, grading);
    out.endObject();
}

} // namespace plumbline
