// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

namespace {

class CycleOverviews : public QuarterTest
{
};

} // namespace

TEST_F(CycleOverviews, SayHowFarAnOpenCycleIs)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    enter(desk, QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("90"));
    const auto overview = cycleStatus(access, desk);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->people, 3);
    EXPECT_EQ(overview->complete, 1);
    EXPECT_EQ(overview->missingCells, 3) << "teamwork of E2, csat and teamwork of E3";
    EXPECT_EQ(overview->schemeName.in(QStringLiteral("en")), QStringLiteral("Desk"));
}

TEST_F(CycleOverviews, TellAClosedCycleByItsStoredResult)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    store.contents.cells[desk].clear();
    const auto overview = cycleStatus(access, desk);
    EXPECT_EQ(overview->people, 3);
    EXPECT_EQ(overview->complete, 1);
    EXPECT_EQ(overview->missingCells, 4);
}

TEST_F(CycleOverviews, ListTheNewestFirst)
{
    ASSERT_TRUE(openCycle(access, next.scheme, next.period));
    const auto list = listCycles(access);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_TRUE(list->at(0).cycle.key == next);
    EXPECT_TRUE(list->at(1).cycle.key == desk);
    EXPECT_FALSE(cycleStatus(access, {desk.scheme, aQuarter(QStringLiteral("2020Q1"))}));
}

TEST_F(CycleOverviews, NameWhatIsMissingByTeamAndPerson)
{
    complete(desk, QStringLiteral("E3"), QStringLiteral("90"));
    enter(desk, QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    const auto missing = missingValues(access);
    ASSERT_TRUE(missing);
    QStringList places;
    for (const MissingValue& value : *missing)
        places.append(value.appraisal.team->text() + QLatin1Char('/')
                      + value.appraisal.employee.text() + QLatin1Char('/') + value.node);
    EXPECT_EQ(places,
              (QStringList{QStringLiteral("east/E2/csat"),
                           QStringLiteral("east/E2/teamwork"),
                           QStringLiteral("west/E1/teamwork")}));
    EXPECT_EQ(missing->at(0).nodeName.in(QStringLiteral("en")), QStringLiteral("Satisfaction"));
    EXPECT_EQ(missing->at(1).nodeName.in(QStringLiteral("en")), QStringLiteral("teamwork"));
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    EXPECT_TRUE(missingValues(access)->empty()) << "a closed cycle waits for nothing";
}

} // namespace plumbline::testing
