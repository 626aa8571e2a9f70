// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/PossibleFigures.h"

#include "domain/schemes/Scheme.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

namespace {

using End = std::optional<Rational>;

constexpr int kHundred = 100;

End plus(const End& a, const End& b)
{
    return a && b ? End(*a + *b) : std::nullopt;
}

/// The most that items can take off; none: without end.
End mostTakenOff(const std::vector<DeductionItem>& items)
{
    End sum = Rational(0);
    for (const DeductionItem& item : items) {
        End most;
        if (const auto* each = std::get_if<EachItem>(&item.rule)) {
            if (each->max)
                most = Rational(*each->max);
            else if (each->each == Decimal())
                most = Rational(0);
        } else if (const auto* steps = std::get_if<StepsItem>(&item.rule)) {
            if (!steps->steps.empty())
                most = Rational(*std::max_element(steps->steps.begin(), steps->steps.end()));
        }
        sum = plus(sum, most);
    }
    return sum;
}

/// The points of each kind of grading.
struct PointsOf
{
    Rational full;

    FigureRange operator()(const Attainment& grading) const
    {
        const bool isNeverBelowZero =
            grading.better == Better::Lower && grading.shape == LowerShape::Ratio;
        End floor;
        if (grading.floor)
            floor = full * *grading.floor;
        else if (isNeverBelowZero)
            floor = Rational(0);
        return {floor, full * grading.cap};
    }

    FigureRange operator()(const Bands& grading) const { return ofRates(grading.bands); }

    FigureRange operator()(const Curve& grading) const { return ofRates(grading.points); }

    FigureRange operator()(const Deduction& grading) const
    {
        const End off = mostTakenOff(grading.items);
        End least = off ? End(full - *off) : std::nullopt;
        if (!grading.floor)
            return {least, full};
        const Rational floor = *grading.floor;
        return {least ? std::max(*least, floor) : floor, std::max(full, floor)};
    }

    FigureRange operator()(const Rating& grading) const
    {
        std::vector<Rational> points;
        for (const RatingLevel& level : grading.levels)
            points.emplace_back(level.points);
        return over(points);
    }

    FigureRange operator()(const PointsGrading& grading) const { return {grading.min, full}; }

    FigureRange operator()(const Raters& /*grading*/) const { return {Rational(0), full}; }

    FigureRange operator()(const Periods& /*grading*/) const { return {}; }

    template<typename Step>
    FigureRange ofRates(const std::vector<Step>& steps) const
    {
        std::vector<Rational> points;
        for (const Step& step : steps)
            points.push_back(full * step.rate);
        return over(points);
    }

    static FigureRange over(const std::vector<Rational>& points)
    {
        if (points.empty())
            return {};
        const auto [least, most] = std::minmax_element(points.begin(), points.end());
        return {*least, *most};
    }
};

FigureRange divided(const FigureRange& range, const Rational& by)
{
    const auto end = [&](const End& one) { return one ? End(*one / by) : std::nullopt; };
    return {end(range.min()), end(range.max())};
}

/// The mean of all children by weight, or anything between the least and the most where somebody
/// may lack one.
FigureRange meanOfChildren(const SchemeNode& group, const RoundingPlan& rounding)
{
    const Rational sum = childWeightSum(group);
    if (group.children.empty() || sum.sign() <= 0)
        return {};
    bool isFixed = true;
    End least = Rational(0);
    End most = Rational(0);
    std::vector<FigureRange> ranges;
    for (const SchemeNode& child : group.children) {
        const FigureRange range = possibleRates(child, rounding);
        const Rational share = resolvedWeight(child) / sum;
        const auto part = [&](const End& end) { return end ? End(*end * share) : std::nullopt; };
        least = plus(least, part(range.min()));
        most = plus(most, part(range.max()));
        isFixed = isFixed && !mayBeLeftOut(child) && resolvedWeight(child).sign() > 0;
        ranges.push_back(range);
    }
    if (isFixed || !least || !most)
        return {least, most};
    FigureRange hull = ranges.front();
    for (const FigureRange& range : ranges) {
        hull.include(*range.min());
        hull.include(*range.max());
    }
    return hull;
}

End lowestWithin(const ValueRange& limits, const End& score)
{
    if (limits.min && (!score || *score < Rational(*limits.min)))
        return *limits.min;
    return limits.max && score && *score > Rational(*limits.max) ? End(*limits.max) : score;
}

End highestWithin(const ValueRange& limits, const End& score)
{
    if (limits.max && (!score || *score > Rational(*limits.max)))
        return *limits.max;
    return limits.min && score && *score < Rational(*limits.min) ? End(*limits.min) : score;
}

} // namespace

bool mayBeLeftOut(const SchemeNode& node)
{
    if (node.indicator)
        return node.indicator->missing == MissingPolicy::Exclude;
    return std::all_of(node.children.begin(), node.children.end(), mayBeLeftOut);
}

FigureRange pointsByValue(const Indicator& indicator)
{
    return std::visit(PointsOf{indicator.full}, indicator.grading);
}

FigureRange possiblePoints(const SchemeNode& node, const RoundingPlan& rounding)
{
    FigureRange points = pointsByValue(*node.indicator);
    if (node.indicator->missing == MissingPolicy::Zero)
        points.include(Rational(0));
    if (node.indicator->missing == MissingPolicy::Full)
        points.include(node.indicator->full);
    if (!rounding.indicator)
        return points;
    const auto rounded = [&](const End& end) {
        return end ? End(end->rounded(*rounding.indicator, rounding.mode)) : std::nullopt;
    };
    FigureRange whole(rounded(points.min()), rounded(points.max()));
    whole.setPlaces(*rounding.indicator);
    return whole;
}

FigureRange possibleRates(const SchemeNode& node, const RoundingPlan& rounding)
{
    if (node.indicator) {
        if (node.indicator->full <= Decimal())
            return {};
        return divided(possiblePoints(node, rounding), node.indicator->full);
    }
    const FigureRange mean = meanOfChildren(node, rounding);
    const End off = mostTakenOff(node.penalties);
    const End least =
        mean.min() && off ? End(*mean.min() - *off / Rational(kHundred)) : std::nullopt;
    return {least, mean.max()};
}

FigureRange possibleValues(const Indicator& indicator)
{
    const auto within = [](const ValueRange& range) {
        const auto end = [](const std::optional<Decimal>& one) {
            return one ? End(Rational(*one)) : std::nullopt;
        };
        return FigureRange(end(range.min), end(range.max));
    };
    if (const auto* attainment = std::get_if<Attainment>(&indicator.grading)) {
        FigureRange values = within(attainment->range);
        if (attainment->better == Better::Lower && attainment->shape == LowerShape::Ratio)
            values.hold(Comparison::GreaterOrEqual, Rational(0));
        return values;
    }
    if (const auto* bands = std::get_if<Bands>(&indicator.grading))
        return within(bands->range);
    if (const auto* curve = std::get_if<Curve>(&indicator.grading))
        return within(curve->range);
    if (const auto* points = std::get_if<PointsGrading>(&indicator.grading))
        return {Rational(points->min), Rational(indicator.full)};
    return {};
}

FigureRange possibleScores(const SchemeDocument& document)
{
    const FigureRange rates = possibleRates(document.root, document.rounding);
    End least = rates.min() ? End(*rates.min() * document.full) : std::nullopt;
    End most = rates.max() ? End(*rates.max() * document.full) : std::nullopt;
    for (const Adjustment& adjustment : document.adjustments) {
        if (adjustment.min < Decimal())
            least.reset();
        if (adjustment.max > Decimal())
            most.reset();
    }
    const auto rounded = [&](const End& end) {
        return end ? End(end->rounded(document.rounding.score, document.rounding.mode))
                   : std::nullopt;
    };
    FigureRange published(rounded(lowestWithin(document.limits, least)),
                          rounded(highestWithin(document.limits, most)));
    published.setPlaces(document.rounding.score);
    return published;
}

} // namespace plumbline
