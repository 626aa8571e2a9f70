// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"

#include <QtCore/QPointF>

#include <optional>
#include <vector>

namespace plumbline {

/// What the small graph of a grading shows, as plain figures: lines from value to points, or bars.
/// For drawing only; scores never come from here.
struct GradingGraphData
{
    struct Line
    {
        QString label; ///< Empty: the only one.
        std::vector<QPointF> points;
    };

    struct Bar
    {
        QString label;
        double value = 0.0;
        QString text;
    };

    struct Tick
    {
        double at = 0.0;
        QString text;
    };

    std::vector<Line> lines;
    std::vector<Bar> bars;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    std::optional<Tick> guideline; ///< The target.
    double xMin = 0.0;
    double xMax = 1.0;
    double yMin = 0.0;
    double yMax = 1.0;
    bool isSteps = false; ///< Each end of a line is shown whether the bound belongs to it.
};

/// Of an unsound grading what there is to draw, perhaps nothing.
[[nodiscard]] GradingGraphData graphOf(const DocumentNames& names, const Indicator& indicator);

} // namespace plumbline
