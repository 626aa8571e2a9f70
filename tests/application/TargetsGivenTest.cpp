// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/TargetsGiven.h"

#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

namespace {

class TargetsGiven : public QuarterTest
{
protected:
    void give(const CycleKey& key, const char* person)
    {
        const CellKey target{CellKind::Target, QStringLiteral("csat"), {}};
        ASSERT_TRUE(recordCells(
            access,
            key,
            {{EmployeeId(QString::fromLatin1(person)), target, {}, QStringLiteral("90"), {}}}));
    }

    const QSet<QString> m_csat{QStringLiteral("csat")};
};

} // namespace

TEST_F(TargetsGiven, NamesWhereEverybodyHasOne)
{
    EXPECT_TRUE(targetsGiven(access, desk.scheme)->isEmpty());
    for (const char* person : {"E1", "E2"})
        give(desk, person);
    EXPECT_TRUE(targetsGiven(access, desk.scheme)->isEmpty()) << "E3 has none";
    give(desk, "E3");
    EXPECT_EQ(targetsGiven(access, desk.scheme).value(), m_csat);
}

TEST_F(TargetsGiven, LooksAtTheNewestCycleAlone)
{
    for (const char* person : {"E1", "E2", "E3"})
        give(desk, person);
    ASSERT_TRUE(openCycle(access, next.scheme, next.period));
    EXPECT_TRUE(targetsGiven(access, desk.scheme)->isEmpty());
    EXPECT_TRUE(targetsGiven(access, SchemeId(QStringLiteral("never-run")))->isEmpty());
}

} // namespace plumbline::testing
