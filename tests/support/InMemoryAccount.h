// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps accounts, failures and deputies in memory.
class InMemoryAccount : public AccountRepository
{
public:
    explicit InMemoryAccount(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<bool> hasAny() override { return !m_contents.accounts.empty(); }

    Result<std::vector<StoredAccount>> accounts() override
    {
        std::vector<StoredAccount> sorted = m_contents.accounts;
        std::ranges::sort(sorted, {}, [](const StoredAccount& one) { return one.account.id; });
        return sorted;
    }

    Result<std::optional<StoredAccount>> account(const AccountId& id) override
    {
        for (const StoredAccount& one : m_contents.accounts) {
            if (isSame(one.account.id, id))
                return one;
        }
        return std::nullopt;
    }

    Result<> add(const StoredAccount& account) override { return change(account); }

    Result<> change(const StoredAccount& account) override
    {
        putInto(m_contents.accounts, account, [&](const StoredAccount& other) {
            return isSame(other.account.id, account.account.id);
        });
        return {};
    }

    Result<SignInFailures> failures(const std::optional<AccountId>& account) override
    {
        return m_contents.failures[account];
    }

    Result<> setFailures(const std::optional<AccountId>& account,
                         const SignInFailures& failures) override
    {
        m_contents.failures[account] = failures;
        return {};
    }

    Result<std::vector<Deputy>> deputies() override { return m_contents.deputies; }

    Result<int> addDeputy(const Deputy& deputy) override
    {
        m_contents.deputies.push_back(deputy);
        m_contents.deputies.back().number = ++m_contents.lastDeputy;
        return m_contents.lastDeputy;
    }

    Result<> removeDeputy(int number) override
    {
        std::erase_if(m_contents.deputies,
                      [&](const Deputy& deputy) { return deputy.number == number; });
        return {};
    }

private:
    [[nodiscard]] static bool isSame(const AccountId& one, const AccountId& other)
    {
        return one.text().compare(other.text(), Qt::CaseInsensitive) == 0;
    }

    Contents& m_contents;
};

} // namespace plumbline::testing
