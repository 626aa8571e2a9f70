// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/AccountRepository.h"

#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

class AccountRepositoryTest : public CompanyTest
{
protected:
    AccountRepositoryTest() { createSample(); }

    [[nodiscard]] static StoredAccount account(const QString& name)
    {
        StoredAccount stored;
        stored.account.id = AccountId(name);
        stored.account.roles = {Role::Manager, Role::Employee};
        stored.account.planned = {SchemeId(QStringLiteral("a")), SchemeId(QStringLiteral("b"))};
        stored.hash = "$argon2id$";
        stored.createdAt = QDateTime(QDate(2026, 4, 8), QTime(2, 0), Qt::UTC);
        return stored;
    }

    void add(const StoredAccount& stored)
    {
        change([&](Repositories& all) { return all.accounts().add(stored); });
    }
};

} // namespace

TEST_F(AccountRepositoryTest, KeepsAnAccountWithItsRolesAndSchemes)
{
    EXPECT_FALSE(stored().accounts().hasAny().value());
    StoredAccount one = account(QStringLiteral("王思远"));
    one.account.person = EmployeeId(QStringLiteral("E1001"));
    add(one);
    add(account(QStringLiteral("auditor")));
    reopen();
    EXPECT_TRUE(stored().accounts().hasAny().value());
    EXPECT_EQ(stored().accounts().account(one.account.id)->value(), one);
    EXPECT_EQ(stored().accounts().accounts()->size(), 2U);
    EXPECT_FALSE(stored().accounts().account(AccountId(QStringLiteral("nobody")))->has_value());
}

TEST_F(AccountRepositoryTest, FindsANameWhateverTheCaseOfItsLetters)
{
    add(account(QStringLiteral("Lin.Xiao")));
    EXPECT_EQ(
        stored().accounts().account(AccountId(QStringLiteral("lin.xiao")))->value().account.id,
        AccountId(QStringLiteral("Lin.Xiao")));
    change([](Repositories& all) {
        EXPECT_FALSE(all.accounts().add(account(QStringLiteral("LIN.XIAO"))));
        return Result<>();
    });
}

TEST_F(AccountRepositoryTest, ChangesEverythingButTheName)
{
    StoredAccount one = account(QStringLiteral("lin"));
    add(one);
    one.account.roles = {Role::Hr};
    one.account.planned = {SchemeId(QStringLiteral("c"))};
    one.account.isClosed = true;
    one.account.mustChange = true;
    one.isPublic = true;
    one.hash = "other";
    one.lastSignIn = one.createdAt.addDays(1);
    change([&](Repositories& all) { return all.accounts().change(one); });
    reopen();
    EXPECT_EQ(stored().accounts().account(one.account.id)->value(), one);
}

TEST_F(AccountRepositoryTest, RefusesASecondOpenAccountOfAPerson)
{
    StoredAccount one = account(QStringLiteral("one"));
    one.account.person = EmployeeId(QStringLiteral("E1001"));
    add(one);
    StoredAccount two = account(QStringLiteral("two"));
    two.account.person = one.account.person;
    change([&](Repositories& all) {
        EXPECT_FALSE(all.accounts().add(two));
        return Result<>();
    });
    two.account.isClosed = true;
    add(two);
}

TEST_F(AccountRepositoryTest, CountsFailuresByNameAndOfNobody)
{
    const SignInFailures six{6, QDateTime(QDate(2026, 4, 8), QTime(3, 0), Qt::UTC)};
    add(account(QStringLiteral("lin")));
    const AccountId lin(QStringLiteral("lin"));
    change([&](Repositories& all) { return all.accounts().setFailures(lin, six); });
    change([&](Repositories& all) { return all.accounts().setFailures(std::nullopt, six); });
    reopen();
    EXPECT_EQ(stored().accounts().failures(lin).value(), six);
    EXPECT_EQ(stored().accounts().failures(std::nullopt).value(), six);
    change([&](Repositories& all) { return all.accounts().setFailures(lin, {}); });
    EXPECT_EQ(stored().accounts().failures(lin).value(), SignInFailures());
    EXPECT_EQ(stored().accounts().failures(std::nullopt).value(), six);
}

TEST_F(AccountRepositoryTest, KeepsDeputiesInTheirOrder)
{
    add(account(QStringLiteral("lin")));
    add(account(QStringLiteral("wang")));
    Deputy deputy{0,
                  AccountId(QStringLiteral("lin")),
                  AccountId(QStringLiteral("wang")),
                  QDate(2026, 4, 1),
                  QDate(2026, 4, 30)};
    change([&](Repositories& all) {
        return all.accounts().addDeputy(deputy).map([&](int number) { deputy.number = number; });
    });
    reopen();
    ASSERT_EQ(stored().accounts().deputies()->size(), 1U);
    EXPECT_EQ(stored().accounts().deputies()->front(), deputy);
    change([&](Repositories& all) { return all.accounts().removeDeputy(deputy.number); });
    EXPECT_TRUE(stored().accounts().deputies()->empty());
}

} // namespace plumbline
