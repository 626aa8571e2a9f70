// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/Stays.h"

namespace plumbline {

/// What the deduction ledger holds for one employee and item in a period.
struct WrittenEvent
{
    EmployeeId employee;
    QString item; ///< `indicator.item`
    std::int64_t count = 0; ///< Summed; an event that says neither count nor points is one.
    std::vector<Decimal> points; ///< In order of time.
    int records = 0;
    friend bool operator==(const WrittenEvent&, const WrittenEvent&) = default;
};

/// The measure `events`: by employee, then by item; excluded records are left out. `employees`:
/// empty: everybody. `upTo`: the last import run that is seen; 0: all. `stays`: events of other
/// days are left out.
[[nodiscard]] Result<std::vector<WrittenEvent>>
ledgerEntries(Repositories& repositories,
              const Period& period,
              const std::vector<EmployeeId>& employees,
              int upTo = 0,
              const Stays& stays = {});

} // namespace plumbline
