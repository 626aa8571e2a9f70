// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// Who acts, as the file knows them now, and for whom they stand in today.
struct Acting
{
    Account self;
    std::vector<Account> standsInFor = {};
};

/// None in a file without accounts. `not-permitted` where nobody signed in, the account is closed,
/// or its password was set by somebody else.
[[nodiscard]] Result<std::optional<Acting>> actingNow(const Access& access,
                                                      Repositories& repositories);

} // namespace plumbline
