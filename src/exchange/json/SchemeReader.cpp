// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/SchemeReader.h"

#include "exchange/json/GradesReader.h"
#include "exchange/json/GradingReader.h"
#include "exchange/json/JsonText.h"
#include "exchange/json/RuleReader.h"

namespace plumbline {

namespace {

SchemeNode readNode(const JsonPlace& place);

RoundingPlan readRounding(const JsonPlace& place)
{
    RoundingPlan plan;
    if (!place.exists())
        return plan;
    place.object({"mode", "indicator", "score", "money"});
    plan.mode = place.optional("mode").word<RoundingMode>({{"half-up", RoundingMode::HalfUp},
                                                           {"half-even", RoundingMode::HalfEven},
                                                           {"down", RoundingMode::Down}});
    if (const JsonPlace places = place.optional("indicator"); places.exists())
        plan.indicator = places.count();
    if (const JsonPlace places = place.optional("score"); places.exists())
        plan.score = places.count();
    if (const JsonPlace places = place.optional("money"); places.exists())
        plan.money = places.count();
    return plan;
}

Indicator readIndicator(const JsonPlace& place)
{
    Indicator indicator;
    if (const JsonPlace full = place.optional("full"); full.exists())
        indicator.full = full.decimal();
    indicator.missing =
        place.optional("missing").word<MissingPolicy>({{"block", MissingPolicy::Block},
                                                       {"zero", MissingPolicy::Zero},
                                                       {"full", MissingPolicy::Full},
                                                       {"exclude", MissingPolicy::Exclude}});
    indicator.unit = place.optional("unit").localized();
    indicator.scorer = place.optional("scorer").text();
    if (const JsonPlace measure = place.optional("measure"); measure.exists())
        indicator.measure = jsonText(measure.value());
    indicator.grading = readGrading(place.required("grading"));
    return indicator;
}

void readChildren(const JsonPlace& place, SchemeNode& node)
{
    place.required("children").eachItem([&](const JsonPlace& child) {
        node.children.push_back(readNode(child));
    });
}

void readWeight(const JsonPlace& place, SchemeNode& node)
{
    if (const JsonPlace weight = place.optional("weight"); weight.exists())
        node.weight = weight.decimal();
}

SchemeNode readNode(const JsonPlace& place)
{
    SchemeNode node;
    const bool isGroup = place.optional("children").exists()
        || (place.field("children").exists() && !place.field("grading").exists());
    if (isGroup) {
        place.object({"id", "weight", "children", "penalties", "name", "label", "note", "about"});
        readChildren(place, node);
        if (const JsonPlace penalties = place.optional("penalties"); penalties.exists())
            node.penalties = readItems(penalties);
    } else {
        place.object({"id",
                      "weight",
                      "full",
                      "missing",
                      "grading",
                      "unit",
                      "measure",
                      "scorer",
                      "children",
                      "name",
                      "label",
                      "note",
                      "about"});
        node.indicator = readIndicator(place);
    }
    node.id = place.required("id").text();
    node.texts = readTexts(place);
    readWeight(place, node);
    return node;
}

SchemeNode readRoot(const JsonPlace& place)
{
    place.object({"id", "weight", "children", "name", "label", "note", "about"});
    SchemeNode node;
    if (const JsonPlace id = place.optional("id"); id.exists())
        node.id = id.filledText();
    node.texts = readTexts(place);
    readWeight(place, node);
    readChildren(place, node);
    return node;
}

int readVersion(const JsonPlace& place)
{
    const int version = place.count();
    if (version < 0)
        place.refuse(ErrorCode::OutOfRange,
                     QT_TRANSLATE_NOOP("Messages", "A version is not below 0."));
    return version;
}

Adjustment readAdjustment(const JsonPlace& place)
{
    place.object({"id", "min", "max", "name", "label", "note", "about"});
    return {place.required("id").text(),
            readTexts(place),
            place.required("min").decimal(),
            place.required("max").decimal()};
}

void readLists(const JsonPlace& place, SchemeDocument& document)
{
    place.required("positions").eachItem([&](const JsonPlace& position) {
        document.positions.emplace_back(position.text());
    });
    place.optional("adjustments").eachItem([&](const JsonPlace& adjustment) {
        document.adjustments.push_back(readAdjustment(adjustment));
    });
    place.optional("rules").eachItem(
        [&](const JsonPlace& rule) { document.rules.push_back(readRule(rule)); });
}

} // namespace

void checkFormat(const JsonPlace& place, const char* wanted)
{
    if (!place.isObject())
        return;
    const JsonPlace format = place.field("format");
    const JsonPlace& at = format.exists() ? format : place;
    if (!format.isText() || format.value().text() != QLatin1String(wanted)) {
        at.refuse(ErrorCode::BadFormat,
                  QT_TRANSLATE_NOOP("Messages", "“format” must be “%1” here."),
                  {QLatin1String(wanted)});
    }
}

SchemeDocument readSchemeDocument(const JsonPlace& place)
{
    checkFormat(place, "plumbline-scheme/1");
    place.object({"format",
                  "id",
                  "version",
                  "source",
                  "period",
                  "positions",
                  "full",
                  "root",
                  "weights",
                  "rounding",
                  "limits",
                  "adjustments",
                  "grades",
                  "pay",
                  "rules",
                  "name",
                  "label",
                  "note",
                  "about"});
    SchemeDocument document;
    document.id = place.required("id").text();
    if (const JsonPlace version = place.optional("version"); version.exists())
        document.version = readVersion(version);
    document.texts = readTexts(place);
    document.source = place.optional("source").text();
    document.period = place.required("period").word<PeriodKind>({{"month", PeriodKind::Month},
                                                                 {"quarter", PeriodKind::Quarter},
                                                                 {"half", PeriodKind::Half},
                                                                 {"year", PeriodKind::Year}});
    if (const JsonPlace full = place.optional("full"); full.exists())
        document.full = full.decimal();
    document.weights = place.optional("weights").word<Weights>(
        {{"total100", Weights::Total100}, {"relative", Weights::Relative}});
    document.rounding = readRounding(place.optional("rounding"));
    document.root = readRoot(place.required("root"));
    document.limits = readRange(place.optional("limits"));
    readLists(place, document);
    if (const JsonPlace grades = place.optional("grades"); grades.exists())
        document.grades = readGrades(grades);
    if (const JsonPlace pay = place.optional("pay"); pay.exists())
        document.pay = readPayPlan(pay);
    return document;
}

} // namespace plumbline
