// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/ErasePerson.h"

#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class ErasePerson : public CompanyTest
{
protected:
    const EmployeeId m_who{QStringLiteral("E1")};

    void putInCycle(CycleStage stage)
    {
        Cycle cycle;
        cycle.key = desk;
        cycle.stage = stage;
        ASSERT_TRUE(store.repositories().cycles().add(
            cycle, {{m_who, QStringLiteral("An"), PositionId(), std::nullopt}}));
    }
};

} // namespace

TEST_F(ErasePerson, NeedsAReason)
{
    EXPECT_EQ(erasePerson(access, m_who, QStringLiteral("  ")).error().code,
              ErrorCode::MissingField);
    EXPECT_TRUE(auditActions().isEmpty());
}

TEST_F(ErasePerson, IsTold)
{
    ASSERT_TRUE(erasePerson(access, m_who, QStringLiteral("asked by letter")));
    EXPECT_EQ(auditActions(), QStringList{QStringLiteral("person.erased")});
    EXPECT_EQ(store.contents.audit.front().reason, QStringLiteral("asked by letter"));
}

TEST_F(ErasePerson, WaitsUntilTheirCyclesAreClosed)
{
    putInCycle(CycleStage::Feedback);
    EXPECT_EQ(erasePerson(access, m_who, QStringLiteral("asked by letter")).error().code,
              ErrorCode::Conflict);
    EXPECT_TRUE(auditActions().isEmpty());
}

TEST_F(ErasePerson, IsDoneWhereTheirCyclesAreClosed)
{
    putInCycle(CycleStage::Closed);
    EXPECT_TRUE(erasePerson(access, m_who, QStringLiteral("asked by letter")));
}

TEST_F(ErasePerson, ClosesTheirAccount)
{
    StoredAccount clerk{
        {AccountId(QStringLiteral("an")), m_who, {Role::Employee}}, "hash", false, {}, {}};
    StoredAccount root{
        {AccountId(QStringLiteral("root")), {}, {Role::Administrator}}, "hash", false, {}, {}};
    store.contents.accounts = {clerk, root};
    access.session.account = root.account;
    store.contents.accounts.back().account.roles.add(Role::Hr);
    ASSERT_TRUE(erasePerson(access, m_who, QStringLiteral("asked by letter")));
    EXPECT_TRUE(store.contents.accounts.front().account.isClosed);
    EXPECT_FALSE(store.contents.accounts.back().account.isClosed);
    EXPECT_EQ(auditActions(),
              (QStringList{QStringLiteral("account.closed"), QStringLiteral("person.erased")}));
}

TEST_F(ErasePerson, LeavesTheLastAdministratorSignedIn)
{
    StoredAccount only{{AccountId(QStringLiteral("an")), m_who, {Role::Administrator, Role::Hr}},
                       "hash",
                       false,
                       {},
                       {}};
    store.contents.accounts = {only};
    access.session.account = only.account;
    EXPECT_FALSE(erasePerson(access, m_who, QStringLiteral("asked by letter")));
    EXPECT_FALSE(store.contents.accounts.front().account.isClosed);
}

} // namespace plumbline::testing
