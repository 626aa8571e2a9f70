// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/Profile.h"

#include "application/dashboard/DashboardFigures.h"
#include "application/dashboard/TeamCompletion.h"
#include "tests/application/dashboard/TeamSheet.h"

#include <gtest/gtest.h>

#include <random>

namespace plumbline::testing {

namespace {

/// A sheet of random values, some of them missing, in two teams.
TeamSheet aRandomSheet(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> percent(0, 100);
    TeamSheet sheet;
    for (int index = 0; index < 23; ++index) {
        const auto value = [&] {
            return percent(random) < 15 ? QString() : QString::number(percent(random));
        };
        const QString csat = value();
        sheet.person(QStringLiteral("E%1").arg(index),
                     percent(random) < 50 ? QStringLiteral("north") : QStringLiteral("south"),
                     csat,
                     value());
    }
    return sheet;
}

std::optional<Rational> meanOf(const std::vector<Rational>& rates)
{
    if (rates.empty())
        return std::nullopt;
    Rational sum;
    for (const Rational& rate : rates)
        sum += rate;
    return sum / Rational(static_cast<int>(rates.size()));
}

} // namespace

TEST(Profile, StandsAgainstTheMeanOfTheCompletePeople)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const ScoreSheet sheet = aRandomSheet(seed).build();
        const TeamFigures team = DashboardFigures(sheet).of({});
        for (int row = 0; row < sheet.size(); ++row) {
            for (const ProfileFigure& figure : profileOf(sheet, team, row)) {
                const auto node = static_cast<std::size_t>(figure.node);
                std::vector<Rational> rates;
                for (int other = 0; other < sheet.size(); ++other) {
                    if (sheet.score(other).isComplete())
                        rates.push_back(sheet.score(other).nodes[node].rate);
                }
                EXPECT_EQ(figure.mean, meanOf(rates));
                if (figure.rate) {
                    EXPECT_EQ(*figure.rate, sheet.score(row).nodes[node].rate);
                    EXPECT_EQ(*figure.difference(), *figure.rate - *figure.mean);
                }
            }
        }
    }
}

TEST(Profile, LeavesOutWhatIsMissingAndTellsTheTarget)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    const auto open = profileOf(sheet, team, 4);
    EXPECT_FALSE(open[0].rate);
    EXPECT_FALSE(open[0].difference());
    EXPECT_EQ(open[0].targetText, QStringLiteral("100"));
    EXPECT_EQ(*open[0].target, Rational(1));
    EXPECT_EQ(profileOf(sheet, team, 0)[0].value, QStringLiteral("96"));
    EXPECT_TRUE(open[2].targetText.isEmpty());
}

TEST(Profile, TellsNoMeanOfFewerThanThree)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures north =
        DashboardFigures(sheet).of({TeamId(QStringLiteral("north")), std::nullopt});
    for (const ProfileFigure& figure : profileOf(sheet, north, 0)) {
        EXPECT_FALSE(figure.mean);
        EXPECT_TRUE(figure.rate);
    }
}

TEST(TeamCompletion, CountsEachTeamsOwnPeople)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const ScoreSheet sheet = aRandomSheet(seed).build();
        const auto teams = completionByTeam(sheet, DashboardFigures(sheet).of({}).ranking);
        int people = 0;
        for (const TeamCompletion& team : teams) {
            int members = 0;
            int complete = 0;
            int missing = 0;
            for (int row = 0; row < sheet.size(); ++row) {
                if (sheet.appraisal(row).team != team.team)
                    continue;
                ++members;
                complete += sheet.score(row).isComplete() ? 1 : 0;
                missing += static_cast<int>(sheet.score(row).missing.size());
            }
            EXPECT_EQ(static_cast<int>(team.rows.size()), members);
            EXPECT_EQ(team.complete, complete);
            EXPECT_EQ(team.missing, missing);
            EXPECT_EQ(team.firstOpen.has_value(), missing > 0);
            if (team.firstOpen) {
                EXPECT_FALSE(sheet.score(*team.firstOpen).missing.empty());
            }
            people += members;
        }
        EXPECT_EQ(people, sheet.size());
    }
}

TEST(TeamCompletion, PutsWhoIsBehindFirst)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const auto teams = completionByTeam(sheet, DashboardFigures(sheet).of({}).ranking);
    ASSERT_EQ(teams.size(), 3U);
    EXPECT_EQ(teams[0].team, TeamId(QStringLiteral("south")));
    EXPECT_EQ(teams[0].open(), 1);
    EXPECT_EQ(teams[0].missing, 1);
    EXPECT_EQ(teams[0].firstOpen, 4);
}

/// The small lines: a drop of a tenth counts where the period before is known.
TEST(DashboardHistory, TellsWhoNeededHelpThen)
{
    TeamSheet one = aQuarterOfSix();
    one.earlier(QStringLiteral("E2"), QStringLiteral("2025Q3"), QStringLiteral("96"))
        .earlier(QStringLiteral("E4"), QStringLiteral("2025Q3"), QStringLiteral("90"))
        .earlier(QStringLiteral("E4"), QStringLiteral("2025Q4"), QStringLiteral("79"));
    const ScoreSheet sheet = one.build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    ASSERT_EQ(team.helpNeeded.size(), 3U);
    EXPECT_FALSE(team.helpNeeded[0].score) << "nothing is known of the period before";
    EXPECT_EQ(*team.helpNeeded[1].score, Rational(1)) << "E4 fell from 90 to 79";
    EXPECT_EQ(*team.helpNeeded[2].score, Rational(team.needHelp));
}

TEST(DashboardHistory, SharesTheBestGradeOfThoseWhoHadOne)
{
    TeamSheet one = aQuarterOfSix();
    one.earlierGrade(QStringLiteral("E1"), QStringLiteral("2025Q4"), QStringLiteral("A"))
        .earlierGrade(QStringLiteral("E2"), QStringLiteral("2025Q4"), QStringLiteral("C"))
        .earlierGrade(QStringLiteral("E3"), QStringLiteral("2025Q4"), QStringLiteral("B"));
    const ScoreSheet sheet = one.build();
    const TeamFigures team = DashboardFigures(sheet).of({});
    ASSERT_EQ(team.topGrade.size(), 3U);
    EXPECT_FALSE(team.topGrade[0].score);
    EXPECT_EQ(*team.topGrade[1].score, Rational(1, 3));
    EXPECT_EQ(team.topGrade[2].score, team.grades[0].share);
    EXPECT_EQ(*team.helpNeeded[1].score, Rational(1)) << "the last grade then";
}

} // namespace plumbline::testing
