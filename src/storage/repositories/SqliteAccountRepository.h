// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/AccountRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// Accounts with their roles and schemes, failures in a row, deputies.
class SqliteAccountRepository final : public AccountRepository
{
public:
    explicit SqliteAccountRepository(Database& database);

    [[nodiscard]] Result<bool> hasAny() override;
    [[nodiscard]] Result<std::vector<StoredAccount>> accounts() override;
    [[nodiscard]] Result<std::optional<StoredAccount>> account(const AccountId& id) override;
    [[nodiscard]] Result<> add(const StoredAccount& account) override;
    [[nodiscard]] Result<> change(const StoredAccount& account) override;
    [[nodiscard]] Result<SignInFailures> failures(const std::optional<AccountId>& account) override;
    [[nodiscard]] Result<> setFailures(const std::optional<AccountId>& account,
                                       const SignInFailures& failures) override;
    [[nodiscard]] Result<std::vector<Deputy>> deputies() override;
    [[nodiscard]] Result<int> addDeputy(const Deputy& deputy) override;
    [[nodiscard]] Result<> removeDeputy(int number) override;

private:
    [[nodiscard]] Result<> addParts(StoredAccount& account);
    [[nodiscard]] Result<> saveParts(const Account& account);

    Statement m_hasAny;
    Statement m_accounts;
    Statement m_account;
    Statement m_roles;
    Statement m_schemes;
    Statement m_add;
    Statement m_change;
    Statement m_addRole;
    Statement m_removeRole;
    Statement m_addScheme;
    Statement m_removeSchemes;
    Statement m_failures;
    Statement m_setFailures;
    Statement m_clearFailures;
    Statement m_deputies;
    Statement m_addDeputy;
    Statement m_newestDeputy;
    Statement m_removeDeputy;
};

} // namespace plumbline
