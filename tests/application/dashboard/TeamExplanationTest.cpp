// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/TeamExplanation.h"

#include "tests/application/RedoneStep.h"
#include "tests/application/dashboard/TeamSheet.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

/// Every formula gives its result, and no step needs a figure that is not there.
void expectRedoable(const Explained& explained)
{
    const auto steps = stepsWithFormula(explained.steps);
    ASSERT_FALSE(steps.empty());
    for (const Step* step : steps) {
        const auto value = redone(*step);
        ASSERT_TRUE(value) << step->formula.toStdString();
        EXPECT_EQ(value->toString(), step->result) << step->formula.toStdString();
    }
}

const PeerPool* firstPool(const std::vector<Step>& steps)
{
    for (const Step& step : steps) {
        if (step.pool)
            return step.pool.get();
        if (const PeerPool* below = firstPool(step.steps))
            return below;
    }
    return nullptr;
}

int nodeOf(const ScoreSheet& sheet, const char* id)
{
    return sheet.scheme().nodeIndex(QLatin1String(id));
}

} // namespace

TEST(TeamExplanation, RedoesTheMeanAndItsChange)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const Explained explained = TeamExplanation(sheet, {}).mean();
    expectRedoable(explained);
    const TeamFigures figures = DashboardFigures(sheet).of({});
    ASSERT_EQ(explained.steps.size(), 2U);
    EXPECT_EQ(explained.steps[0].result, figures.mean->rounded(2, RoundingMode::HalfUp).toString());
    EXPECT_EQ(explained.steps[1].result,
              figures.change()->rounded(2, RoundingMode::HalfUp).toString());
}

TEST(TeamExplanation, NamesEverybodyWhoWentIn)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const Explained explained = TeamExplanation(sheet, {}).mean();
    const PeerPool* pool = firstPool(explained.steps);
    ASSERT_NE(pool, nullptr);
    EXPECT_EQ(pool->figures.size(), 5U) << "the incomplete one is not counted";
    for (const PeerFigure& figure : pool->figures) {
        const int row = sheet.rowOf(figure.employee);
        EXPECT_EQ(figure.toString(), sheet.score(row).score.toString());
        EXPECT_EQ(explained.names.value(figure.employee), sheet.appraisal(row).name);
    }
}

TEST(TeamExplanation, KeepsToTheFilter)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const DashboardFilter north{TeamId(QStringLiteral("north")), std::nullopt};
    const Explained explained = TeamExplanation(sheet, north).mean();
    expectRedoable(explained);
    EXPECT_EQ(firstPool(explained.steps)->figures.size(), 2U);
}

TEST(TeamExplanation, RedoesThePointsAnIndicatorLoses)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures figures = DashboardFigures(sheet).of({});
    for (const IndicatorFigure& figure : figures.indicators) {
        const Explained explained = TeamExplanation(sheet, {}).indicator(figure.node);
        expectRedoable(explained);
        EXPECT_EQ(explained.steps.front().result,
                  figure.lost->rounded(2, RoundingMode::HalfUp).toString());
    }
}

TEST(TeamExplanation, RedoesTheSharesOfTheGrades)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures figures = DashboardFigures(sheet).of({});
    for (const GradeFigure& figure : figures.grades) {
        const Explained explained = TeamExplanation(sheet, {}).grade(figure.grade);
        expectRedoable(explained);
        EXPECT_EQ(explained.steps[0].result, QString::number(figure.people));
        EXPECT_EQ(explained.steps[0].pool->figures.size(), static_cast<std::size_t>(figure.people));
        EXPECT_EQ(explained.steps[1].result,
                  (*figure.share * Rational(100)).rounded(2, RoundingMode::HalfUp).toString());
    }
}

TEST(TeamExplanation, RedoesEveryPeriod)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    for (const PeriodFigure& figure : DashboardFigures(sheet).of({}).trend) {
        const EmployeeId beside(QStringLiteral("E1"));
        const Explained explained = TeamExplanation(sheet, {}).period(figure.period, beside);
        expectRedoable(explained);
        EXPECT_EQ(explained.steps.front().result,
                  figure.score->rounded(2, RoundingMode::HalfUp).toString());
        ASSERT_EQ(explained.steps.size(), 2U);
        EXPECT_EQ(explained.steps.back().pool->figures.front().employee, beside);
    }
}

TEST(TeamExplanation, CountsWhoIsIncompleteAndWhatIsMissing)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const Explained explained = TeamExplanation(sheet, {}).completion();
    expectRedoable(explained);
    EXPECT_EQ(explained.steps[0].result, QStringLiteral("5"));
    ASSERT_EQ(explained.steps[1].pool->figures.size(), 1U);
    EXPECT_EQ(explained.steps[1].pool->figures.front().employee, EmployeeId(QStringLiteral("E5")));
    EXPECT_EQ(explained.steps[1].pool->figures.front().toString(), QStringLiteral("1"));
}

TEST(TeamExplanation, RedoesAPersonsChange)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const int row = sheet.rowOf(EmployeeId(QStringLiteral("E2")));
    const Explained explained = TeamExplanation(sheet, {}).change(row);
    expectRedoable(explained);
    EXPECT_EQ(explained.steps.front().result, (sheet.score(row).score - Rational(95)).toString());
}

TEST(TeamExplanation, RedoesTheMeanThatReportsPrint)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    for (const QString& name : {QStringLiteral("north"), QStringLiteral("south")}) {
        const Explained explained = explainTeamMean(sheet, TeamId(name));
        expectRedoable(explained);
        EXPECT_EQ(explained.steps.front().result,
                  sheet.evaluation().teams.at(TeamId(name)).mean->toString());
    }
}

TEST(TeamExplanation, SaysThatThereIsNoMeanOfNobody)
{
    TeamSheet empty;
    empty.person(QStringLiteral("E1"), {}, {}, {});
    const ScoreSheet sheet = empty.build();
    const TeamExplanation team(sheet, {});
    EXPECT_TRUE(team.mean().steps.front().result.isEmpty());
    EXPECT_STRNE(team.mean().steps.front().words.text, "");
    EXPECT_TRUE(team.indicator(nodeOf(sheet, "csat")).steps.front().result.isEmpty());
    EXPECT_TRUE(team.change(0).steps.front().result.isEmpty());
}

} // namespace plumbline::testing
