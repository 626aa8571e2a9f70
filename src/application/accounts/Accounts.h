// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/accounts/Password.h"

namespace plumbline {

/// The first account of a file, an administrator whatever else its roles are. `already-exists`
/// where the file has one. From here on everybody signs in. The session that goes on.
[[nodiscard]] Result<Session>
createFirstAdministrator(const Access& access, const Account& account, const Password& password);

/// Whoever gets it must change the password at once. A person has one open account at most.
[[nodiscard]] Result<>
addAccount(const Access& access, const Account& account, const Password& oneTime);
/// Its person, roles and planned schemes. The last administrator stays one.
[[nodiscard]] Result<> changeAccount(const Access& access, const Account& account);
/// Nobody signs in by it any more; what was done by it stays. Not the last administrator.
[[nodiscard]] Result<> closeAccount(const Access& access, const AccountId& account);
[[nodiscard]] Result<> reopenAccount(const Access& access, const AccountId& account);

/// An account as the page of accounts shows it.
struct ListedAccount
{
    Account account;
    QString personName; ///< Empty where it has no person.
    QDateTime createdAt;
    QDateTime lastSignIn; ///< Null: never.
};

[[nodiscard]] Result<std::vector<ListedAccount>> listAccounts(const Access& access);

} // namespace plumbline
