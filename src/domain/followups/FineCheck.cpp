// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/FineCheck.h"

namespace plumbline {

std::vector<FineWarning> fineWarnings(const Rational& taken,
                                      const std::optional<Rational>& monthsWage,
                                      const FineLimits& limits)
{
    if (taken.sign() <= 0)
        return {};
    if (!monthsWage)
        return {FineWarning::WageUnknown};
    std::vector<FineWarning> warnings;
    if (taken > *monthsWage * Rational(limits.sharePercent) / Rational(100))
        warnings.push_back(FineWarning::AboveShare);
    if (limits.minimumWage && *monthsWage - taken < Rational(*limits.minimumWage))
        warnings.push_back(FineWarning::BelowMinimumWage);
    return warnings;
}

} // namespace plumbline
