// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// One stored result of an employee: what a cycle's latest revision says of them.
struct EmployeeResult
{
    Cycle cycle;
    LocalizedText schemeName;
    int revision = 0;
    QDateTime madeAt;
    StoredResult result;
};

/// All stored results of one employee, newest period first.
[[nodiscard]] Result<std::vector<EmployeeResult>> loadEmployeeHistory(const Access& access,
                                                                      const EmployeeId& employee);

} // namespace plumbline
