// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

/// What decides who is taken in, read once.
struct Opening
{
    SchemeInForce inForce;
    Period period;
    std::vector<Employee> employees;
    QHash<EmployeeId, CycleKey> taken; ///< In another part of the same period.
};

/// Finds the scheme and checks that the period is of its length.
[[nodiscard]] Result<Opening> prepareOpening(const Access& access,
                                             Repositories& repositories,
                                             const SchemeId& id,
                                             const Period& period);
/// Whether somebody would be taken in, or why not.
[[nodiscard]] Candidate candidate(const Opening& opening, const Employee& employee);

} // namespace plumbline
