// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/DashboardFigures.h"

#include "tests/application/dashboard/TeamSheet.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

DashboardFilter teamOf(const QString& team)
{
    return {TeamId(team), std::nullopt};
}

QStringList idsOf(const ScoreSheet& sheet, const std::vector<int>& rows)
{
    QStringList ids;
    for (const int row : rows)
        ids.append(sheet.appraisal(row).employee.text());
    return ids;
}

QByteArray withQuota()
{
    QByteArray file = aSchemeFile();
    return file.replace(
        R"("grades":{"bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}]})",
        R"("grades":{"quota":[{"grade":"A","percent":"20"},{"grade":"B","percent":"70"},{"grade":"C"}]})");
}

QByteArray withCappingRule()
{
    QByteArray file = aSchemeFile();
    return file.replace(
        R"("pay":)",
        R"("rules":[{"id":"cap","when":[{"metric":"value:csat","op":">=","than":{"number":"95"}}],"then":[{"do":"grade-cap","grade":"B"}]}],"pay":)");
}

} // namespace

TEST(DashboardFigures, TellTheSameMeanAsTheEngine)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const DashboardFigures figures(sheet);
    const RoundingPlan& rounding = sheet.scheme().document().rounding;
    for (const QString& team : {QStringLiteral("north"), QStringLiteral("south")}) {
        const auto mean = figures.of(teamOf(team)).mean;
        const TeamResult& engine = sheet.evaluation().teams.at(TeamId(team));
        EXPECT_EQ(mean->rounded(rounding.score, rounding.mode), *engine.mean) << qPrintable(team);
    }
    EXPECT_EQ(figures.of({}).mean, sheet.meanScore(std::nullopt));
}

TEST(DashboardFigures, TellTheSameRatesAsTheSheet)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    ASSERT_EQ(team.indicators.size(), sheet.scheme().indicators().size());
    for (const IndicatorFigure& figure : team.indicators)
        EXPECT_EQ(figure.meanRate, sheet.meanRate(figure.node, std::nullopt));
}

/// Without adjustments, what the indicators lose is exactly what the mean lacks of full marks.
TEST(DashboardFigures, LoseWhatTheMeanLacks)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    Rational lost;
    Rational shares;
    for (const IndicatorFigure& figure : team.indicators) {
        lost += *figure.lost;
        shares += figure.share;
    }
    Rational raw;
    for (int row = 0; row < sheet.size(); ++row) {
        if (sheet.score(row).isComplete())
            raw += sheet.score(row).raw;
    }
    EXPECT_EQ(shares, Rational(100));
    EXPECT_EQ(lost, Rational(100) - raw / Rational(team.complete));
}

TEST(DashboardFigures, CountATeamWithAllBelowIt)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures desk = DashboardFigures(sheet).of(teamOf(QStringLiteral("desk")));
    EXPECT_EQ(desk.people, 5);
    EXPECT_EQ(desk.complete, 4);
}

TEST(DashboardFigures, NarrowToAPosition)
{
    TeamSheet one = aQuarterOfSix();
    one.person(QStringLiteral("E7"),
               QStringLiteral("north"),
               QStringLiteral("50"),
               QStringLiteral("50"),
               QStringLiteral("lead"));
    const ScoreSheet sheet = one.build();
    const TeamFigures team =
        DashboardFigures(sheet).of({std::nullopt, PositionId(QStringLiteral("lead"))});
    EXPECT_EQ(idsOf(sheet, team.ranking), QStringList{QStringLiteral("E7")});
}

TEST(DashboardFigures, RankTheBestFirstAndTheIncompleteLast)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    EXPECT_EQ(idsOf(sheet, team.ranking).join(QLatin1Char(' ')),
              QStringLiteral("E1 E6 E4 E2 E3 E5"));
    EXPECT_EQ(team.highest, 0);
    EXPECT_EQ(team.lowest, 2);
}

TEST(DashboardFigures, CompareWithTheSamePeopleAPeriodBefore)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of(teamOf(QStringLiteral("north")));
    EXPECT_EQ(*team.previousMean, Rational(185, 2));
    EXPECT_EQ(*team.change(), *team.mean - Rational(185, 2));
}

TEST(DashboardFigures, HaveNoChangeWithoutAPeriodBefore)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    EXPECT_FALSE(DashboardFigures(sheet).of(teamOf(QStringLiteral("south"))).change());
}

TEST(DashboardFigures, FollowTheTeamOverThePeriods)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const auto trend = DashboardFigures(sheet).of({}).trend;
    ASSERT_EQ(trend.size(), 3U);
    EXPECT_EQ(trend[0].period, aQuarter(QStringLiteral("2025Q3")));
    EXPECT_EQ(*trend[0].score, Rational(75));
    EXPECT_EQ(trend[1].people, 2);
    EXPECT_EQ(trend[2].score, sheet.meanScore(std::nullopt));
}

TEST(DashboardFigures, LeaveAGapWhereAPersonHasNoScore)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const auto trend = DashboardFigures(sheet).trendOf(2);
    EXPECT_EQ(*trend[0].score, Rational(70));
    EXPECT_FALSE(trend[1].score);
    EXPECT_EQ(*trend[2].score, sheet.score(2).score);
}

TEST(DashboardFigures, CountGradesAsTheEngineGivesThem)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    std::vector<int> expected(3);
    for (const PersonResult& person : sheet.evaluation().people) {
        if (person.finalGrade)
            ++expected[static_cast<std::size_t>(*person.finalGrade)];
    }
    for (const GradeFigure& figure : team.grades)
        EXPECT_EQ(figure.people, expected[static_cast<std::size_t>(figure.grade)]);
    EXPECT_EQ(*team.grades[0].share, Rational(expected[0], 5));
    EXPECT_FALSE(team.grades[0].guideline);
}

TEST(DashboardFigures, CountGradesAfterTheRules)
{
    TeamSheet one(withCappingRule());
    one.person(
        QStringLiteral("E1"), QStringLiteral("north"), QStringLiteral("96"), QStringLiteral("90"));
    const ScoreSheet sheet = one.build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    EXPECT_EQ(team.grades[0].people, 0);
    EXPECT_EQ(team.grades[1].people, 1);
}

TEST(DashboardFigures, TakeTheGuidelineFromTheQuota)
{
    TeamSheet one(withQuota());
    for (int person = 1; person <= 10; ++person)
        one.person(QStringLiteral("E%1").arg(person),
                   QStringLiteral("north"),
                   QString::number(80 + person),
                   QStringLiteral("90"));
    const ScoreSheet sheet = one.build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    EXPECT_EQ(*team.grades[0].guideline, Rational(1, 5));
    EXPECT_EQ(*team.grades[2].guideline, Rational(1, 10));
    EXPECT_EQ(team.grades[1].people, 7);
}

TEST(DashboardFigures, SayWhoNeedsHelpAndWhy)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    ASSERT_EQ(team.help.size(), 5U);
    EXPECT_EQ(team.needHelp, 2);
    EXPECT_EQ(team.help[0].row, 2);
    EXPECT_EQ(team.help[0].reason, HelpReason::LowestGrade);
    EXPECT_EQ(team.help[1].row, 1);
    EXPECT_EQ(team.help[1].reason, HelpReason::Dropped);
    EXPECT_EQ(team.help[2].reason, HelpReason::LowScore);
}

TEST(DashboardFigures, SayNothingOfATeamWithoutResults)
{
    TeamSheet one;
    one.person(QStringLiteral("E1"), QStringLiteral("north"), {}, {});
    const ScoreSheet sheet = one.build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    EXPECT_FALSE(team.mean);
    EXPECT_FALSE(team.highest);
    EXPECT_FALSE(team.indicators[0].lost);
    EXPECT_TRUE(team.help.empty());
}

TEST(DashboardFigures, MarkSmallSamplesBelowFive)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const DashboardFigures figures(sheet);
    EXPECT_FALSE(figures.of({}).isSmallSample());
    EXPECT_TRUE(figures.of(teamOf(QStringLiteral("desk"))).isSmallSample());
}

} // namespace plumbline::testing
