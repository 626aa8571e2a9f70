// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"

#include <QtWidgets/QLineEdit>

namespace plumbline::testing {

class GridKeys : public GridTest
{
};

TEST_F(GridKeys, TypeAndEnterStoresAndGoesDown)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("94.50"));
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))),
              QStringLiteral("94.5"));
    EXPECT_EQ(grid().currentIndex().row(), 1);
    EXPECT_EQ(grid().currentIndex().column(), columnOf(QStringLiteral("csat")));
}

TEST_F(GridKeys, TabGoesRightAndShiftReturns)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    type(QStringLiteral("90"));
    press(Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex().column(), columnOf(QStringLiteral("reports.late")));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex().column(), columnOf(QStringLiteral("csat")));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex().row(), 0);
}

TEST_F(GridKeys, TabPassesTheBorderIntoTheNextRow)
{
    openCompany();
    standOn(0, QStringLiteral("praise"));
    press(Qt::Key_Tab);
    EXPECT_EQ(grid().currentIndex(), model().index(1, kLeadingColumns));
}

TEST_F(GridKeys, F2EditsWhatStandsThereAndEscLeavesIt)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_F2);
    auto* editor = grid().findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("90"));
    type(QStringLiteral("1"));
    press(Qt::Key_Escape);
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).text, QStringLiteral("90"));
}

TEST_F(GridKeys, DeleteTakesTheValueOut)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Delete);
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).state, CellState::MissingBlocks);
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))), QString());
}

TEST_F(GridKeys, ScoreGradeAndRankMoveWithTheValue)
{
    for (const char* person : {"E1", "E2"}) {
        enter(QLatin1String(person), QStringLiteral("csat"), QStringLiteral("90"));
        enter(QLatin1String(person), QStringLiteral("attitude"), QStringLiteral("good"));
    }
    openCompany();
    const int last = model().columnCount() - 1;
    EXPECT_EQ(score(0), QStringLiteral("94.75"));
    EXPECT_EQ(model().look(1, last).text, QStringLiteral("1"));
    standOn(1, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("60"));
    EXPECT_EQ(score(1), QStringLiteral("79.00"));
    EXPECT_EQ(model().look(1, last - 1).text, QStringLiteral("B"));
    EXPECT_EQ(model().look(1, last).text, QStringLiteral("2"));
}

TEST_F(GridKeys, ShiftAndArrowsSelectAcrossTheFrozenBorder)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(grid().selectedBlock(), QRect(1, 0, 2, 2));
}

TEST_F(GridKeys, HomeEndAndControlArrowsGoToTheEdges)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(grid().currentIndex().row(), 2);
    press(Qt::Key_End);
    EXPECT_EQ(grid().currentIndex().column(), columnOf(QStringLiteral("praise")));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(grid().currentIndex(), model().index(0, kLeadingColumns));
}

TEST_F(GridKeys, LevelIsChosenByItsFirstLetterOrItsPlace)
{
    openCompany();
    standOn(0, QStringLiteral("attitude"));
    typeAndEnter(QStringLiteral("g"));
    typeAndEnter(QStringLiteral("2"));
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("attitude"))),
              QStringLiteral("good"));
    EXPECT_EQ(storedText(QStringLiteral("E2"), valueOf(QStringLiteral("attitude"))),
              QStringLiteral("fair"));
    EXPECT_EQ(lookAt(1, QStringLiteral("attitude")).text, QStringLiteral("Fair"));
}

TEST_F(GridKeys, ListsOfMarksAreTaken)
{
    openCompany();
    standOn(0, QStringLiteral("view.leader"));
    typeAndEnter(QStringLiteral("80;90.5"));
    EXPECT_EQ(
        storedText(QStringLiteral("E1"), valueOf(QStringLiteral("view"), QStringLiteral("leader"))),
        QStringLiteral("80;90.5"));
}

TEST_F(GridKeys, NextMissingGoesRoundAndSaysWhere)
{
    for (const char* person : {"E1", "E2", "E3"})
        enter(QLatin1String(person), QStringLiteral("attitude"), QStringLiteral("good"));
    enter(QStringLiteral("E1"), QStringLiteral("reports"), QStringLiteral("0"));
    entered.back().first.second.part = QStringLiteral("late");
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E3"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_F8);
    EXPECT_EQ(grid().currentIndex(), model().index(1, columnOf(QStringLiteral("csat"))));
    EXPECT_TRUE(
        page.findChild<QLabel*>(QStringLiteral("hint"))->text().contains(QStringLiteral("李四")));
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), model().index(2, columnOf(QStringLiteral("reports.wrong"))));
    press(Qt::Key_F8);
    EXPECT_EQ(grid().currentIndex(), model().index(1, columnOf(QStringLiteral("csat"))));
}

TEST_F(GridKeys, ClosedCycleIsForLookingOnly)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    isClosed = true;
    openCompany();
    standOn(0, QStringLiteral("csat"));
    type(QStringLiteral("5"));
    press(Qt::Key_Delete);
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).text, QStringLiteral("90"));
    EXPECT_EQ(grid().findChild<QLineEdit*>(QStringLiteral("cellEditor")), nullptr);
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("closedLine"))->isVisible());
}

} // namespace plumbline::testing
