// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// How often a customer came, and whom they saw last.
struct CustomerVisits
{
    QString customer;
    int visits = 0;
    QDate first;
    QDate last;
    EmployeeId lastAdvisor; ///< Of visits on the same day: of the one taken in last.
};

/// Customers who came from `from` to `to`, each once, the latest first. Excluded visits and those
/// without a customer don't count.
[[nodiscard]] Result<std::vector<CustomerVisits>>
customerVisits(const Access& access, const QDate& from, const QDate& to);

} // namespace plumbline
