// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/Decide.h"

#include "tests/domain/policy/WrittenMatrix.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

namespace plumbline {

using testing::WrittenLine;

namespace {

bool isWritten(const std::vector<WrittenLine>& lines,
               const QString& permission,
               Role role,
               Relation relation,
               CycleStage stage)
{
    return std::ranges::any_of(lines, [&](const WrittenLine& line) {
        const bool isOfRelation =
            line.relation == QLatin1String("anyone") || line.relation == relationName(relation);
        return line.permission == permission && (!line.role || *line.role == role) && isOfRelation
            && line.stages.has(stage);
    });
}

} // namespace

TEST(Permissions, AreAllNamedOnceAndGrantedToSomebody)
{
    QSet<QString> names;
    QSet<int> listed;
    for (const Permission permission : allPermissions()) {
        names.insert(permissionName(permission));
        listed.insert(static_cast<int>(permission));
        EXPECT_TRUE(std::ranges::any_of(allGrants(), [&](const Grant& grant) {
            return grant.permission == permission;
        })) << permissionName(permission).toStdString();
    }
    const int everyOne = static_cast<int>(Permission::TakePackage) + 1;
    EXPECT_EQ(names.size(), everyOne);
    EXPECT_EQ(listed.size(), everyOne) << "a permission has no name in Grants.cpp";
}

TEST(Permissions, AreThoseOfThePage)
{
    EXPECT_EQ(testing::writtenTable().toStdString(), testing::grantsTable().toStdString())
        << "docs/PERMISSIONS.md says something else than the table in Grants.cpp";
}

/// Every permission × role × relation × stage against what the page says, read as text.
TEST(Decide, SaysWhatIsWrittenAboutEveryCase)
{
    const std::vector<WrittenLine> lines = testing::writtenLines();
    ASSERT_GT(lines.size(), 100U);
    int permitted = 0;
    for (const Permission permission : allPermissions()) {
        for (const Role role : kRoles) {
            for (const Relation relation : kRelations) {
                for (const CycleStage stage : kCycleStages) {
                    const bool may = decide(RoleSet{role}, permission, {{relation}, stage, false})
                        == Verdict::Permitted;
                    permitted += may ? 1 : 0;
                    ASSERT_EQ(may,
                              isWritten(lines, permissionName(permission), role, relation, stage))
                        << permissionName(permission).toStdString() << ' '
                        << roleName(role).toStdString() << ' '
                        << relationName(relation).toStdString() << ' '
                        << cycleStageName(stage).toStdString();
                }
            }
        }
    }
    EXPECT_GT(permitted, 1000);
}

TEST(Decide, RefusesWhoHasNoRole)
{
    for (const Permission permission : allPermissions()) {
        const bool isForAll = std::ranges::any_of(allGrants(), [&](const Grant& grant) {
            return grant.permission == permission && !grant.role
                && grant.relation == Relation::Anyone;
        });
        EXPECT_EQ(decide({}, permission, {}) == Verdict::Permitted, isForAll)
            << permissionName(permission).toStdString();
    }
}

TEST(Decide, AddsUpTheRoles)
{
    const RoleSet both{Role::Manager, Role::Finance};
    EXPECT_EQ(decide(both, Permission::SeeWages, {}), Verdict::Permitted);
    EXPECT_EQ(decide(both, Permission::SeeScores, {{Relation::Leads}, {}, false}),
              Verdict::Permitted);
    EXPECT_EQ(decide(both, Permission::EditPeople, {}), Verdict::NotGranted);
}

TEST(Decide, LetsNobodyDoTheirOwnWhateverTheirRoles)
{
    const RoleSet all{Role::Administrator,
                      Role::Hr,
                      Role::Manager,
                      Role::Planner,
                      Role::Reviewer,
                      Role::Employee,
                      Role::Finance,
                      Role::Auditor};
    PolicyFacts facts;
    for (const Relation relation : kRelations)
        facts.relations.add(relation);
    facts.isOwn = true;
    for (const Permission permission : {Permission::EnterValue,
                                        Permission::EnterTarget,
                                        Permission::SubmitScores,
                                        Permission::Review,
                                        Permission::Calibrate,
                                        Permission::Publish,
                                        Permission::DecideAppeal,
                                        Permission::Correct,
                                        Permission::NotAppraise,
                                        Permission::DecideProposal})
        EXPECT_EQ(decide(all, permission, facts), Verdict::OwnAppraisal)
            << permissionName(permission).toStdString();
    EXPECT_EQ(decide(all, Permission::RateSelf, facts), Verdict::Permitted);
    EXPECT_EQ(decide(all, Permission::AgreeGoals, facts), Verdict::Permitted);
}

TEST(Decide, TellsAWrongStageFromAMissingGrant)
{
    EXPECT_EQ(decide({Role::Hr}, Permission::EnterAmount, {{}, CycleStage::Closed, false}),
              Verdict::WrongStage);
    EXPECT_EQ(decide({Role::Auditor}, Permission::EnterAmount, {{}, CycleStage::Closed, false}),
              Verdict::NotGranted);
}

TEST(Decide, LetsAnAdministratorSeeNoScores)
{
    for (const Permission permission : {Permission::SeeScores,
                                        Permission::SeeWages,
                                        Permission::SeeRewards,
                                        Permission::MakeReports})
        EXPECT_NE(decide({Role::Administrator}, permission, {}), Verdict::Permitted)
            << permissionName(permission).toStdString();
}

TEST(Decide, LetsAnAuditorChangeNothing)
{
    for (const Permission permission : allPermissions()) {
        const bool isReading = isSeeing(permission) || permission == Permission::ReadTrail
            || permission == Permission::VerifyFile || permission == Permission::TryOut;
        if (!isReading) {
            EXPECT_NE(decide({Role::Auditor}, permission, {}), Verdict::Permitted)
                << permissionName(permission).toStdString();
        }
    }
}

} // namespace plumbline
