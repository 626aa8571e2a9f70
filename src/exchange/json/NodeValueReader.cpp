// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/NodeValueReader.h"

#include <algorithm>

namespace plumbline {

namespace {

std::vector<Decimal> readDecimals(const JsonPlace& place)
{
    std::vector<Decimal> decimals;
    place.eachItem([&](const JsonPlace& entry) { decimals.push_back(entry.decimal()); });
    return decimals;
}

std::vector<Decimal> readEntries(const JsonPlace& place, const DeductionItem& item)
{
    if (std::holds_alternative<BoundsItem>(item.rule))
        return readDecimals(place);
    if (std::holds_alternative<EachItem>(item.rule) && place.isArray())
        return readDecimals(place);
    if (std::holds_alternative<StepsItem>(item.rule))
        static_cast<void>(place.count()); // Insists on a whole number.
    return {place.decimal()};
}

/// Calls `use` with the index and the place of every part that is named and not null.
template<typename Parts, typename Function>
void eachPart(const JsonPlace& place, const Parts& parts, Function use)
{
    place.eachField([&](const JsonPlace& given) {
        const QString& id = given.value().key();
        const auto found = std::ranges::find(parts, id, &Parts::value_type::id);
        if (found == parts.end()) {
            given.refuse(ErrorCode::UnknownId,
                         QT_TRANSLATE_NOOP("Messages", "The scheme has no “%1” here."),
                         {id});
        } else if (given.value().kind() != JsonKind::Null) {
            use(static_cast<std::size_t>(found - parts.begin()), given);
        }
    });
}

NodeValue readItems(const JsonPlace& place, const std::vector<DeductionItem>& items)
{
    ItemEntries entries{std::vector<std::vector<Decimal>>(items.size())};
    eachPart(place, items, [&](std::size_t index, const JsonPlace& given) {
        entries.byItem[index] = readEntries(given, items[index]);
    });
    return entries;
}

NodeValue readLevel(const JsonPlace& place, const Rating& rating)
{
    const QString id = place.text();
    const auto found = std::ranges::find(rating.levels, id, &RatingLevel::id);
    if (found != rating.levels.end())
        return ChosenLevel{static_cast<int>(found - rating.levels.begin())};
    place.refuse(
        ErrorCode::UnknownId, QT_TRANSLATE_NOOP("Messages", "There is no level “%1”."), {id});
    return {};
}

NodeValue readMarks(const JsonPlace& place, const Raters& raters)
{
    RaterMarks marks{std::vector<std::vector<Decimal>>(raters.raters.size())};
    eachPart(place, raters.raters, [&](std::size_t index, const JsonPlace& given) {
        marks.byRater[index] = readDecimals(given);
    });
    return marks;
}

NodeValue readPeriods(const JsonPlace& place, const Periods& periods, FirstFault& fault)
{
    PeriodScores value;
    place.eachField([&](const JsonPlace& given) {
        const QString& key = given.value().key();
        const auto period = Period::parse(key);
        if (!period) {
            fault.refuse({ErrorCode::BadValue, given.value().pointer(), period.error().message});
            return;
        }
        if (period->kind() != periods.of) {
            given.refuse(ErrorCode::BadValue,
                         QT_TRANSLATE_NOOP("Messages",
                                           "“%1” is not a period of the length that is asked for."),
                         {key});
        }
        const bool isGiven = given.value().kind() != JsonKind::Null;
        value.scores.emplace_back(*period, isGiven ? std::optional(given.decimal()) : std::nullopt);
    });
    std::ranges::sort(value.scores, {}, [](const auto& entry) { return entry.first; });
    return value;
}

} // namespace

Measured readMeasured(const JsonPlace& place)
{
    if (!place.isObject())
        return {place.decimal(), {}};
    place.object({"num", "den"});
    Measured measured{place.required("num").decimal(), {}};
    const JsonPlace den = place.required("den");
    measured.denominator = den.decimal();
    if (*measured.denominator <= Decimal{0}) {
        den.refuse(ErrorCode::OutOfRange,
                   QT_TRANSLATE_NOOP("Messages", "The lower part of a ratio must be above 0."));
    }
    return measured;
}

NodeValue readNodeValue(const JsonPlace& place, const SchemeNode& node, FirstFault& fault)
{
    if (!node.indicator)
        return readItems(place, node.penalties);
    const Grading& grading = node.indicator->grading;
    if (const auto* deduction = std::get_if<Deduction>(&grading))
        return readItems(place, deduction->items);
    if (const auto* rating = std::get_if<Rating>(&grading))
        return readLevel(place, *rating);
    if (const auto* raters = std::get_if<Raters>(&grading))
        return readMarks(place, *raters);
    if (const auto* periods = std::get_if<Periods>(&grading))
        return readPeriods(place, *periods, fault);
    if (std::holds_alternative<PointsGrading>(grading))
        return Measured{place.decimal(), {}};
    return readMeasured(place);
}

} // namespace plumbline
