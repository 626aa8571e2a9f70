// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "domain/accounts/Account.h"
#include "domain/common/Result.h"

namespace plumbline {

void addAccountOptions(QCommandLineParser& parser); ///< --role, --person, --scheme
/// The account that the arguments and these options describe.
[[nodiscard]] Result<Account> describedAccount(const Invocation& call);

} // namespace plumbline
