// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"
#include "ui/scoreentry/BandHeader.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>

namespace plumbline::testing {

class GridBlocks : public GridTest
{
protected:
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    [[nodiscard]] QString csat(int row) { return lookAt(row, QStringLiteral("csat")).text; }

    [[nodiscard]] QTreeWidget& refusedList()
    {
        return *page.findChild<QTreeWidget*>(QStringLiteral("list"));
    }
};

TEST_F(GridBlocks, ModelKeepsItsPromises)
{
    openCompany();
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    standOn(0, QStringLiteral("csat"));
    paste(QStringLiteral("90\n80\n70\n"));
    grid().bands().setSortIndicator(columnOf(QStringLiteral("csat")), Qt::AscendingOrder);
    RowFilter north;
    north.team = TeamId(QStringLiteral("north"));
    model().setFilter(north);
    model().setMode(GridMode::Targets);
    model().setFilter({});
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(GridBlocks, PasteFillsFromTheCurrentCellAndIsOneStep)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    paste(QStringLiteral("90\t1\r\n80.5\t0\r\n"));
    EXPECT_EQ(csat(0), QStringLiteral("90"));
    EXPECT_EQ(csat(1), QStringLiteral("80.5"));
    EXPECT_EQ(lookAt(0, QStringLiteral("reports.late")).text, QStringLiteral("1"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(csat(0), missingMark());
    EXPECT_EQ(csat(1), missingMark());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(csat(1), QStringLiteral("80.5"));
}

TEST_F(GridBlocks, PasteTakesWhatIsRightAndListsWhatIsNot)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    paste(QStringLiteral("90\n945\nabc\n70\n"));
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))),
              QStringLiteral("90"));
    EXPECT_EQ(csat(1), QStringLiteral("945"));
    EXPECT_EQ(lookAt(1, QStringLiteral("csat")).state, CellState::Refused);
    EXPECT_EQ(storedText(QStringLiteral("E2"), valueOf(QStringLiteral("csat"))), QString());
    ASSERT_EQ(refusedList().topLevelItemCount(), 2);
    EXPECT_TRUE(refusedList().isVisible());
    EXPECT_EQ(refusedList().topLevelItem(1)->text(2), QStringLiteral("abc"));
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("summary"))
                    ->text()
                    .contains(QStringLiteral("below the last person")));
}

TEST_F(GridBlocks, OfTwoFormsOnTheClipboardThePlainOneIsTaken)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    auto* copied = new QMimeData;
    copied->setHtml(QStringLiteral("<table><tr><td>11</td></tr><tr><td>12</td></tr></table>"));
    copied->setText(QStringLiteral("91\r\n92\r\n"));
    QGuiApplication::clipboard()->setMimeData(copied);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(csat(0), QStringLiteral("91"));
    EXPECT_EQ(csat(1), QStringLiteral("92"));
    EXPECT_EQ(lookAt(2, QStringLiteral("csat")).state, CellState::MissingBlocks);
}

TEST_F(GridBlocks, ClickInTheListLeadsToTheCell)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    paste(QStringLiteral("90\n945\n"));
    standOn(0, QStringLiteral("praise"));
    Q_EMIT refusedList().itemClicked(refusedList().topLevelItem(0), 0);
    EXPECT_EQ(grid().currentIndex(), model().index(1, columnOf(QStringLiteral("csat"))));
}

TEST_F(GridBlocks, OneValueGoesIntoAllSelectedCells)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    paste(QStringLiteral("88"));
    EXPECT_EQ(csat(0), QStringLiteral("88"));
    EXPECT_EQ(csat(2), QStringLiteral("88"));
}

TEST_F(GridBlocks, PastedPercentSignIsTheUnit)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    paste(QStringLiteral("94.5%"));
    EXPECT_EQ(csat(0), QStringLiteral("94.5"));
}

TEST_F(GridBlocks, CopyGivesTabsAndLinesWithHeadingsWhereWanted)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("80.5"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("张三\t90\n李四\t80.5\n"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Name\tSatisfaction\n张三\t90\n李四\t80.5\n"));
}

TEST_F(GridBlocks, FillDownTakesTheTopCell)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(csat(2), QStringLiteral("90"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(csat(1), missingMark());
}

TEST_F(GridBlocks, AHundredStepsComeBackAndGoForth)
{
    openCompany();
    for (int step = 1; step <= 100; ++step) {
        standOn(step % 3, QStringLiteral("csat"));
        typeAndEnter(QString::number(step));
    }
    EXPECT_EQ(csat(1), QStringLiteral("100"));
    for (int step = 0; step < 100; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(csat(row), missingMark());
    for (int step = 0; step < 100; ++step)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(csat(1), QStringLiteral("100"));
    EXPECT_EQ(csat(0), QStringLiteral("99"));
}

TEST_F(GridBlocks, RefusedValueStaysUntilItIsCorrected)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("945"));
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).state, CellState::Refused);
    const QString hover =
        model()
            .data(model().index(0, columnOf(QStringLiteral("csat"))), Qt::ToolTipRole)
            .toString();
    EXPECT_TRUE(hover.contains(QStringLiteral("0 to 100"))) << hover.toStdString();
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("94.5"));
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).state, CellState::Plain);
    EXPECT_EQ(storedText(QStringLiteral("E1"), valueOf(QStringLiteral("csat"))),
              QStringLiteral("94.5"));
}

TEST_F(GridBlocks, EscDropsARefusedText)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("945"));
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Escape);
    EXPECT_EQ(csat(0), QStringLiteral("90"));
}

TEST_F(GridBlocks, AdjustmentIsNotStoredWithoutAReason)
{
    openCompany();
    standOn(0, QStringLiteral("praise"));
    paste(QStringLiteral("3"));
    EXPECT_EQ(lookAt(0, QStringLiteral("praise")).state, CellState::Refused);
    press(Qt::Key_F2);
    auto* reason = grid().findChild<QLineEdit*>(QStringLiteral("adjustmentReason"));
    ASSERT_NE(reason, nullptr);
    press(Qt::Key_Return);
    EXPECT_TRUE(reason->hasFocus());
    typeAndEnter(QStringLiteral("helped out"));
    const CellKey praise{CellKind::Adjustment, QStringLiteral("praise"), {}};
    EXPECT_EQ(storedText(QStringLiteral("E1"), praise), QStringLiteral("3"));
    EXPECT_EQ(store.contents.cells[key].back().reason, QStringLiteral("helped out"));
}

TEST_F(GridBlocks, WhatTheFileRefusesIsOfferedAgain)
{
    openCompany();
    store.isDiskFull = true;
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("77"));
    settle();
    EXPECT_EQ(lookAt(0, QStringLiteral("csat")).state, CellState::Refused);
    EXPECT_EQ(csat(0), QStringLiteral("77"));
    EXPECT_EQ(cycle.sheet()->text(0, valueOf(QStringLiteral("csat"))), QString());
}

} // namespace plumbline::testing
