// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Rights.h"

#include "domain/policy/Grants.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

/// What a window offers to an account with these roles.
class RightsTest : public CompanyTest
{
protected:
    Rights of(RoleSet roles)
    {
        const Account account{AccountId(QStringLiteral("li")), std::nullopt, roles};
        store.contents.accounts = {{account, {}, false, {}, {}}};
        Access as = access;
        as.session.account = account;
        const auto found = rights(as);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : Rights();
    }
};

} // namespace

TEST_F(RightsTest, AreNotAskedForInAFileWithoutAccounts)
{
    const auto found = rights(access);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->has_value());
}

TEST_F(RightsTest, OfAnEmployeeAreTheirOwnMatters)
{
    const Rights rights = of({Role::Employee});
    for (const Permission permission :
         {Permission::SeeScores, Permission::SeeInterviews, Permission::SetDeputy})
        EXPECT_TRUE(rights.all.contains(permission)) << permissionName(permission).toStdString();
    for (const Permission permission :
         {Permission::SeeScores, Permission::SeePeople, Permission::SeeRecords})
        EXPECT_FALSE(rights.forOthers.contains(permission))
            << permissionName(permission).toStdString();
    for (const Permission permission : {Permission::ManageAccounts,
                                        Permission::ManageBackups,
                                        Permission::ManageSettings,
                                        Permission::VerifyFile})
        EXPECT_FALSE(rights.all.contains(permission)) << permissionName(permission).toStdString();
}

TEST_F(RightsTest, OfAnAdministratorHoldNoScores)
{
    const Rights rights = of({Role::Administrator});
    EXPECT_TRUE(rights.all.contains(Permission::ManageAccounts));
    EXPECT_TRUE(rights.forOthers.contains(Permission::SeePeople));
    EXPECT_FALSE(rights.forOthers.contains(Permission::SeeScores));
    EXPECT_FALSE(rights.all.contains(Permission::ReadTrail));
}

TEST_F(RightsTest, AddUpOverRoles)
{
    const Rights rights = of({Role::Administrator, Role::Manager});
    EXPECT_TRUE(rights.all.contains(Permission::ManageBackups));
    EXPECT_TRUE(rights.forOthers.contains(Permission::SeeScores));
}

} // namespace plumbline::testing
