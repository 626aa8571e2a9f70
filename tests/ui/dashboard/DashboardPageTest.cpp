// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/LineChart.h"
#include "ui/dashboard/LineChartView.h"
#include "ui/dashboard/PeopleModel.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QGraphicsSimpleTextItem>
#include <QtWidgets/QLineEdit>

namespace plumbline::testing {

TEST_F(DashboardTest, ShowsTheMeanOfTheReports)
{
    openSample();
    const RoundingPlan& rounding = sheet().scheme().document().rounding;
    EXPECT_EQ(figureOf("meanCard"),
              sheet().meanScore(std::nullopt)->toFixed(rounding.score, rounding.mode));
}

TEST_F(DashboardTest, FollowsATypedValue)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle();
    const QString before = figureOf("meanCard");
    const CellSpec& cell = sheet().cells(CellKind::Value).front();
    cycle.apply({{sheet().appraisal(0).employee,
                  cell.key,
                  sheet().text(0, cell.key),
                  QStringLiteral("1"),
                  {}}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return figureOf("meanCard") != before; }, 2000));
}

TEST_F(DashboardTest, NarrowsToATeamByKeys)
{
    openSample();
    const auto& ranking = find<QTableView>("rankingTable");
    EXPECT_EQ(ranking.model()->rowCount(), sheet().size());
    const TeamId team = *sheet().appraisal(0).team;
    int members = 0;
    for (int row = 0; row < sheet().size(); ++row)
        members += sheet().appraisal(row).team == team ? 1 : 0;
    chooseTeam(team.text());
    EXPECT_EQ(ranking.model()->rowCount(), members);
}

TEST_F(DashboardTest, SortsTheHeatMapByAnIndicatorsBar)
{
    openSample();
    auto& bars = find<BarChart>("dragChart");
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    const auto* model = static_cast<const HeatMapModel*>(find<QTableView>("heatMap").model());
    EXPECT_EQ(model->headerData(model->sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString(),
              bars.picture().bars[1].name);
    const int node = model->node(model->sortColumn());
    const auto rate = [&](int row) {
        return sheet().score(model->person(row)).nodes[static_cast<std::size_t>(node)].rate;
    };
    EXPECT_LE(rate(0), rate(1));
    EXPECT_LE(rate(1), rate(model->rowCount() - 1));
}

TEST_F(DashboardTest, SortsTheHeatMapByKeys)
{
    openSample();
    auto& map = find<QTableView>("heatMap");
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down, Qt::AltModifier);
    const auto* model = static_cast<const HeatMapModel*>(map.model());
    EXPECT_EQ(sheet().rank(model->person(0)), 1);
    EXPECT_EQ(model->sortOrder(), Qt::DescendingOrder);
}

TEST_F(DashboardTest, ListsThePeopleOfAGradeAndEverybodyAgain)
{
    openSample();
    auto& bars = find<BarChart>("gradesChart");
    const auto& map = find<QTableView>("heatMap");
    const int everybody = map.model()->rowCount();
    int best = 0;
    for (int row = 0; row < sheet().size(); ++row)
        best += sheet().grade(row) == 0 ? 1 : 0;
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Return);
    EXPECT_EQ(map.model()->rowCount(), best);
    EXPECT_NE(best, everybody);
    QTest::mouseClick(&find<QPushButton>("gradeChip"), Qt::LeftButton);
    EXPECT_EQ(map.model()->rowCount(), everybody);
}

TEST_F(DashboardTest, ShowsWhySomebodyNeedsHelpInFull)
{
    openSample();
    auto& help = find<QTableView>("helpTable");
    const int why = help.model()->columnCount() - 1;
    ASSERT_GT(help.model()->rowCount(), 0);
    for (int row = 0; row < help.model()->rowCount(); ++row) {
        const QString text = help.model()->index(row, why).data().toString();
        EXPECT_LE(help.fontMetrics().horizontalAdvance(text), help.columnWidth(why))
            << qPrintable(text);
    }
}

TEST_F(DashboardTest, ShowsAPersonBesideTheTeamOverThePeriods)
{
    openSample();
    auto& chart = find<LineChart>("trendChart");
    ASSERT_EQ(chart.picture().lines.size(), 1U);
    EXPECT_EQ(chart.picture().periods.size(), 3);
    auto& search = find<QLineEdit>("trendPerson");
    search.setFocus();
    QTest::keyClicks(&search, sheet().appraisal(3).employee.text());
    QTest::keyClick(&search, Qt::Key_Return);
    ASSERT_EQ(chart.picture().lines.size(), 2U);
    EXPECT_TRUE(chart.picture().lines[1].name.startsWith(sheet().appraisal(3).name));
}

TEST_F(DashboardTest, OpensAnEarlierPeriodFromTheTrend)
{
    openSample();
    auto& chart = find<LineChart>("trendChart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(
        explainer.window()->findChild<QPushButton*>(QStringLiteral("explanationLead")),
        Qt::LeftButton);
    EXPECT_EQ(desk.currentCycle()->period.toString(), QStringLiteral("2026Q2"));
}

TEST_F(DashboardTest, CutsNoPeriodBelowTheTrend)
{
    openSample();
    for (const int width : {1140, 1900, 2300}) {
        page.resize(width, 1300);
        settle();
        const auto& view = find<LineChartView>("lines");
        const auto labels = view.periodLabels();
        ASSERT_FALSE(labels.empty());
        EXPECT_TRUE(labels.back()->isVisible()) << "the latest is always named";
        qreal end = view.sceneRect().left();
        for (const QGraphicsSimpleTextItem* label : labels) {
            if (!label->isVisible())
                continue;
            EXPECT_FALSE(label->text().contains(QChar(0x2026))) << width;
            const QRectF area = label->sceneBoundingRect();
            EXPECT_GE(area.left(), end) << width;
            EXPECT_LE(area.bottom(), view.sceneRect().bottom()) << width;
            end = area.right();
        }
    }
}

TEST_F(DashboardTest, ShowsTheTableBehindAChart)
{
    openSample();
    auto& bars = find<BarChart>("dragChart");
    auto* card = static_cast<ChartCard*>(bars.parentWidget());
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(card->isTableShown());
    const auto* table = card->findChild<QTableView*>(QStringLiteral("chartTable"));
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), bars.picture().bars[0].name);
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), bars.picture().bars[0].figure);
}

TEST_F(DashboardTest, CopiesAPictureWithItsFigures)
{
    openSample();
    auto& bars = find<BarChart>("gradesChart");
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->text().contains(QStringLiteral("A\t") + bars.picture().bars[0].figure));
}

TEST_F(DashboardTest, SavesAPicture)
{
    openSample();
    const QTemporaryDir folder;
    dialogs.path = folder.filePath(QStringLiteral("trend"));
    auto& chart = find<LineChart>("trendChart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage image(dialogs.path + QStringLiteral(".png"));
    EXPECT_GT(image.width(), chart.width());
}

TEST_F(DashboardTest, SaysWhatBelongsHereWithoutACompany)
{
    showPage();
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    auto& step = find<QPushButton>("step");
    ASSERT_TRUE(step.isVisible());
    QTest::mouseClick(&step, Qt::LeftButton);
    EXPECT_EQ(lastOf(asked).page, PageId::Home);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(DashboardTest, ReachesEveryPartByTab)
{
    openSample();
    QSet<QString> reached;
    find<QComboBox>("team").setFocus();
    constexpr int kMost = 100;
    for (int step = 0; step < kMost; ++step) {
        const QWidget* focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        EXPECT_FALSE(focused->accessibleName().isEmpty()) << qPrintable(focused->objectName());
        reached.insert(focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* part : {"position",
                             "meanCard",
                             "completionCard",
                             "topGradeCard",
                             "helpCard",
                             "helpTable",
                             "dragChart",
                             "gradesChart",
                             "trendPerson",
                             "trendChart",
                             "profilePerson",
                             "profileChart",
                             "teamsTable",
                             "strictnessChart",
                             "complaintImports",
                             "heatMap",
                             "rankingTable",
                             "chartMenu"})
        EXPECT_TRUE(reached.contains(QLatin1String(part))) << part;
}

TEST_F(DashboardTest, KeepsItsModelsInOrder)
{
    openSample();
    constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    auto* map = find<QTableView>("heatMap").model();
    auto* ranking = find<QTableView>("rankingTable").model();
    const QAbstractItemModelTester mapTester(map, kMode);
    const QAbstractItemModelTester rankingTester(ranking, kMode);
    map->sort(2, Qt::DescendingOrder);
    ranking->sort(1, Qt::AscendingOrder);
    chooseTeam(sheet().appraisal(0).team->text());
    EXPECT_GT(ranking->rowCount(), 0);
}

TEST_F(DashboardTest, SurvivesTheCompanyBeingClosed)
{
    openSample();
    desk.close();
    settle();
    EXPECT_TRUE(find<QPushButton>("step").isVisible());
}

} // namespace plumbline::testing
