// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"
#include "domain/scoring/NodeValue.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

/// Whether there is something to grade: raters with no mark (or one absent under `block`) and
/// periods without a score count as missing.
[[nodiscard]] bool isMissing(const Grading& grading, const NodeValue& value);

/// The points a value earns under its grading, exact (docs/FORMATS.md, Gradings). The value must
/// have passed checkValue and not be missing; attainment needs a target. Notes its inputs and
/// formula in `earned`, and its own steps below it.
[[nodiscard]] Rational pointsFor(const Indicator& indicator,
                                 const NodeValue& value,
                                 const std::optional<Decimal>& target,
                                 StepNote& earned);

/// What items take off together. Notes one step an item that is named and gives `sum` these as
/// inputs; `inputs` become their names: `off_late`.
[[nodiscard]] Rational pointsOff(const std::vector<DeductionItem>& items,
                                 const ItemEntries& entries,
                                 StepNote& sum,
                                 QStringList& inputs);

/// What `count:` reads: the count given, before rounding up; entries of a bounds item.
[[nodiscard]] Rational countOf(const DeductionItem& item, const std::vector<Decimal>& entries);

/// The mean of the periods' scores, as `divide` says.
[[nodiscard]] Rational periodsMean(const Periods& grading, const PeriodScores& scores);

} // namespace plumbline
