// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeTasks.h"

#include "tests/support/Builders.h"
#include "ui/home/TaskModel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

const QDate kToday(2026, 4, 8);

CycleKey aCycle()
{
    return {SchemeId(QStringLiteral("desk-quarterly")), aQuarter(QStringLiteral("2026Q2"))};
}

CourseLine aLine(const char* name, AppraisalState state)
{
    CourseLine line;
    line.cycle = aCycle();
    line.appraisal = {EmployeeId(QLatin1String(name)), QLatin1String(name), {}, {}};
    line.state = state;
    line.waitsFor.push_back(PinnedHolder{Holder{HolderKind::Leader}, {}});
    return line;
}

std::vector<HomeTask> tasksOf(const HomeWork& work)
{
    return homeTasks(work, {{aCycle(), QStringLiteral("Q2 Desk")}}, QStringLiteral("li"), kToday);
}

TEST(HomeTasks, MakesOneLineOfTheSameStepOfMany)
{
    std::vector<CourseLine> lines;
    for (const char* name : {"A", "B", "C", "D", "E", "F"})
        lines.push_back(aLine(name, AppraisalState::InReview));
    const auto tasks = tasksOf({lines, {}});
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().what, QStringLiteral("Review (6)"));
    EXPECT_EQ(tasks.front().who, QStringLiteral("A, B, C, D and 2 others"));
    EXPECT_EQ(tasks.front().cycle, QStringLiteral("Q2 Desk"));
    EXPECT_EQ(tasks.front().destination.page, PageId::Cycles);
}

TEST(HomeTasks, PutsTheEarliestDeadlineFirstAndNoneLast)
{
    CourseLine late = aLine("A", AppraisalState::InWork);
    late.until = kToday.addDays(-1);
    late.isLate = true;
    CourseLine soon = aLine("B", AppraisalState::Reviewed);
    soon.until = kToday.addDays(2);
    const auto tasks = tasksOf({{aLine("C", AppraisalState::GoalsProposed), soon, late}, {}});
    ASSERT_EQ(tasks.size(), 3U);
    EXPECT_TRUE(tasks[0].isLate);
    EXPECT_EQ(tasks[0].destination.page, PageId::ScoreEntry);
    EXPECT_EQ(tasks[1].who, QStringLiteral("B"));
    EXPECT_EQ(tasks[2].destination.page, PageId::Appraisal);
}

TEST(HomeTasks, AsksOnlyTheOneNamedForASecondLook)
{
    CourseLine line = aLine("A", AppraisalState::Published);
    line.waitsFor.clear();
    SecondLook look;
    look.waitsFor = QStringLiteral("li");
    look.askedBy = QStringLiteral("hr");
    line.looks = {look};
    ASSERT_EQ(tasksOf({{line}, {}}).size(), 1U);
    line.looks.front().waitsFor = QStringLiteral("wang");
    EXPECT_TRUE(tasksOf({{line}, {}}).empty());
}

TEST(HomeTasks, TellsOfDatesFromTwoWeeksBeforeAndOfNoneThatIsDone)
{
    const CycleDates dates{aCycle(),
                           CycleStage::Scoring,
                           {{CycleStage::Collecting, kToday.addDays(-3)},
                            {CycleStage::Scoring, kToday.addDays(14)},
                            {CycleStage::Review, kToday.addDays(15)}}};
    const auto tasks = tasksOf({{}, {dates}});
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_TRUE(tasks.front().isReminder);
    EXPECT_EQ(tasks.front().until, kToday.addDays(14));
    EXPECT_EQ(tasks.front().destination.tab, QStringLiteral("dates"));
}

TEST(HomeTasks, StandInAModelThatKeepsToTheRules)
{
    TaskModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CourseLine late = aLine("A", AppraisalState::InWork);
    late.until = kToday.addDays(-1);
    late.isLate = true;
    model.show(tasksOf({{late}, {}}));
    EXPECT_EQ(model.index(0, TaskModel::Until).data(), QStringLiteral("2026-04-07, late"));
}

} // namespace

} // namespace plumbline::testing
