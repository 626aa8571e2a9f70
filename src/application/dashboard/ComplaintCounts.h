// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Complaints of one person and class, in a period and in the one before.
struct ComplaintCount
{
    EmployeeId employee;
    int grade = 0; ///< Class 1, 2, 3; 0: none was given.
    int now = 0;
    int before = 0;
};

struct ComplaintCounts
{
    Period period;
    bool isAnyKept = false; ///< There are complaints of whatever time that one may see.
    std::vector<ComplaintCount> counts;
};

/// The complaints received in a period and in the one before, of whom one may see records. Those
/// that were taken out of counting are left out.
[[nodiscard]] Result<ComplaintCounts> complaintCounts(const Access& access, const Period& period);

} // namespace plumbline
