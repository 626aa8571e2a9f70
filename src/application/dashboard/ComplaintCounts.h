// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Complaints of one person and class received in a period.
struct ComplaintCount
{
    EmployeeId employee;
    int grade = 0; ///< Class 1, 2, 3; 0: none was given.
    Period period;
    int count = 0;
};

struct ComplaintCounts
{
    bool isAnyKept = false; ///< There are complaints of whatever time that one may see.
    /// The first of the periods asked for that is not before all that are kept: of an earlier one
    /// no complaints doesn't say that there were none.
    std::optional<Period> knownFrom;
    std::vector<ComplaintCount> counts; ///< None of zero.
};

/// The complaints received in each of some periods, of whom one may see records. Those that were
/// taken out of counting are left out.
[[nodiscard]] Result<ComplaintCounts> complaintCounts(const Access& access,
                                                      std::vector<Period> periods);

} // namespace plumbline
