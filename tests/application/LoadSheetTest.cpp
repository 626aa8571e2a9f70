// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ScoreSheet.h"
#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

namespace {

class LoadSheet : public QuarterTest
{
};

} // namespace

TEST_F(LoadSheet, BringsEverythingOfTheCycle)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    ASSERT_TRUE(saveNote(access,
                         desk,
                         EmployeeId(QStringLiteral("E1")),
                         QStringLiteral("csat"),
                         QStringLiteral("Heard")));
    const auto data = loadSheet(access, desk);
    ASSERT_TRUE(data);
    EXPECT_EQ(data->company.name, QStringLiteral("Qingyuan"));
    EXPECT_TRUE(data->cycle.key == desk);
    EXPECT_EQ(data->scheme.document().id, QStringLiteral("desk-quarterly"));
    EXPECT_EQ(data->teams.size(), 2U);
    EXPECT_EQ(data->appraisals.size(), 3U);
    EXPECT_EQ(data->cells.size(), 2U);
    EXPECT_EQ(data->notes.size(), 1U);
    EXPECT_TRUE(data->history.isEmpty());
    EXPECT_TRUE(data->previousCells.empty());
}

TEST_F(LoadSheet, BringsScoresAndMeasuredValuesOfEarlierPeriods)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("4500/50"));
    enter(desk, QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("88"));
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    ASSERT_TRUE(openCycle(access, next.scheme, next.period));
    const auto data = loadSheet(access, next);
    ASSERT_TRUE(data);
    const auto history = data->history.value(EmployeeId(QStringLiteral("E1")));
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.at(0).period, desk.period);
    EXPECT_TRUE(history.at(0).score == Rational(91));
    EXPECT_EQ(history.at(0).values.value(QStringLiteral("csat")).toString(),
              QStringLiteral("4500/50"));
    const auto incomplete = data->history.value(EmployeeId(QStringLiteral("E2")));
    EXPECT_EQ(incomplete.at(0).score, std::nullopt);
    EXPECT_EQ(data->gradeHistory.value(EmployeeId(QStringLiteral("E1"))).value(desk.period),
              QStringLiteral("A"));
    EXPECT_EQ(data->previousCells.size(), 3U);
    const auto sheet = ScoreSheet::build(*data);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->previousText(1, valueOf(QStringLiteral("csat"))), QStringLiteral("88"));
    EXPECT_EQ(sheet->input(0).history.size(), 1U);
}

TEST_F(LoadSheet, DoesNotLookAhead)
{
    completeAll(desk);
    ASSERT_TRUE(openCycle(access, next.scheme, next.period));
    completeAll(next);
    ASSERT_TRUE(scoreCycle(access, next));
    EXPECT_TRUE(loadSheet(access, desk)->history.isEmpty());
}

TEST_F(LoadSheet, RefusesUnknownCycles)
{
    const auto refused = loadSheet(access, next);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
}

} // namespace plumbline::testing
