// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

namespace plumbline {

/// "Rounded to 2 decimal places, a half away from zero.": what the step's formula does last; empty
/// where it does not round.
[[nodiscard]] std::optional<ExplainText> roundingOf(const Step& step);
/// Says who entered a value; its result is the value as it was typed.
[[nodiscard]] bool isEntered(const Step& step);
/// Both sentences behind each other as that language sets them.
[[nodiscard]] QString
joined(const QString& words, const QString& rounding, const QString& language);
/// To how many places the step's formula rounds at the end; none: it does not.
[[nodiscard]] std::optional<int> roundedPlaces(const Step& step);
/// The step in words, its rounding included.
[[nodiscard]] QString stepSentence(const Step& step, const QString& language);
/// What the exact result of a rule or a condition says in words: "does not hold"; empty where the
/// result is something else.
[[nodiscard]] QString verdictText(const QString& result, const QString& language);

} // namespace plumbline
