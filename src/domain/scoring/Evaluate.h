// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

#include <span>

namespace plumbline {

enum class Explain { No, Yes };

/// Scores one person (docs/FORMATS.md, The tree to Adjustments). Input must have passed the checks
/// of PersonInput.h. Adds its steps below `explanation` where one is given: the same code computes
/// both.
[[nodiscard]] PersonScore
scorePerson(const Scheme& scheme, const PersonInput& person, Step* explanation = nullptr);

/// Scores, ranks, grades, judges the rules and pays everybody of one scheme in one period.
[[nodiscard]] EvaluationResult evaluate(const Scheme& scheme,
                                        const Period& period,
                                        std::span<const PersonInput> people,
                                        Explain explain = Explain::No);

/// One person's result with its explanation, among all the others, whose own scores are given:
/// those of scorePerson, parallel to `people`.
[[nodiscard]] PersonResult explainPerson(const Scheme& scheme,
                                         const Period& period,
                                         std::span<const PersonInput> people,
                                         std::span<const PersonScore> scores,
                                         std::size_t person);

/// The grade by bands for a score; none under a quota or without grades.
[[nodiscard]] std::optional<int> bandGrade(const Scheme& scheme, const Rational& score);

} // namespace plumbline
