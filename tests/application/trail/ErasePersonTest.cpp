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

} // namespace plumbline::testing
