// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/GradingReader.h"

namespace plumbline {

namespace {

constexpr std::size_t kPair = 2;

Grading readAttainment(const JsonPlace& place)
{
    place.object({"method", "better", "shape", "target", "cap", "floor", "range"});
    Attainment grading;
    grading.better = place.required("better").word<Better>(
        {{"higher", Better::Higher}, {"lower", Better::Lower}});
    grading.shape = place.optional("shape").word<LowerShape>(
        {{"ratio", LowerShape::Ratio}, {"linear", LowerShape::Linear}});
    if (const auto target = place.optional("target"); target.exists())
        grading.target = target.decimal();
    if (const auto cap = place.optional("cap"); cap.exists())
        grading.cap = cap.decimal();
    grading.floor = readFloor(place, Decimal{0});
    grading.range = readRange(place.optional("range"));
    return grading;
}

/// A band's bound under its side's name; the other side's name has no place in the list.
void readBand(const JsonPlace& place, Bands& grading)
{
    place.object({"from", "upTo", "rate"});
    Band band;
    band.rate = place.required("rate").decimal();
    const JsonPlace from = place.optional("from");
    const JsonPlace upTo = place.optional("upTo");
    if (grading.bands.empty())
        grading.side = upTo.exists() && !from.exists() ? BandSide::UpTo : BandSide::From;
    const bool isFrom = grading.side == BandSide::From;
    const JsonPlace& bound = isFrom ? from : upTo;
    const JsonPlace& other = isFrom ? upTo : from;
    other.refuse(ErrorCode::BadScheme,
                 QT_TRANSLATE_NOOP("Messages",
                                   "“from” and “upTo” do not go together in one list of bands."));
    if (bound.exists())
        band.bound = bound.decimal();
    grading.bands.push_back(band);
}

Grading readBands(const JsonPlace& place)
{
    place.object({"method", "bands", "range"});
    Bands grading;
    place.required("bands").eachItem([&](const JsonPlace& band) { readBand(band, grading); });
    grading.range = readRange(place.optional("range"));
    return grading;
}

Grading readCurve(const JsonPlace& place)
{
    place.object({"method", "points", "range"});
    Curve grading;
    place.required("points").eachItem([&](const JsonPlace& point) {
        std::vector<Decimal> pair;
        point.eachItem([&](const JsonPlace& number) { pair.push_back(number.decimal()); });
        if (pair.size() == kPair)
            grading.points.push_back({pair[0], pair[1]});
        else
            point.refuse(ErrorCode::BadValue,
                         QT_TRANSLATE_NOOP("Messages", "A point of a curve is a pair."));
    });
    grading.range = readRange(place.optional("range"));
    return grading;
}

Grading readDeduction(const JsonPlace& place)
{
    place.object({"method", "floor", "items"});
    Deduction grading;
    grading.floor = readFloor(place, Decimal{0});
    grading.items = readItems(place.required("items"));
    return grading;
}

Grading readRating(const JsonPlace& place)
{
    place.object({"method", "levels"});
    Rating grading;
    place.required("levels").eachItem([&](const JsonPlace& level) {
        level.object({"id", "points", "name", "label", "note", "about"});
        grading.levels.push_back(
            {level.required("id").text(), readTexts(level), level.required("points").decimal()});
    });
    return grading;
}

Grading readPoints(const JsonPlace& place)
{
    place.object({"method", "min"});
    return PointsGrading{place.optional("min").decimal()};
}

Grading readRaters(const JsonPlace& place)
{
    place.object({"method", "absent", "raters"});
    Raters grading;
    grading.absent = place.optional("absent").word<AbsentRater>(
        {{"exclude", AbsentRater::Exclude}, {"block", AbsentRater::Block}});
    place.required("raters").eachItem([&](const JsonPlace& rater) {
        rater.object({"id", "weight", "name", "label", "note", "about"});
        grading.raters.push_back(
            {rater.required("id").text(), readTexts(rater), rater.required("weight").decimal()});
    });
    return grading;
}

Grading readPeriods(const JsonPlace& place)
{
    place.object({"method", "of", "expect", "divide"});
    Periods grading;
    grading.of = place.required("of").word<PeriodKind>({{"month", PeriodKind::Month},
                                                        {"quarter", PeriodKind::Quarter},
                                                        {"half", PeriodKind::Half},
                                                        {"year", PeriodKind::Year}});
    grading.expect = place.required("expect").count();
    grading.divide = place.optional("divide").word<PeriodsDivide>(
        {{"expected", PeriodsDivide::Expected}, {"present", PeriodsDivide::Present}});
    return grading;
}

EachItem readEach(const JsonPlace& place)
{
    place.object({"id", "each", "count", "max", "name", "label", "note", "about"});
    EachItem item;
    item.each = place.required("each").decimal();
    item.count = place.optional("count").word<CountMode>(
        {{"exact", CountMode::Exact}, {"whole-up", CountMode::WholeUp}});
    if (const auto most = place.optional("max"); most.exists())
        item.max = most.decimal();
    return item;
}

StepsItem readSteps(const JsonPlace& place)
{
    place.object({"id", "steps", "name", "label", "note", "about"});
    StepsItem item;
    place.required("steps").eachItem(
        [&](const JsonPlace& step) { item.steps.push_back(step.decimal()); });
    return item;
}

BoundsItem readBounds(const JsonPlace& place)
{
    place.object({"id", "min", "max", "name", "label", "note", "about"});
    return {place.required("min").decimal(), place.required("max").decimal()};
}

} // namespace

Texts readTexts(const JsonPlace& place)
{
    return {place.optional("name").localized(),
            place.optional("label").localized(),
            place.optional("note").localized(),
            place.optional("about").localized()};
}

ValueRange readRange(const JsonPlace& place)
{
    ValueRange range;
    if (!place.exists())
        return range;
    place.object({"min", "max"});
    if (const auto min = place.optional("min"); min.exists())
        range.min = min.decimal();
    if (const auto max = place.optional("max"); max.exists())
        range.max = max.decimal();
    return range;
}

std::optional<Decimal> readFloor(const JsonPlace& object, std::optional<Decimal> fallback)
{
    if (!object.field("floor").exists())
        return fallback;
    const JsonPlace floor = object.optional("floor");
    return floor.exists() ? std::optional(floor.decimal()) : std::nullopt;
}

std::vector<DeductionItem> readItems(const JsonPlace& place)
{
    std::vector<DeductionItem> items;
    place.eachItem([&](const JsonPlace& entry) {
        DeductionItem item;
        if (entry.optional("each").exists())
            item.rule = readEach(entry);
        else if (entry.optional("steps").exists())
            item.rule = readSteps(entry);
        else
            item.rule = readBounds(entry);
        item.id = entry.required("id").text();
        item.texts = readTexts(entry);
        items.push_back(std::move(item));
    });
    return items;
}

Grading readGrading(const JsonPlace& place)
{
    using Reader = Grading (*)(const JsonPlace&);
    static const std::initializer_list<std::pair<const char*, Reader>> kReaders{
        {"attainment", readAttainment},
        {"bands", readBands},
        {"curve", readCurve},
        {"deduction", readDeduction},
        {"rating", readRating},
        {"points", readPoints},
        {"raters", readRaters},
        {"periods", readPeriods}};
    if (!place.isObject()) {
        place.refuse(ErrorCode::BadValue, QT_TRANSLATE_NOOP("Messages", "An object belongs here."));
        return Attainment{};
    }
    return place.required("method").word<Reader>(kReaders)(place);
}

} // namespace plumbline
