// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/GraphHandles.h"

#include <cmath>

namespace plumbline {

namespace {

double number(const Decimal& exact)
{
    return static_cast<double>(exact.millionths()) / static_cast<double>(Decimal::kScale);
}

/// Finds the handles of each kind of grading; the others have none.
struct Finding
{
    double full;

    std::vector<GraphHandle> operator()(const Attainment& grading) const
    {
        if (!grading.target)
            return {};
        return {{{number(*grading.target), full}, false, Decimal{0}, std::nullopt}};
    }

    std::vector<GraphHandle> operator()(const Bands& grading) const
    {
        std::vector<GraphHandle> handles;
        const bool isFalling = grading.side == BandSide::From;
        for (std::size_t i = 0; i < grading.bands.size(); ++i) {
            const Band& band = grading.bands[i];
            if (!band.bound)
                break;
            GraphHandle handle{{number(*band.bound), full * number(band.rate)}, true, {}, {}};
            if (i > 0)
                (isFalling ? handle.high : handle.low) = grading.bands[i - 1].bound;
            if (i + 1 < grading.bands.size())
                (isFalling ? handle.low : handle.high) = grading.bands[i + 1].bound;
            handles.push_back(handle);
        }
        return handles;
    }

    std::vector<GraphHandle> operator()(const Curve& grading) const
    {
        std::vector<GraphHandle> handles;
        for (std::size_t i = 0; i < grading.points.size(); ++i) {
            const CurvePoint& point = grading.points[i];
            GraphHandle handle{{number(point.value), full * number(point.rate)}, true, {}, {}};
            if (i > 0)
                handle.low = grading.points[i - 1].value;
            if (i + 1 < grading.points.size())
                handle.high = grading.points[i + 1].value;
            handles.push_back(handle);
        }
        return handles;
    }

    template<typename Other>
    std::vector<GraphHandle> operator()(const Other& /*grading*/) const
    {
        return {};
    }
};

Decimal held(const GraphHandle& handle, const Decimal& value, const Decimal& step)
{
    std::int64_t figure = value.millionths();
    if (handle.low)
        figure = std::max(figure, handle.low->millionths() + step.millionths());
    if (handle.high)
        figure = std::min(figure, handle.high->millionths() - step.millionths());
    return Decimal::fromMillionths(figure);
}

} // namespace

std::vector<GraphHandle> graphHandles(const Indicator& indicator)
{
    return std::visit(Finding{number(indicator.full)}, indicator.grading);
}

Grading movedHandle(const Indicator& indicator, const HandleMove& move, const Decimal& step)
{
    Grading grading = indicator.grading;
    const auto handles = graphHandles(indicator);
    if (move.handle >= handles.size())
        return grading;
    const Decimal value = held(handles[move.handle], move.value, step);
    if (auto* attainment = std::get_if<Attainment>(&grading)) {
        attainment->target = value;
    } else if (auto* bands = std::get_if<Bands>(&grading)) {
        bands->bands[move.handle] = {value, move.rate};
    } else if (auto* curve = std::get_if<Curve>(&grading)) {
        curve->points[move.handle] = {value, move.rate};
    }
    return grading;
}

Decimal sensibleStep(double span)
{
    constexpr double kSteps = 100.0;
    constexpr double kBounds[]{1.5, 3.5, 7.5};
    constexpr std::int64_t kFigures[]{1, 2, 5};
    const double millionths = std::max(1.0, span / kSteps * double(Decimal::kScale));
    auto step = static_cast<std::int64_t>(std::pow(10.0, std::floor(std::log10(millionths))));
    const double part = millionths / static_cast<double>(step);
    for (std::size_t i = 0; i < std::size(kBounds); ++i) {
        if (part < kBounds[i])
            return Decimal::fromMillionths(step * kFigures[i]);
    }
    return Decimal::fromMillionths(step * 10); // NOLINT: the next power
}

Decimal snapped(double figure, const Decimal& step)
{
    const auto steps = std::llround(figure / number(step));
    return Decimal::fromMillionths(steps * step.millionths());
}

} // namespace plumbline
