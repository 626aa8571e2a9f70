// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/Schemes.h"
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
    const auto data = loadSheet(access, next, HistoryDepth::Values);
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
    EXPECT_TRUE(sheet->input(0).history.empty()) << "no rule of the scheme looks back";
    const auto scores = loadSheet(access, next)->history.value(EmployeeId(QStringLiteral("E1")));
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_TRUE(scores.at(0).score == Rational(91));
    EXPECT_TRUE(scores.at(0).values.isEmpty());
}

TEST_F(LoadSheet, BringsValuesWhereARuleLooksBack)
{
    QByteArray file = aSchemeFile("looking-back");
    file.chop(1);
    file += R"(,"rules":[{"id":"fall","when":[{"metric":"value:csat","op":"<",
"than":{"trailing":1,"stat":"mean"}}],"then":[{"do":"grade-shift","by":-1}]}]})";
    ASSERT_TRUE(importScheme(access, file));
    const CycleKey first{SchemeId(QStringLiteral("looking-back")), next.period};
    const CycleKey second{first.scheme, next.period.plus(1)};
    const std::vector everybody{EmployeeId(QStringLiteral("E1"))};
    ASSERT_TRUE(openCycle(access, first.scheme, first.period, everybody));
    complete(first, QStringLiteral("E1"), QStringLiteral("90"));
    ASSERT_TRUE(scoreCycle(access, first));
    ASSERT_TRUE(openCycle(access, second.scheme, second.period, everybody));
    complete(second, QStringLiteral("E1"), QStringLiteral("89"));
    const auto sheet = ScoreSheet::build(*loadSheet(access, second));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->input(0).history.size(), 1U);
    ASSERT_TRUE(scoreCycle(access, second));
    const StoredResult& stored = store.contents.results[second].at(0).people.at(0);
    EXPECT_EQ(stored.grade, QStringLiteral("B")) << "fell from 90 to 89";
    EXPECT_TRUE(stored.input.contains("history"));
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
