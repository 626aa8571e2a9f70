// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/accounts/Deputy.h"
#include "domain/accounts/SignInDelay.h"
#include "domain/common/Result.h"

namespace plumbline {

/// An account with what only signing in needs.
struct StoredAccount
{
    Account account;
    QByteArray hash;
    bool isPublic = false; ///< The sample's password still holds, and everybody may read it.
    QDateTime createdAt;
    QDateTime lastSignIn; ///< Null: never.
    friend bool operator==(const StoredAccount&, const StoredAccount&) = default;
};

/// Who may sign in, with the hashes of their passwords, and who stands in for whom. Names are
/// compared without regard to the case of Latin letters.
class AccountRepository
{
public:
    virtual ~AccountRepository() = default;
    [[nodiscard]] virtual Result<bool> hasAny() = 0;
    [[nodiscard]] virtual Result<std::vector<StoredAccount>> accounts() = 0; ///< By name.
    [[nodiscard]] virtual Result<std::optional<StoredAccount>> account(const AccountId& id) = 0;
    [[nodiscard]] virtual Result<> add(const StoredAccount& account) = 0;
    /// Everything but the name and when it was made.
    [[nodiscard]] virtual Result<> change(const StoredAccount& account) = 0;

    /// Of an account; of no account: of all names that nobody has.
    [[nodiscard]] virtual Result<SignInFailures>
    failures(const std::optional<AccountId>& account) = 0;
    [[nodiscard]] virtual Result<> setFailures(const std::optional<AccountId>& account,
                                               const SignInFailures& failures) = 0;

    [[nodiscard]] virtual Result<std::vector<Deputy>> deputies() = 0; ///< In order of their number.
    [[nodiscard]] virtual Result<int> addDeputy(const Deputy& deputy) = 0;
    [[nodiscard]] virtual Result<> removeDeputy(int number) = 0;
};

} // namespace plumbline
