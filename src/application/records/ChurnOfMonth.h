// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/MeasureFigure.h"

namespace plumbline {

/// A month's churn for all whom it is looked at by.
struct MonthChurn
{
    std::vector<MeasureFigure> advisors;
    std::vector<MeasureFigure> teams;
    std::vector<MeasureFigure> company; ///< One, or none without visits.
};

/// `months`: none: the company's setting.
[[nodiscard]] Result<MonthChurn>
churnOfMonth(const Access& access, const Period& month, std::optional<int> months);

} // namespace plumbline
