// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/LineChart.h"
#include "ui/dashboard/PeopleModel.h"
#include "ui/explanation/ExplanationTree.h"

namespace plumbline::testing {

namespace {

/// Every figure of the dashboard opens its explanation.
class DashboardExplanationTest : public DashboardTest
{
protected:
    template<typename Widget>
    Widget& part(const char* name)
    {
        auto* found = explainer.window()->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }

    ExplanationTree& tree() { return part<ExplanationTree>("explanationTree"); }

    const Explained& shown() { return explainer.window()->shown(); }

    QString rounded(const Rational& figure)
    {
        return figure.rounded(sheet().scheme().document().rounding.score, RoundingMode::HalfUp)
            .toString();
    }

    TeamFigures figures() { return DashboardFigures(sheet()).of({}); }
};

} // namespace

TEST_F(DashboardExplanationTest, OpensAHeatMapCellAtItsIndicatorByKeys)
{
    openSample();
    auto& map = find<QTableView>("heatMap");
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    const auto* model = static_cast<const HeatMapModel*>(map.model());
    const QModelIndex current = map.currentIndex();
    ASSERT_GT(current.column(), 0);
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(shown().employee, sheet().appraisal(model->person(current.row())).employee);
    EXPECT_EQ(tree().currentStep()->kind, StepKind::Rate);
    EXPECT_EQ(tree().currentStep()->subject,
              sheet().scheme().node(model->node(current.column())).id());
}

TEST_F(DashboardExplanationTest, OpensAHeatMapCellByAClick)
{
    openSample();
    auto& map = find<QTableView>("heatMap");
    const QPoint at = map.visualRect(map.model()->index(2, 0)).center();
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, at);
    const auto* model = static_cast<const HeatMapModel*>(map.model());
    EXPECT_EQ(shown().employee, sheet().appraisal(model->person(2)).employee);
    EXPECT_EQ(tree().currentStep()->kind, StepKind::Score);
}

TEST_F(DashboardExplanationTest, OpensEachFigureOfTheRanking)
{
    openSample();
    auto& ranking = find<QTableView>("rankingTable");
    const auto* model = static_cast<const PeopleModel*>(ranking.model());
    ranking.setFocus();
    for (int column = 0; column < model->columnCount(); ++column) {
        ranking.setCurrentIndex(model->index(1, column));
        QTest::keyClick(&ranking, Qt::Key_Return);
        switch (model->field(column)) {
        case PeopleField::Rank:
            EXPECT_EQ(tree().currentStep()->kind, StepKind::Rank);
            break;
        case PeopleField::Score:
            EXPECT_EQ(tree().currentStep()->kind, StepKind::Score);
            EXPECT_EQ(tree().currentStep()->result,
                      sheet().score(model->person(1)).score.toString());
            break;
        case PeopleField::Grade:
            EXPECT_EQ(tree().currentStep()->result, model->index(1, column).data().toString());
            break;
        case PeopleField::Change:
            EXPECT_FALSE(shown().employee);
            EXPECT_EQ(tree().currentStep()->formula, QStringLiteral("now - before"));
            break;
        case PeopleField::Name:
        case PeopleField::StaffNumber:
        case PeopleField::Team:
        case PeopleField::Position:
        case PeopleField::Reason:
        case PeopleField::Other:
        case PeopleField::Difference:
            EXPECT_EQ(shown().employee, sheet().appraisal(model->person(1)).employee);
            break;
        }
    }
}

TEST_F(DashboardExplanationTest, ExplainsTheMeanAndEachOfItsPeople)
{
    openSample();
    auto& card = find<QWidget>("meanCard");
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(tree().topLevelItem(0)->toolTip(1), rounded(*figures().mean));
    // Down to the people whose scores went in: the first one's explanation opens by Enter.
    QTreeWidgetItem* item = tree().topLevelItem(0);
    while (item && !tree().currentPerson().text().size()) {
        item = tree().itemBelow(item);
        tree().setCurrentItem(item);
    }
    const EmployeeId first = tree().currentPerson();
    ASSERT_FALSE(first.isEmpty());
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_EQ(shown().employee, first);
    EXPECT_EQ(tree().currentStep()->kind, StepKind::Score);
    ASSERT_TRUE(QTest::qWaitForWindowActive(explainer.window()));
    QTest::keyClick(&tree(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(shown().employee);
    EXPECT_EQ(tree().topLevelItem(0)->toolTip(1), rounded(*figures().mean));
}

TEST_F(DashboardExplanationTest, ExplainsWhoIsCompleteAndLeadsToTheFirstMissingValue)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle();
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    QTest::mouseClick(&find<QWidget>("completionCard"), Qt::LeftButton);
    EXPECT_EQ(tree().topLevelItem(0)->text(1), QString::number(figures().complete));
    QTest::mouseClick(&part<QPushButton>("explanationLead"), Qt::LeftButton);
    const Destination missing = lastOf(asked);
    ASSERT_TRUE(missing.employee);
    const PersonScore& score = sheet().score(sheet().rowOf(*missing.employee));
    ASSERT_FALSE(score.isComplete());
    EXPECT_EQ(missing.node, sheet().scheme().node(score.missing.front()).id());
    EXPECT_FALSE(explainer.window()->isVisible());
}

TEST_F(DashboardExplanationTest, ExplainsAGradesCountByF4AndByAClickOnTheFigure)
{
    openSample();
    auto& bars = find<BarChart>("gradesChart");
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_F4);
    EXPECT_EQ(tree().topLevelItem(0)->text(1), QString::number(figures().grades[0].people));
    explainer.window()->close();
    constexpr int kLine = 36;
    const int guide = bars.picture().guideName.isEmpty() ? 0 : space::kLarge;
    const int last = static_cast<int>(bars.picture().bars.size()) - 1;
    const QPoint figure(bars.width() - space::kMedium, guide + last * kLine + kLine / 2);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, figure);
    ASSERT_TRUE(explainer.window()->isVisible());
    EXPECT_EQ(tree().topLevelItem(0)->text(1), QString::number(figures().grades.back().people));
    // The way on that a click on the bar takes at once.
    QTest::mouseClick(&part<QPushButton>("explanationLead"), Qt::LeftButton);
    EXPECT_TRUE(find<QPushButton>("gradeChip").isVisible());
}

TEST_F(DashboardExplanationTest, ExplainsThePointsAnIndicatorLoses)
{
    openSample();
    auto& bars = find<BarChart>("dragChart");
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_F4);
    Rational most;
    for (const IndicatorFigure& one : figures().indicators)
        most = one.lost && *one.lost > most ? *one.lost : most;
    EXPECT_EQ(tree().topLevelItem(0)->toolTip(1), rounded(most));
}

TEST_F(DashboardExplanationTest, ExplainsAPointOfTheTrend)
{
    openSample();
    auto& chart = find<LineChart>("trendChart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    const auto& trend = figures().trend;
    EXPECT_EQ(tree().topLevelItem(0)->toolTip(1), rounded(*trend[trend.size() - 2].score));
}

TEST_F(DashboardExplanationTest, ExplainsWhoNeedsHelp)
{
    openSample();
    QTest::mouseClick(&find<QWidget>("helpCard"), Qt::LeftButton);
    EXPECT_EQ(tree().topLevelItem(0)->text(1), QString::number(figures().needHelp));
}

TEST_F(DashboardExplanationTest, ExplainsOnlyTheTeamChosen)
{
    openSample();
    const TeamId team = *sheet().appraisal(0).team;
    chooseTeam(team.text());
    QTest::mouseClick(&find<QWidget>("meanCard"), Qt::LeftButton);
    EXPECT_EQ(tree().topLevelItem(0)->toolTip(1), rounded(*sheet().meanScore(team)));
}

} // namespace plumbline::testing
