// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/Deputies.h"
#include "application/accounts/FileState.h"
#include "application/accounts/SignIn.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

[[nodiscard]] inline Account
anAccount(const QString& name, RoleSet roles, const QString& person = {})
{
    Account account;
    account.id = AccountId(name);
    account.roles = roles;
    if (!person.isEmpty())
        account.person = EmployeeId(person);
    return account;
}

/// A company with an administrator, and others as a test needs them; who acts may change.
class AccountsTest : public CompanyTest
{
protected:
    void SetUp() override
    {
        employ({aPerson(QStringLiteral("E1")),
                aPerson(QStringLiteral("E2")),
                aPerson(QStringLiteral("E3"))});
    }

    void makeAdministrator()
    {
        const auto session =
            createFirstAdministrator(access, anAccount(QStringLiteral("root"), {}), m_password);
        ASSERT_TRUE(session);
        access.session = *session;
    }

    /// Adds an account that has changed its password already.
    void add(const Account& account)
    {
        StoredAccount stored{account, store.secrets().hash(m_password).value(), false, {}, {}};
        store.contents.accounts.push_back(stored);
    }

    void actAs(const QString& name)
    {
        const auto session = signIn(access, AccountId(name), m_password);
        ASSERT_TRUE(session) << session.error().message.text;
        access.session = *session;
    }

    [[nodiscard]] StoredAccount stored(const QString& name)
    {
        return store.repositories().accounts().account(AccountId(name)).value().value();
    }

    Password m_password = Password::fromText(QStringLiteral("a plumb line"));
};

} // namespace plumbline::testing
