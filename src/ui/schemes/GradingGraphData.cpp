// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/GradingGraphData.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int kSamples = 48;
constexpr int kMostLines = 6;
constexpr int kMostTimes = 5;
constexpr double kPercent = 100.0;

double number(const Rational& exact)
{
    return exact.toMpq().get_d();
}

double number(const Decimal& exact)
{
    return static_cast<double>(exact.millionths()) / static_cast<double>(Decimal::kScale);
}

/// Makes the figures of each kind of grading.
class Drawing
{
public:
    Drawing(const DocumentNames& names, const Decimal& full)
        : m_names(names)
        , m_full(number(full))
    {
        m_data.yMax = m_full;
        m_data.yTicks = {{0.0, m_names.figure(Decimal())}, {m_full, m_names.figure(full)}};
    }

    GradingGraphData operator()(const Attainment& grading)
    {
        // Without a target of the scheme's the axis is the share of one's own.
        const double target = grading.target ? number(*grading.target) : kPercent;
        if (target <= 0.0)
            return {};
        const double cap = number(grading.cap);
        double right = target * (cap + 0.15); // NOLINT: some air beside the cap
        if (grading.better == Better::Lower)
            right =
                target * (grading.shape == LowerShape::Ratio ? 3.0 : 2.2); // NOLINT: shows the fall
        setX(0.0, right, grading.range);
        m_data.yMax = m_full * std::max(cap, 1.0);
        addLine({}, [&](double value) { return m_full * rate(grading, value, target); });
        const QString text =
            grading.target ? m_names.figure(*grading.target) : QStringLiteral("100%");
        m_data.guideline = {target, text};
        m_data.xTicks = {{m_data.xMin, plain(m_data.xMin)}, {target, text}};
        if (cap > 1.0)
            m_data.yTicks.push_back({m_full * cap, plain(m_full * cap)});
        return m_data;
    }

    GradingGraphData operator()(const Bands& grading)
    {
        std::vector<double> bounds;
        for (const Band& band : grading.bands) {
            if (band.bound) {
                bounds.push_back(number(*band.bound));
                m_data.xTicks.push_back({bounds.back(), m_names.figure(*band.bound)});
            }
        }
        setAround(bounds, grading.range);
        double edge = grading.side == BandSide::From ? m_data.xMax : m_data.xMin;
        const double end = grading.side == BandSide::From ? m_data.xMin : m_data.xMax;
        for (const Band& band : grading.bands) {
            const double next = band.bound ? number(*band.bound) : end;
            const double points = m_full * number(band.rate);
            m_data.yMax = std::max(m_data.yMax, points);
            m_data.lines.push_back({{}, {{edge, points}, {next, points}}});
            edge = next;
        }
        m_data.isSteps = true;
        return m_data;
    }

    GradingGraphData operator()(const Curve& grading)
    {
        if (grading.points.empty())
            return {};
        std::vector<double> bounds;
        for (const CurvePoint& point : grading.points) {
            bounds.push_back(number(point.value));
            m_data.xTicks.push_back({bounds.back(), m_names.figure(point.value)});
        }
        setAround(bounds, grading.range);
        GradingGraphData::Line line;
        line.points.emplace_back(m_data.xMin, m_full * number(grading.points.front().rate));
        for (const CurvePoint& point : grading.points) {
            line.points.emplace_back(number(point.value), m_full * number(point.rate));
            m_data.yMax = std::max(m_data.yMax, line.points.back().y());
            m_data.yMin = std::min(m_data.yMin, line.points.back().y());
        }
        line.points.emplace_back(m_data.xMax, m_full * number(grading.points.back().rate));
        m_data.lines.push_back(std::move(line));
        return m_data;
    }

    GradingGraphData operator()(const Deduction& grading)
    {
        m_data.xMax = kMostTimes;
        for (int times = 0; times <= kMostTimes; ++times)
            m_data.xTicks.push_back({double(times), QString::number(times)});
        const double floor = grading.floor ? number(*grading.floor) : -m_full;
        const std::size_t count = std::min<std::size_t>(grading.items.size(), kMostLines);
        for (std::size_t i = 0; i < count; ++i) {
            const DeductionItem& item = grading.items[i];
            GradingGraphData::Line line{m_names.name(item.texts, item.id), {}};
            for (int times = 0; times <= kMostTimes; ++times)
                line.points.emplace_back(times, std::max(floor, m_full - taken(item, times)));
            m_data.yMin = std::min(m_data.yMin, line.points.back().y());
            m_data.lines.push_back(std::move(line));
        }
        return m_data;
    }

    GradingGraphData operator()(const Rating& grading)
    {
        for (const RatingLevel& level : grading.levels)
            m_data.bars.push_back({m_names.name(level.texts, level.id),
                                   number(level.points),
                                   m_names.figure(level.points)});
        return m_data;
    }

    GradingGraphData operator()(const PointsGrading& grading)
    {
        m_data.xMin = number(grading.min);
        m_data.xMax = m_full;
        m_data.yMin = std::min(0.0, m_data.xMin);
        m_data.lines.push_back({{}, {{m_data.xMin, m_data.xMin}, {m_full, m_full}}});
        m_data.xTicks = {{m_data.xMin, m_names.figure(grading.min)}, {m_full, plain(m_full)}};
        return m_data;
    }

    GradingGraphData operator()(const Raters& grading)
    {
        Rational sum;
        for (const Rater& rater : grading.raters)
            sum += rater.weight;
        if (sum.isZero())
            return {};
        for (const Rater& rater : grading.raters) {
            const Rational share = Rational(rater.weight) / sum;
            const QString named = rater.texts.name.isEmpty() ? m_names.scorer(rater.id)
                                                             : m_names.name(rater.texts, rater.id);
            m_data.bars.push_back({named, number(share) * m_full, m_names.percent(share)});
        }
        return m_data;
    }

    GradingGraphData operator()(const Periods&)
    {
        m_data.xMax = kPercent;
        m_data.lines.push_back({{}, {{0.0, 0.0}, {kPercent, m_full}}});
        m_data.xTicks = {{0.0, plain(0.0)}, {kPercent, plain(kPercent)}};
        return m_data;
    }

private:
    static QString plain(double value) { return QString::number(value, 'g', 6); } // NOLINT: digits

    static double rate(const Attainment& grading, double value, double target)
    {
        const double cap = number(grading.cap);
        double reached = value / target;
        if (grading.better == Better::Lower) {
            if (grading.shape == LowerShape::Linear)
                reached = 2.0 - value / target;
            else
                reached = value <= 0.0 ? cap : target / value;
        }
        const double low = grading.floor ? number(*grading.floor) : reached;
        return std::clamp(reached, std::min(low, cap), cap);
    }

    static double taken(const DeductionItem& item, int times)
    {
        if (const auto* each = std::get_if<EachItem>(&item.rule)) {
            const double all = number(each->each) * times;
            return each->max ? std::min(all, number(*each->max)) : all;
        }
        if (const auto* bounds = std::get_if<BoundsItem>(&item.rule))
            return number(bounds->max) * times;
        const auto& steps = std::get<StepsItem>(item.rule).steps;
        if (times == 0)
            return 0.0;
        return number(
            steps[std::min<std::size_t>(static_cast<std::size_t>(times), steps.size()) - 1]);
    }

    void setX(double low, double high, const ValueRange& range)
    {
        m_data.xMin = range.min ? std::max(low, number(*range.min)) : low;
        m_data.xMax = range.max ? std::min(high, number(*range.max)) : high;
    }

    void setAround(const std::vector<double>& bounds, const ValueRange& range)
    {
        if (bounds.empty())
            return setX(0.0, 1.0, range);
        const auto [low, high] = std::minmax_element(bounds.begin(), bounds.end());
        const double air = std::max((*high - *low) * 0.3, std::abs(*high) * 0.1 + 1.0); // NOLINT
        setX(*low - air, *high + air, range);
        if (*low >= 0.0)
            m_data.xMin = std::max(m_data.xMin, 0.0);
    }

    template<typename Function>
    void addLine(const QString& label, Function points)
    {
        GradingGraphData::Line line{label, {}};
        for (int i = 0; i <= kSamples; ++i) {
            const double x = m_data.xMin + (m_data.xMax - m_data.xMin) * i / kSamples;
            line.points.emplace_back(x, points(x));
            m_data.yMin = std::min(m_data.yMin, line.points.back().y());
        }
        m_data.lines.push_back(std::move(line));
    }

    const DocumentNames& m_names;
    double m_full;
    GradingGraphData m_data;
};

} // namespace

GradingGraphData graphOf(const DocumentNames& names, const Indicator& indicator)
{
    return std::visit(Drawing(names, indicator.full), indicator.grading);
}

} // namespace plumbline
