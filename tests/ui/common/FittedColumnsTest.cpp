// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FittedColumns.h"

#include "ui/common/FigureTable.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/TableDress.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

using Widths = std::vector<int>;

TEST(FittedWidths, GrowToTwiceAtMostWhereThereIsRoom)
{
    EXPECT_EQ(fittedWidths({100, 60, 200}, {true, false, true}, 1000, 50, 150),
              (Widths{200, 60, 400}));
    EXPECT_EQ(fittedWidths({100, 60, 200}, {true, false, true}, 390, 50, 150),
              (Widths{110, 60, 220}));
    EXPECT_EQ(fittedWidths({100, 60, 200}, {true, false, true}, 360, 50, 150),
              (Widths{100, 60, 200}));
    EXPECT_EQ(fittedWidths({80, 60}, {false, false}, 1000, 50, 150), (Widths{80, 60}));
}

TEST(FittedWidths, TakeWhatIsMissingFromTheWidestWords)
{
    EXPECT_EQ(fittedWidths({100, 60, 300, 240}, {true, false, true, true}, 500, 50, 150),
              (Widths{100, 60, 170, 170}));
    EXPECT_EQ(fittedWidths({300, 90, 240}, {true, true, true}, 240, 50, 150), (Widths{80, 80, 80}))
        << "all of them where it can't be helped";
}

TEST(FittedWidths, LetTheTableBeScrolledRatherThanCutEverything)
{
    EXPECT_EQ(fittedWidths({300, 90, 240}, {true, true, false}, 300, 50, 150),
              (Widths{150, 90, 240}));
    EXPECT_EQ(fittedWidths({300, 240}, {false, false}, 300, 50, 150), (Widths{300, 240}))
        << "figures are never cut";
}

class FittedColumnsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_model.setHorizontalHeaderLabels({QStringLiteral("Cycle"),
                                           QStringLiteral("Scheme"),
                                           QStringLiteral("People"),
                                           QStringLiteral("Remark")});
        m_model.horizontalHeaderItem(kFigures)->setTextAlignment(Qt::AlignRight);
        m_model.appendRow({new QStandardItem(QStringLiteral("2026Q4")),
                           new QStandardItem(QStringLiteral("Customer service, quarterly")),
                           new QStandardItem(QStringLiteral("1204")),
                           new QStandardItem(QStringLiteral("–"))});
    }

    void TearDown() override { QSettings().clear(); }

    /// A table as a page makes it, as wide as asked.
    std::unique_ptr<QTableView> table(int width)
    {
        auto made = std::make_unique<QTableView>();
        made->setModel(&m_model);
        dressTable(*made);
        rememberHeader(*made, QStringLiteral("test"));
        m_fit = new FittedColumns(*made, QStringLiteral("test"));
        made->resize(width, 300);
        made->show();
        QTest::qWait(1);
        return made;
    }

    static bool isWhole(const QAbstractItemView& view, int column)
    {
        const auto& table = static_cast<const QTableView&>(view);
        return table.columnWidth(column) >= view.sizeHintForColumn(column);
    }

    static constexpr int kName = 1;
    static constexpr int kFigures = 2;
    QStandardItemModel m_model;
    FittedColumns* m_fit = nullptr;
};

TEST_F(FittedColumnsTest, CutsNothingWhereThereIsRoom)
{
    const auto view = table(900);
    for (int column = 0; column < 4; ++column)
        EXPECT_TRUE(isWhole(*view, column)) << column;
    const int before = view->columnWidth(kName);
    m_model.item(0, kName)->setText(QStringLiteral("Customer service, quarterly, second version"));
    m_fit->measure();
    EXPECT_TRUE(isWhole(*view, kName));
    EXPECT_GT(view->columnWidth(kName), before);
}

TEST_F(FittedColumnsTest, FollowsTheWindowAndItsWords)
{
    const auto view = table(900);
    view->resize(300, 300);
    QTest::qWait(1);
    EXPECT_FALSE(isWhole(*view, kName));
    EXPECT_TRUE(isWhole(*view, kFigures)) << "figures are never cut";
    EXPECT_TRUE(isWhole(*view, 0)) << "the widest gives way, not the shorter ones";
    view->resize(900, 300);
    QTest::qWait(1);
    EXPECT_TRUE(isWhole(*view, kName));
    m_model.setHorizontalHeaderItem(0, new QStandardItem(QStringLiteral("Cycle of the appraisal")));
    QTest::qWait(1);
    EXPECT_GE(view->columnWidth(0), view->horizontalHeader()->sectionSizeHint(0));
}

TEST_F(FittedColumnsTest, TakesNoOtherColumnsForDraggedOnes)
{
    constexpr int kStage = 2;
    FigureTable figures;
    QTableView view;
    view.resize(600, 300);
    showFigures(view, figures, QStringLiteral("grows"));
    view.show();
    const auto present = [&figures](bool isLonger) {
        TableContents contents;
        contents.columns = {{QStringLiteral("Team"), FigureKind::Words}};
        contents.rows = {{wordCell(QStringLiteral("Service desk"))}};
        if (isLonger) {
            contents.columns.push_back({QStringLiteral("All"), FigureKind::Figures});
            contents.rows.front().push_back(countCell(30));
        }
        for (const char* text : {"In work", "Somebody and somebody else who both are waited for"}) {
            contents.columns.push_back({QStringLiteral("Words"), FigureKind::Words});
            contents.rows.front().push_back(wordCell(QLatin1String(text)));
        }
        figures.present(std::move(contents));
        QTest::qWait(1);
    };
    present(false);
    const int ofLast = view.columnWidth(kStage);
    present(true);
    EXPECT_LT(view.columnWidth(kStage), ofLast) << "which is not the last any more";
    EXPECT_FALSE(QSettings().contains(QStringLiteral("columns/growsDragged")));
}

TEST_F(FittedColumnsTest, KeepsWhatWasDraggedAlsoTheNextTime)
{
    constexpr int kDragged = 77;
    {
        const auto view = table(900);
        view->setColumnWidth(kName, kDragged);
        view->resize(1200, 300);
        QTest::qWait(1);
        EXPECT_EQ(view->columnWidth(kName), kDragged);
    }
    const auto again = table(900);
    EXPECT_EQ(again->columnWidth(kName), kDragged);
    EXPECT_TRUE(isWhole(*again, 0)) << "the others are fitted still";
    Q_EMIT again->horizontalHeader()->sectionHandleDoubleClicked(kName);
    EXPECT_TRUE(isWhole(*again, kName));
    const auto free = table(1200);
    EXPECT_TRUE(isWhole(*free, kName));
}

TEST_F(FittedColumnsTest, GivesTheRoomOfHiddenColumnsToTheOthers)
{
    const auto view = table(300);
    ASSERT_FALSE(isWhole(*view, kName));
    for (const int column : {0, kFigures, 3})
        view->setColumnHidden(column, true);
    QTest::qWait(1);
    EXPECT_TRUE(isWhole(*view, kName));
    view->setColumnHidden(kFigures, false);
    QTest::qWait(1);
    EXPECT_TRUE(isWhole(*view, kFigures));
}

TEST_F(FittedColumnsTest, KeepsNoRoomForTheArrowAboveAHeading)
{
    const auto plain = table(300);
    std::vector<int> widths;
    for (int column = 0; column < 4; ++column)
        widths.push_back(m_fit->needOf(column));
    const auto sorted = table(300);
    sorted->setSortingEnabled(true);
    m_fit->measure();
    for (int column = 0; column < 4; ++column)
        EXPECT_EQ(m_fit->needOf(column), widths[static_cast<std::size_t>(column)]) << column;
}

TEST_F(FittedColumnsTest, LetsTheElasticColumnGiveWayFirst)
{
    m_model.item(0, 3)->setText(QStringLiteral("Everybody who waits, one name after the other"));
    const auto view = table(420);
    EXPECT_FALSE(isWhole(*view, kName));
    m_fit->setElastic(3);
    m_fit->measure();
    EXPECT_TRUE(isWhole(*view, kName));
    EXPECT_FALSE(isWhole(*view, 3));
}

TEST_F(FittedColumnsTest, TakesOfASplitterWhatItNeedsUntilTheBorderIsMoved)
{
    QSplitter splitter;
    auto* view = new QTableView;
    view->setModel(&m_model);
    dressTable(*view);
    splitter.addWidget(view);
    splitter.addWidget(new QWidget);
    auto* fit = new FittedColumns(*view);
    fit->leadSplitter(splitter, 50);
    splitter.resize(1600, 300);
    splitter.show();
    QTest::qWait(1);
    EXPECT_TRUE(isWhole(*view, kName));
    EXPECT_LT(splitter.sizes().constFirst(), 800) << "no more than it needs";
    splitter.resize(500, 300);
    QTest::qWait(1);
    EXPECT_LE(splitter.sizes().constFirst(), 250);
    EXPECT_FALSE(isWhole(*view, kName));
    splitter.resize(1600, 300);
    QTest::qWait(1);
    EXPECT_TRUE(isWhole(*view, kName));
    splitter.setSizes({200, 1400});
    Q_EMIT splitter.splitterMoved(200, 1);
    fit->measure();
    EXPECT_EQ(splitter.sizes().constFirst(), 200);
}

TEST_F(FittedColumnsTest, WaitsForRowsThatAreStillBeingRead)
{
    for (int column = 0; column < 4; ++column)
        m_model.item(0, column)->setText({});
    const auto view = table(900);
    const int before = view->columnWidth(kName);
    m_model.item(0, kName)->setText(QStringLiteral("Customer service, quarterly"));
    QTest::qWait(1);
    EXPECT_EQ(view->columnWidth(kName), before);
    m_fit->measure();
    EXPECT_TRUE(isWhole(*view, kName));
}

} // namespace
} // namespace plumbline
