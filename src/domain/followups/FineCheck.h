// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <optional>
#include <vector>

namespace plumbline {

/// Company-wide bounds of what may be taken off a wage.
struct FineLimits
{
    Decimal sharePercent{20}; ///< Of a month's wage.
    std::optional<Decimal> minimumWage; ///< A month's; none: not set.
    friend bool operator==(const FineLimits&, const FineLimits&) = default;
};

enum class FineWarning {
    AboveShare, ///< More than the set share of a month's wage.
    BelowMinimumWage, ///< What is left is less than the minimum wage.
    WageUnknown ///< Neither can be told.
};

/// Warnings of what is taken in all, which is above zero; none where nothing is taken.
[[nodiscard]] std::vector<FineWarning> fineWarnings(const Rational& taken,
                                                    const std::optional<Rational>& monthsWage,
                                                    const FineLimits& limits);

} // namespace plumbline
