// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

namespace plumbline {

/// The score after a person's decisions: their entries added to the published one, held within the
/// scheme's limits and rounded as scores are (docs/FORMATS.md, Decisions).
[[nodiscard]] Rational
decidedScore(const Scheme& scheme, const PersonInput& person, const Rational& score);

/// The grade that was set, the last one counting; none: none was.
[[nodiscard]] std::optional<int> decidedGrade(const Scheme& scheme, const PersonInput& person);

/// Puts the decided score and grade in the place of those computed; ranks stay. Of complete people
/// only, after grading and before the rules.
void decide(const Scheme& scheme, const PersonInput& person, PersonResult& result);

/// Puts the grade that was set in the place of the one after the rules.
void decideFinalGrade(const Scheme& scheme, const PersonInput& person, PersonResult& result);

/// Whether a decision fits the scheme: points, or one of its grades.
[[nodiscard]] Result<> checkDecision(const Scheme& scheme, const Decision& decision);

} // namespace plumbline
