// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/GradingPoints.h"

namespace plumbline {

// One function a grading, each in a file of its own. All return exact points.

[[nodiscard]] Rational attainmentPoints(const Indicator& indicator,
                                        const Attainment& grading,
                                        const Measured& value,
                                        const Decimal& target,
                                        StepNote& earned);
[[nodiscard]] Rational bandPoints(const Indicator& indicator,
                                  const Bands& grading,
                                  const Measured& value,
                                  StepNote& earned);
[[nodiscard]] Rational curvePoints(const Indicator& indicator,
                                   const Curve& grading,
                                   const Measured& value,
                                   StepNote& earned);
[[nodiscard]] Rational deductionPoints(const Indicator& indicator,
                                       const Deduction& grading,
                                       const ItemEntries& entries,
                                       StepNote& earned);
[[nodiscard]] Rational
levelPoints(const Rating& grading, const ChosenLevel& chosen, StepNote& earned);
[[nodiscard]] Rational givenPoints(const Measured& value, StepNote& earned);
[[nodiscard]] Rational
raterPoints(const Raters& grading, const RaterMarks& marks, StepNote& earned);
[[nodiscard]] Rational periodPoints(const Indicator& indicator,
                                    const Periods& grading,
                                    const PeriodScores& scores,
                                    StepNote& earned);

/// Notes the value as it was given: `45/47`.
void noteValue(Step* parent, const Measured& value);
/// Notes `full * <reached>` as the way to the points.
void noteFullTimes(StepNote& earned, const Rational& full, const Rational& reached);

} // namespace plumbline
