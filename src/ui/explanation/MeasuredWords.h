// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ScoreSheet.h"

namespace plumbline {

/// What is said of a value that is measured from records.

/// A measured text as a number: a ratio as what it comes to, with ≈ where that has more than two
/// places; the mark of a missing one.
[[nodiscard]] QString measuredFigure(const QString& stored);
/// Whether a ratio rests on fewer records than the company trusts.
[[nodiscard]] bool isTooFew(const ScoreSheet& sheet, const StoredMeasured& measured);
/// The ratio, how many records were counted, and as of which day where the company is.
[[nodiscard]] QString measuredBasis(const ScoreSheet& sheet, const StoredMeasured& measured);

} // namespace plumbline
