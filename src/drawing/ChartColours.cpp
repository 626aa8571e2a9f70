// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ChartColours.h"

namespace plumbline {

namespace {

constexpr double kStrongestHeat = 0.5; ///< Share of the hue at the furthest.
constexpr double kFurthest = 0.5; ///< Of the way; from there on it gets no stronger.

} // namespace

QColor heatColor(double distance, ThemeMode mode)
{
    const QColor ground = themeColor(ColorRole::Card, mode);
    const QColor hue = themeColor(ColorRole::Category2, mode);
    const double share = qBound(0.0, distance / kFurthest, 1.0) * kStrongestHeat;
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(ground.redF(), hue.redF()),
                            mix(ground.greenF(), hue.greenF()),
                            mix(ground.blueF(), hue.blueF()));
}

Qt::PenStyle categoryDash(ColorRole role)
{
    if (role == ColorRole::Category2)
        return Qt::DashLine;
    if (role == ColorRole::Category3)
        return Qt::DotLine;
    if (role == ColorRole::Category4)
        return Qt::DashDotLine;
    if (role == ColorRole::Category5)
        return Qt::DashDotDotLine;
    return Qt::SolidLine;
}

} // namespace plumbline
