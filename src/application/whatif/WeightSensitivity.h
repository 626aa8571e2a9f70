// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/whatif/WhatIf.h"

namespace plumbline {

/// What follows where an indicator's share of the hundred is another one.
struct WeightShift
{
    Rational share; ///< The new one.
    std::optional<Rational> meanChange; ///< Of published scores; none where nobody is complete.
    int gradeChanges = 0;
};

/// How much hangs on the weight of one indicator. None: the share would not stay between 0 and 100.
struct WeightSensitivity
{
    QString node;
    Rational share; ///< Of the hundred.
    std::optional<WeightShift> less; ///< Five points less; all others grow in proportion.
    std::optional<WeightShift> more;
};

/// How many points of the hundred a weight is moved by.
inline constexpr int kShiftedPoints = 5;

/// Every indicator's share of the hundred, in tree order.
[[nodiscard]] std::vector<Rational> sharesOfHundred(const Scheme& scheme);

/// The scheme with another share of the hundred for one indicator, the others keeping their
/// proportions; none where the share or what is left for the others is not above zero.
[[nodiscard]] std::optional<Scheme>
withShare(const Scheme& scheme, int indicator, const Rational& share);

/// Scores, ranks and judges everybody of the computed cycles again for each indicator and either
/// direction. `cancelled` where the run was stopped.
[[nodiscard]] Result<std::vector<WeightSensitivity>> weightSensitivity(const WhatIf& whatIf,
                                                                       const WhatIfRun& run);

} // namespace plumbline
