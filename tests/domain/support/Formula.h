// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/scoring/Explanation.h"

#include <map>
#include <string>
#include <variant>

namespace plumbline {

/// What a formula of an explanation comes to; a text where it can't be computed: why.
using FormulaValue = std::variant<Rational, bool, std::string>;

/// Computes a formula over the values of its inputs: + - * / ( ), comparisons, min, max, sum, mean,
/// median, round, ceil, if. Knows nothing of scoring.
[[nodiscard]] FormulaValue computeFormula(const QString& formula,
                                          const std::map<QString, Rational>& inputs);

/// Goes through a step and all below it; says what does not come out as noted. Empty: all does.
[[nodiscard]] std::string wrongSteps(const Step& step);
[[nodiscard]] int countSteps(const Step& step);

} // namespace plumbline
