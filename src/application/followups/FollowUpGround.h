// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/policy/Permit.h"
#include "application/ports/FollowUpRepository.h"

namespace plumbline {

/// `not-found` in words where the person has no appraisal in the cycle.
[[nodiscard]] Result<Appraisal>
followedAppraisal(Repositories& repositories, const CycleKey& key, const EmployeeId& employee);
/// The day it is at the company.
[[nodiscard]] Result<QDate> companyToday(const Access& access, Repositories& repositories);
/// `KEY/E1/interview/3`, as the trail names it.
[[nodiscard]] QString
followUpPath(const CycleKey& key, const EmployeeId& employee, const QString& what, int number);
/// Of whom rows of a filter may be seen: asks permission where it names a person.
[[nodiscard]] Result<Sight> followUpSight(const Access& access,
                                          Repositories& repositories,
                                          Permission permission,
                                          const std::optional<CycleKey>& cycle,
                                          const std::optional<EmployeeId>& employee);

} // namespace plumbline
