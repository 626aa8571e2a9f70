// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

#include <QtCore/QPointF>

namespace plumbline {

/// What can be moved in the graph of a grading: the target, the bounds of bands, the points of a
/// curve. For the mouse only; what comes out is exact.

struct GraphHandle
{
    QPointF at; ///< Value and points, as the graph shows them.
    bool isRateMoved = false; ///< Up and down, too.
    std::optional<Decimal> low; ///< The value stays above it …
    std::optional<Decimal> high; ///< … and below it.
};

/// Where a handle is moved to.
struct HandleMove
{
    std::size_t handle = 0;
    Decimal value;
    Decimal rate;
};

[[nodiscard]] std::vector<GraphHandle> graphHandles(const Indicator& indicator);
/// The grading after the move, held between the handle's neighbours by `step`.
[[nodiscard]] Grading
movedHandle(const Indicator& indicator, const HandleMove& move, const Decimal& step);
/// A sensible step for a span of figures: 1, 2 or 5 times a power of ten, about a hundredth of it.
[[nodiscard]] Decimal sensibleStep(double span);
/// The nearest multiple of the step.
[[nodiscard]] Decimal snapped(double figure, const Decimal& step);

} // namespace plumbline
