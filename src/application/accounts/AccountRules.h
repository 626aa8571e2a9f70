// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/AccountRepository.h"
#include "domain/accounts/Password.h"

namespace plumbline {

/// `not-found` where nobody has that name.
[[nodiscard]] Result<StoredAccount> findAccount(Repositories& repositories, const AccountId& id);
/// Its roles are not empty, its person is employed here and has no other open account.
[[nodiscard]] Result<> checkAccount(Repositories& repositories, const Account& account);
/// `not-permitted` where no open account but `without` is an administrator.
[[nodiscard]] Result<> checkAdministratorRemains(Repositories& repositories,
                                                 const AccountId& without);
[[nodiscard]] bool isSameName(const AccountId& one, const AccountId& other);
/// Stores a new account with the hash of its password, and the entry of the trail.
[[nodiscard]] Result<> storeNew(const Access& access,
                                Repositories& repositories,
                                StoredAccount account,
                                const Password& password);
/// Stores the changed account, and the entry of the trail if anything changed.
[[nodiscard]] Result<> storeChanged(const Access& access,
                                    Repositories& repositories,
                                    const StoredAccount& before,
                                    const StoredAccount& after,
                                    const QString& action);
/// For the trail: `hr, manager; E1001; team-quarterly`.
[[nodiscard]] QString describedAccount(const Account& account);
/// The same access, acting as somebody else.
[[nodiscard]] Access actingAs(const Access& access, const Account& account);

} // namespace plumbline
