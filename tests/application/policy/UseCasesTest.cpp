// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/policy/UseCases.h"

#include "domain/policy/Decide.h"
#include "tests/application/accounts/AccountsTest.h"

namespace plumbline::testing {

namespace {

std::vector<UseCase> everyUseCase()
{
    std::vector<UseCase> all;
    for (auto some : {companyUseCases(), schemeUseCases(), cycleUseCases(), recordUseCases()})
        std::ranges::move(some, std::back_inserter(all));
    return all;
}

/// Whether it was refused by the policy, and not for another reason.
bool isRefused(const Result<>& result)
{
    return !result && result.error().code == ErrorCode::NotPermitted;
}

} // namespace

/// Every use case by whoever has no right to it.
class UseCasesTest : public AccountsTest
{
protected:
    void SetUp() override
    {
        AccountsTest::SetUp();
        makeAdministrator();
        for (const Role role : kRoles) {
            if (role != Role::Administrator)
                add(anAccount(roleName(role), {role}));
        }
    }
};

TEST_F(UseCasesTest, RefuseWhoDidNotSignInAndChangeNothing)
{
    access.session = {QStringLiteral("clerk"), {}};
    const std::size_t entries = store.contents.audit.size();
    for (const UseCase& one : everyUseCase())
        EXPECT_TRUE(isRefused(one.call(access))) << one.name;
    EXPECT_EQ(store.contents.audit.size(), entries);
    EXPECT_EQ(store.contents.employees.size(), 3U);
}

TEST_F(UseCasesTest, RefuseWhoMustChangeThePassword)
{
    store.contents.accounts.front().account.mustChange = true;
    for (const UseCase& one : everyUseCase())
        EXPECT_TRUE(isRefused(one.call(access))) << one.name;
}

/// What no grant of the role speaks of is refused, whatever the relations.
TEST_F(UseCasesTest, RefuseEveryRoleThatNoGrantNames)
{
    int refused = 0;
    const std::vector<UseCase> all = everyUseCase();
    for (const Role role : kRoles) {
        actAs(role == Role::Administrator ? QStringLiteral("root") : roleName(role));
        const std::size_t entries = store.contents.audit.size();
        for (const UseCase& one : all) {
            if (!one.permission)
                continue;
            const bool isGranted = std::ranges::any_of(allGrants(), [&](const Grant& grant) {
                return grant.permission == *one.permission && (!grant.role || *grant.role == role);
            });
            if (isGranted)
                continue;
            ++refused;
            EXPECT_TRUE(isRefused(one.call(access))) << one.name << roleName(role).toStdString();
        }
        EXPECT_EQ(store.contents.audit.size(), entries) << "a refused use case left an entry";
    }
    EXPECT_GT(refused, 200);
}

/// Who may is not refused: what fails then, fails for another reason.
TEST_F(UseCasesTest, LetWhoeverIsGrantedItOfAnyonePass)
{
    const std::vector<UseCase> all = everyUseCase();
    for (const Role role : kRoles) {
        for (const UseCase& one : all) {
            const bool isWriting = one.permission && !isSeeing(*one.permission);
            if (isWriting || !one.permission)
                continue;
            if (decide({role}, *one.permission, {}) != Verdict::Permitted)
                continue;
            actAs(role == Role::Administrator ? QStringLiteral("root") : roleName(role));
            EXPECT_FALSE(isRefused(one.call(access))) << one.name << roleName(role).toStdString();
        }
    }
}

} // namespace plumbline::testing
