// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/accounts/Account.h"
#include "domain/common/Result.h"
#include "domain/cycles/Cycle.h"

namespace plumbline {

/// Somebody who can be named as the second of two.
struct SecondPerson
{
    AccountId account;
    QString name; ///< The person's; empty where the account has none.
};

/// Whether an account can look at what was done to a person: it is open, its roles permit it, and
/// it is not their own.
[[nodiscard]] bool mayBeSecond(const Account& account, const std::optional<EmployeeId>& employee);

/// Who may look at it afterwards: never oneself, nor whom it is about. Nobody in a file without
/// accounts, where any name can be given.
[[nodiscard]] Result<std::vector<SecondPerson>> secondPeople(
    const Access& access, const CycleKey& key, const std::optional<EmployeeId>& employee = {});

} // namespace plumbline
