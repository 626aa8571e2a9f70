// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/Mark.h"

namespace plumbline {

struct TrendPoint
{
    QString label; ///< The period.
    double score = 0.0;
    QString figure;
};

struct TrendGuide
{
    QString name;
    double score = 0.0;
};

/// A line over periods for paper; the last point is the one the page is about. The axis starts at
/// `floor`, which the page must state.
struct TrendChart
{
    std::vector<TrendPoint> points;
    std::vector<TrendGuide> guides;
    double floor = 0.0;
    double ceiling = 100.0;
};

[[nodiscard]] std::vector<Mark> trendMarks(const TrendChart& chart, const QRectF& area);
/// Of each point, the part of the area that it, its figure and its period stand in.
[[nodiscard]] std::vector<QRectF> trendColumns(const TrendChart& chart, const QRectF& area);

} // namespace plumbline
