// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Role.h"
#include "domain/common/Id.h"

#include <optional>
#include <vector>

namespace plumbline {

/// The name that somebody signs in by.
using AccountId = Id<struct AccountTag>;

/// Somebody who may sign in. Knows nothing of passwords.
struct Account
{
    AccountId id;
    std::optional<EmployeeId> person; ///< None: nobody who is appraised, such as an auditor.
    RoleSet roles;
    std::vector<SchemeId> planned = {}; ///< What a planner compiles.
    bool isClosed = false; ///< May not sign in any more.
    bool mustChange = false; ///< The password was set by somebody else.
    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace plumbline
