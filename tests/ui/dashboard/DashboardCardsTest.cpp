// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards say what the engine says, and each leads where it says.
#include "application/dashboard/StrictnessExplanation.h"
#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/LineChart.h"
#include "ui/dashboard/Sparkline.h"
#include "ui/dashboard/SpreadChart.h"

#include <QtWidgets/QLineEdit>

namespace plumbline::testing {

namespace {

QString percentOf(const Rational& rate)
{
    return (rate * Rational(100)).toFixed(2).replace(QLatin1Char('-'), QChar(0x2212));
}

QString cellText(const QTableView& view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

class DashboardCards : public DashboardTest
{
protected:
    [[nodiscard]] std::vector<double> lineOf(const char* card)
    {
        std::vector<double> known;
        const auto* line = find<QWidget>(card).findChild<Sparkline*>();
        for (const auto& value : line->values()) {
            if (value)
                known.push_back(*value);
        }
        return known;
    }

    void typePerson(const char* field, int row)
    {
        auto& search = find<QLineEdit>(field);
        search.setFocus();
        QTest::keyClicks(&search, sheet().appraisal(row).employee.text());
        QTest::keyClick(&search, Qt::Key_Return);
        settle();
    }

    [[nodiscard]] ScorerSight sight()
    {
        ScorerSight found;
        desk.ask<ScorerSight>(
            &page,
            [key = sheet().data().cycle.key](const Access& access) {
                return scorerSight(access, key);
            },
            [&found](const Result<ScorerSight>& sight) { found = *sight; });
        settle();
        return found;
    }
};

TEST_F(DashboardCards, DrawTheFiguresOverThePeriods)
{
    openSample();
    const DashboardFigures figures(sheet());
    const TeamFigures team = figures.of({});
    std::vector<double> means;
    QString words;
    for (const PeriodFigure& period : team.trend) {
        if (period.score)
            means.push_back(BoardText::approximate(*period.score));
    }
    ASSERT_GT(means.size(), 1U);
    EXPECT_EQ(lineOf("meanCard"), means);
    EXPECT_EQ(lineOf("completionCard").back(), team.complete);
    EXPECT_EQ(lineOf("helpCard").back(), team.needHelp);
    const RoundingPlan& rounding = sheet().scheme().document().rounding;
    EXPECT_TRUE(find<QWidget>("meanCard")
                    .accessibleDescription()
                    .contains(team.trend.front().period.toString() + QStringLiteral(": ")
                              + team.trend.front().score->toFixed(rounding.score, rounding.mode)));
}

TEST_F(DashboardCards, ShowTheProfileOfWhoeverIsClicked)
{
    openSample();
    const TeamFigures before = DashboardFigures(sheet()).of({});
    EXPECT_EQ(find<BarChart>("profileChart").picture().bars.front().figure,
              percentOf(sheet().score(*before.lowest).nodes[1].rate))
        << "the lowest, until somebody is chosen";
    auto& ranking = find<QTableView>("rankingTable");
    const QModelIndex third = ranking.model()->index(2, 1);
    ranking.scrollTo(third);
    QTest::mouseClick(ranking.viewport(), Qt::LeftButton, {}, ranking.visualRect(third).center());
    const DashboardFigures figures(sheet());
    const TeamFigures team = figures.of({});
    const int person = team.ranking[2];
    const auto& bars = find<BarChart>("profileChart").picture().bars;
    ASSERT_EQ(bars.size(), sheet().scheme().indicators().size());
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const int node = sheet().scheme().indicators()[index];
        const Rational rate = sheet().score(person).nodes[static_cast<std::size_t>(node)].rate;
        const Rational mean = *sheet().meanRate(node, std::nullopt);
        EXPECT_EQ(bars[index].figure, percentOf(rate));
        const QString difference = percentOf(rate - mean);
        EXPECT_EQ(bars[index].beside, rate > mean ? QLatin1Char('+') + difference : difference);
        EXPECT_EQ(*bars[index].mark, BoardText::approximate(mean));
    }
}

TEST_F(DashboardCards, ExplainARateOfTheProfile)
{
    openSample();
    typePerson("profilePerson", 3);
    auto& chart = find<BarChart>("profileChart");
    ASSERT_FALSE(chart.picture().bars.empty());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_TRUE(explainer.window());
    EXPECT_TRUE(explainer.window()->isVisible());
}

TEST_F(DashboardCards, SayHowStrictScorersAreAsTheEngineDoes)
{
    openSample();
    const std::vector<ScorerFigure> expected =
        Strictness(sheet(), sight()).of(DashboardFigures(sheet()).of({}).ranking);
    const auto& chart = find<SpreadChart>("strictnessChart");
    ASSERT_FALSE(expected.empty());
    ASSERT_EQ(chart.picture().rows.size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        const SpreadRow& row = chart.picture().rows[index];
        const ScorerFigure& figure = expected[index];
        const QString deviation =
            figure.given.count > 1 ? percentOf(*figure.given.deviation(4)) : QStringLiteral("–");
        EXPECT_EQ(row.figure, percentOf(*figure.given.mean) + QStringLiteral(" ± ") + deviation);
        EXPECT_EQ(row.isSmall, figure.given.count < 5);
    }
}

TEST_F(DashboardCards, ExplainAScorersMean)
{
    openSample();
    auto& chart = find<SpreadChart>("strictnessChart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_TRUE(explainer.window());
    EXPECT_TRUE(explainer.window()->isVisible());
    const ScorerSight seen = sight();
    const std::vector<int> rows = DashboardFigures(sheet()).of({}).ranking;
    const Strictness strictness(sheet(), seen);
    const ScorerFigure figure = strictness.of(rows).front();
    const Explained explained = explainScorer(sheet(), seen, {}, rows, figure);
    ASSERT_FALSE(explained.steps.empty());
    EXPECT_EQ(explained.steps.front().result, figure.given.mean->toString());
}

TEST_F(DashboardCards, CountTheTeamsAndLeadToWhatIsMissing)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle();
    auto& teams = find<QTableView>("teamsTable");
    int people = 0;
    for (int row = 0; row < teams.model()->rowCount(); ++row) {
        int members = 0;
        int complete = 0;
        int missing = 0;
        for (int person = 0; person < sheet().size(); ++person) {
            const auto& team = sheet().appraisal(person).team;
            QString name;
            for (const Team& one : sheet().data().teams) {
                if (team == one.id)
                    name = one.name;
            }
            if (name != cellText(teams, row, 0))
                continue;
            ++members;
            complete += sheet().score(person).isComplete() ? 1 : 0;
            missing += static_cast<int>(sheet().score(person).missing.size());
        }
        EXPECT_EQ(cellText(teams, row, 1), QStringLiteral("%1 / %2").arg(complete).arg(members));
        EXPECT_EQ(cellText(teams, row, 2), QString::number(missing));
        EXPECT_FALSE(cellText(teams, row, 3).isEmpty());
        people += members;
    }
    EXPECT_EQ(people, sheet().size());
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    teams.setFocus();
    teams.setCurrentIndex(teams.model()->index(0, 0));
    QTest::keyClick(&teams, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    const Destination there = lastOf(asked);
    EXPECT_EQ(there.page, PageId::ScoreEntry);
    const int person = sheet().rowOf(*there.employee);
    EXPECT_EQ(sheet().scheme().node(sheet().score(person).missing.front()).id(), there.node);
}

TEST_F(DashboardCards, LeadToTheCycleWhereNothingIsMissing)
{
    openSample();
    auto& teams = find<QTableView>("teamsTable");
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    teams.setFocus();
    teams.setCurrentIndex(teams.model()->index(0, 0));
    QTest::keyClick(&teams, Qt::Key_Return);
    EXPECT_EQ(lastOf(asked).page, PageId::Cycles);
    EXPECT_EQ(lastOf(asked).cycle, sheet().data().cycle.key);
}

TEST_F(DashboardCards, CompareFivePeopleAndTakeOneOut)
{
    openSample();
    auto& chart = find<LineChart>("trendChart");
    for (int row = 0; row < 6; ++row)
        typePerson("trendPerson", row);
    ASSERT_EQ(chart.picture().lines.size(), 6U) << "the mean and five people";
    EXPECT_TRUE(chart.picture().lines[1].name.startsWith(sheet().appraisal(1).name))
        << "the first made room";
    std::set<std::pair<ColorRole, Qt::PenStyle>> looks;
    for (const Line& line : chart.picture().lines)
        looks.insert({line.role, line.dash});
    EXPECT_EQ(looks.size(), 6U);
    QTest::mouseClick(&find<QPushButton>("trendChip"), Qt::LeftButton);
    EXPECT_EQ(chart.picture().lines.size(), 5U);
    EXPECT_TRUE(chart.picture().lines[1].name.startsWith(sheet().appraisal(2).name));
}

TEST_F(DashboardCards, ShowTheTeamsBelowAsLines)
{
    openSample();
    auto& chart = find<LineChart>("trendChart");
    auto& below = find<QPushButton>("trendTeams");
    ASSERT_TRUE(below.isVisible());
    QTest::mouseClick(&below, Qt::LeftButton);
    ASSERT_GT(chart.picture().lines.size(), 2U);
    const DashboardFigures figures(sheet());
    for (std::size_t line = 1; line < chart.picture().lines.size(); ++line) {
        const auto team = std::ranges::find_if(sheet().data().teams, [&](const Team& one) {
            return chart.picture().lines[line].name.startsWith(one.name);
        });
        ASSERT_NE(team, sheet().data().teams.end());
        const auto mean = figures.of({team->id, std::nullopt}).mean;
        EXPECT_EQ(chart.picture().lines[line].values.back(),
                  mean ? std::optional(BoardText::approximate(*mean)) : std::nullopt);
    }
}

/// A line of means above each team's people, who stand sorted below it.
TEST_F(DashboardCards, GroupTheHeatMapByTeamAndFoldIt)
{
    openSample();
    auto& map = find<QTableView>("heatMap");
    const auto& model = *static_cast<const HeatMapModel*>(map.model());
    QTest::mouseClick(&find<QPushButton>("heatTeams"), Qt::LeftButton);
    int teams = 0;
    int group = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isTeam(row)) {
            group = row;
            ++teams;
            continue;
        }
        ASSERT_GE(group, 0);
        ASSERT_TRUE(model.isTeam(0));
        const auto& team = sheet().appraisal(model.person(row)).team;
        EXPECT_EQ(model.headerData(group, Qt::Vertical, Qt::UserRole).toString(), team->text());
        if (row - 1 > group) {
            EXPECT_LE(sheet().score(model.person(row - 1)).score,
                      sheet().score(model.person(row)).score);
        }
        for (int column = 1; column < model.columnCount(); ++column) {
            const auto mean = sheet().meanRate(model.node(column), team);
            EXPECT_EQ(cellText(map, group, column), percentOf(*mean));
        }
    }
    EXPECT_EQ(model.rowCount(), sheet().size() + teams);
    const int before = model.rowCount();
    map.setFocus();
    map.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_LT(model.rowCount(), before);
    EXPECT_TRUE(model.isTeam(1));
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(model.rowCount(), before);
}

/// No table is cut by its card, and no card lies over another.
TEST_F(DashboardCards, AreAsHighAsWhatTheyShow)
{
    openSample();
    for (const int width : {1166, 2360}) {
        page.resize(width, 2700);
        settle();
        for (const char* name : {"helpTable", "rankingTable", "teamsTable", "heatMap"}) {
            const auto& view = find<QTableView>(name);
            const QWidget* card = view.parentWidget();
            while (card && card->property("role") != QStringLiteral("card"))
                card = card->parentWidget();
            ASSERT_TRUE(card) << name;
            const QPoint corner = view.mapTo(card, QPoint(0, view.height()));
            EXPECT_LE(corner.y(), card->height()) << name << " at " << width;
        }
    }
}

TEST_F(DashboardCards, InviteToTakeInComplaints)
{
    openSample();
    auto& step = find<QPushButton>("complaintImports");
    ASSERT_TRUE(step.isVisible());
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    QTest::mouseClick(&step, Qt::LeftButton);
    EXPECT_EQ(lastOf(asked).page, PageId::Records);
    EXPECT_EQ(lastOf(asked).tab, QStringLiteral("imports"));
}

} // namespace plumbline::testing
