// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A customer who did not come back.
struct LostCustomer
{
    QString customer;
    QDate lastVisit;
    EmployeeId advisor; ///< Of that visit.
};

/// Customers who became inactive in the period: active at its start, and without a visit in the
/// last `months` at its end. By day of their last visit. `months`: none: the company's setting.
[[nodiscard]] Result<std::vector<LostCustomer>>
lostCustomers(const Access& access, const Period& period, std::optional<int> months);

} // namespace plumbline
