// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/FigureRange.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// Which figures a scheme can give at all. Bounds are never too narrow: what lies outside can't
/// come up; what lies inside perhaps can't either.

/// The rate of an indicator or group, what its missing policy gives included.
[[nodiscard]] FigureRange possibleRates(const SchemeNode& node, const RoundingPlan& rounding);
/// The points of an indicator.
[[nodiscard]] FigureRange possiblePoints(const SchemeNode& node, const RoundingPlan& rounding);
/// The points of an indicator that has a value.
[[nodiscard]] FigureRange pointsByValue(const Indicator& indicator);
/// The values that are taken.
[[nodiscard]] FigureRange possibleValues(const Indicator& indicator);
/// The published score.
[[nodiscard]] FigureRange possibleScores(const SchemeDocument& document);
/// Whether it may be left out for somebody.
[[nodiscard]] bool mayBeLeftOut(const SchemeNode& node);

} // namespace plumbline
