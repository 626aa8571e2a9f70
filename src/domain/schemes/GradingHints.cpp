// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/HintParts.h"
#include "domain/schemes/PossibleFigures.h"

namespace plumbline {

namespace {

Rational number(std::size_t index)
{
    return {static_cast<std::int64_t>(index) + 1, 1};
}

/// Looks at one grading after its kind.
class GradingHint
{
public:
    GradingHint(const SchemeNode& node, const QString& at, HintList& hints)
        : m_full(node.indicator->full)
        , m_name(calledBy(node.texts, node.id))
        , m_at(at + QStringLiteral("/grading"))
        , m_hints(hints)
    {
    }

    void operator()(const Attainment& grading) const
    {
        if (!grading.target)
            return;
        const auto& end = grading.better == Better::Higher ? grading.range.max : grading.range.min;
        const bool isBeyond = end
            && (grading.better == Better::Higher ? *end < *grading.target : *end > *grading.target);
        if (isBeyond)
            add(HintKind::TargetBeyondRange,
                QStringLiteral("/target"),
                {Rational(*grading.target), Rational(*end)});
    }

    void operator()(const Bands& grading) const
    {
        for (std::size_t i = 0; i < grading.bands.size(); ++i) {
            const QString place = pointerTo(QStringLiteral("/bands"), i);
            if (!isReached(grading, i))
                add(HintKind::StepUnreachable, place, {number(i)});
            else if (i > 0 && grading.bands[i].rate == grading.bands[i - 1].rate)
                add(HintKind::StepWithoutEffect, place, {number(i)});
        }
        lookForTurn(grading.bands, QStringLiteral("/bands"));
    }

    void operator()(const Curve& grading) const
    {
        const auto& points = grading.points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool isBelow = grading.range.min && i + 1 < points.size()
                && points[i + 1].value <= *grading.range.min;
            const bool isAbove =
                grading.range.max && i > 0 && points[i - 1].value >= *grading.range.max;
            if (isBelow || isAbove)
                add(HintKind::StepUnreachable,
                    pointerTo(QStringLiteral("/points"), i),
                    {number(i)});
        }
        lookForTurn(points, QStringLiteral("/points"));
        lookBeyond(grading);
    }

    void operator()(const Deduction& grading) const
    {
        hintItems(grading.items, m_at + QStringLiteral("/items"), m_hints);
        if (!grading.floor)
            return;
        const Rational most = m_full - Rational(*grading.floor);
        for (std::size_t i = 0; i < grading.items.size(); ++i) {
            const DeductionItem& item = grading.items[i];
            const auto* steps = std::get_if<StepsItem>(&item.rule);
            for (std::size_t j = 1; steps && j < steps->steps.size(); ++j) {
                if (Rational(steps->steps[j - 1]) < most || steps->steps[j] <= steps->steps[j - 1])
                    continue;
                m_hints.add(HintKind::StepWithoutEffect,
                            pointerTo(pointerTo(m_at + QStringLiteral("/items"), i)
                                          + QStringLiteral("/steps"),
                                      j),
                            {calledBy(item.texts, item.id)},
                            {number(j)});
            }
        }
    }

    void operator()(const Rating& /*grading*/) const { }

    void operator()(const PointsGrading& /*grading*/) const { }

    void operator()(const Raters& /*grading*/) const { }

    void operator()(const Periods& /*grading*/) const { }

private:
    void add(HintKind kind, const QString& place, std::vector<Rational> figures) const
    {
        m_hints.add(kind, m_at + place, {m_name}, std::move(figures));
    }

    /// Whether a value that is taken falls into the band and into none before it.
    static bool isReached(const Bands& grading, std::size_t index)
    {
        const bool isFrom = grading.side == BandSide::From;
        const auto& own = grading.bands[index].bound;
        const auto before = index > 0 ? grading.bands[index - 1].bound : std::nullopt;
        FigureRange values;
        if (grading.range.min)
            values.hold(Comparison::GreaterOrEqual, *grading.range.min);
        if (grading.range.max)
            values.hold(Comparison::LessOrEqual, *grading.range.max);
        if (own)
            values.hold(isFrom ? Comparison::GreaterOrEqual : Comparison::LessOrEqual, *own);
        if (before)
            values.hold(isFrom ? Comparison::Less : Comparison::Greater, *before);
        return !values.isEmpty();
    }

    /// Where rates that rose begin to fall, or the other way round.
    template<typename Step>
    void lookForTurn(const std::vector<Step>& steps, const QString& list) const
    {
        std::optional<bool> isRising;
        for (std::size_t i = 1; i < steps.size(); ++i) {
            if (steps[i].rate == steps[i - 1].rate)
                continue;
            const bool rises = steps[i].rate > steps[i - 1].rate;
            if (isRising && *isRising != rises) {
                add(HintKind::RatesUpAndDown, pointerTo(list, i), {number(i)});
                return;
            }
            isRising = rises;
        }
    }

    /// Flat parts at nothing or at full are what curves end in; others look like a gap.
    void lookBeyond(const Curve& grading) const
    {
        if (grading.points.empty())
            return;
        const auto isPartial = [](const Decimal& rate) {
            return rate > Decimal{0} && rate < Decimal{1};
        };
        const CurvePoint& first = grading.points.front();
        const CurvePoint& last = grading.points.back();
        if (grading.range.min && *grading.range.min < first.value && isPartial(first.rate))
            add(HintKind::RangeBeyondCurve,
                QStringLiteral("/points/0"),
                {Rational(*grading.range.min), Rational(first.value)});
        if (grading.range.max && *grading.range.max > last.value && isPartial(last.rate))
            add(HintKind::RangeBeyondCurve,
                pointerTo(QStringLiteral("/points"), grading.points.size() - 1),
                {Rational(last.value), Rational(*grading.range.max)});
    }

    const Decimal& m_full;
    LocalizedText m_name;
    QString m_at;
    HintList& m_hints;
};

void lookAtSteps(const StepsItem& steps,
                 const QString& at,
                 const LocalizedText& name,
                 HintList& hints)
{
    for (std::size_t i = 1; i < steps.steps.size(); ++i) {
        const QString place = pointerTo(at + QStringLiteral("/steps"), i);
        if (steps.steps[i] < steps.steps[i - 1])
            hints.add(HintKind::StepsFall, place, {name}, {number(i)});
        else if (steps.steps[i] == steps.steps[i - 1])
            hints.add(HintKind::StepWithoutEffect, place, {name}, {number(i)});
    }
}

} // namespace

void hintGrading(const SchemeNode& node, const QString& at, HintList& hints)
{
    std::visit(GradingHint(node, at, hints), node.indicator->grading);
    const auto most = pointsByValue(*node.indicator).max();
    if (most && *most < Rational(node.indicator->full))
        hints.add(HintKind::FullUnreachable,
                  at + QStringLiteral("/grading"),
                  {calledBy(node.texts, node.id)},
                  {*most, Rational(node.indicator->full)});
}

void hintItems(const std::vector<DeductionItem>& items, const QString& at, HintList& hints)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LocalizedText name = calledBy(items[i].texts, items[i].id);
        const QString itemAt = pointerTo(at, i);
        if (const auto* steps = std::get_if<StepsItem>(&items[i].rule))
            lookAtSteps(*steps, itemAt, name, hints);
        const auto* each = std::get_if<EachItem>(&items[i].rule);
        if (each && each->max && *each->max < each->each)
            hints.add(HintKind::MaxBelowEach,
                      itemAt + QStringLiteral("/max"),
                      {name},
                      {Rational(each->each), Rational(*each->max)});
    }
}

void hintGrades(const SchemeDocument& document, HintList& hints)
{
    if (!document.grades || document.grades->list.empty())
        return;
    const auto& list = document.grades->list;
    if (document.grades->kind == GradingOfPeople::Quota) {
        Rational sum;
        for (const Grade& grade : list)
            sum += grade.bound.value_or(Decimal{0});
        constexpr int kHundred = 100;
        if (sum == Rational(kHundred))
            hints.add(HintKind::QuotaTakesAll,
                      pointerTo(QStringLiteral("/grades/quota"), list.size() - 1),
                      {LocalizedText(list.back().grade)});
        return;
    }
    const FigureRange all = possibleScores(document);
    for (std::size_t i = 0; i < list.size(); ++i) {
        FigureRange scores = all;
        if (list[i].bound)
            scores.hold(Comparison::GreaterOrEqual, *list[i].bound);
        if (i > 0 && list[i - 1].bound)
            scores.hold(Comparison::Less, *list[i - 1].bound);
        const bool isAbove = list[i].bound && all.max() && Rational(*list[i].bound) > *all.max();
        const auto nearest = isAbove ? all.max() : all.min();
        if (scores.isEmpty() && nearest)
            hints.add(HintKind::GradeUnreachable,
                      pointerTo(QStringLiteral("/grades/bands"), i),
                      {LocalizedText(list[i].grade)},
                      {*nearest});
    }
}

} // namespace plumbline
