// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

namespace plumbline::testing {

/// The value of a step's formula worked out anew from its inputs and its people, by nothing that
/// the program computes with but exact fractions; none: it can't be read.
[[nodiscard]] std::optional<Rational> redone(const Step& step);

/// Every step at or below that has a formula.
[[nodiscard]] std::vector<const Step*> stepsWithFormula(const std::vector<Step>& steps);

} // namespace plumbline::testing
