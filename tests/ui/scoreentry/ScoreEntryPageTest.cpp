// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scoreentry/GridTest.h"
#include "ui/common/Figures.h"
#include "ui/explanation/ExplanationTree.h"
#include "ui/scoreentry/BandHeader.h"
#include "ui/scoreentry/ReceiptView.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

namespace plumbline::testing {

class ScoreEntryPageTest : public GridTest
{
protected:
    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name)
    {
        return *page.findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QString nameAt(int row) { return model().look(row, 1).text; }
};

TEST_F(ScoreEntryPageTest, WithoutACompanyOffersTheFirstStep)
{
    QSignalSpy asked(&desk, &Desk::navigationRequested);
    page.show();
    part<QPushButton>("emptyStep").click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<Destination>().page, PageId::Home);
}

TEST_F(ScoreEntryPageTest, WithoutACycleLeadsToTheCycles)
{
    showPage();
    QSignalSpy asked(&desk, &Desk::navigationRequested);
    part<QPushButton>("emptyStep").click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<Destination>().page, PageId::Cycles);
}

TEST_F(ScoreEntryPageTest, TeamFilterSaysHowManyOfHowMany)
{
    openCompany();
    auto& team = part<QComboBox>("team");
    team.setCurrentIndex(team.findData(QStringLiteral("north")));
    EXPECT_EQ(model().rowCount(), 2);
    EXPECT_EQ(part<QLabel>("count").text(), QStringLiteral("2 of 3"));
}

TEST_F(ScoreEntryPageTest, MissingOnlyHidesTheComplete)
{
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E2"), QStringLiteral("attitude"), QStringLiteral("good"));
    openCompany();
    part<QCheckBox>("missingOnly").setChecked(true);
    ASSERT_EQ(model().rowCount(), 2);
    EXPECT_EQ(nameAt(1), QStringLiteral("王五"));
}

TEST_F(ScoreEntryPageTest, ControlFFindsByPinyinInitials)
{
    openCompany();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(part<QLineEdit>("search").hasFocus());
    type(QStringLiteral("ls"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(nameAt(0), QStringLiteral("李四"));
    press(Qt::Key_Return);
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(ScoreEntryPageTest, ColumnsSortAndKeepThePersonOneStandsOn)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("9"));
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("80"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(nameAt(0), QStringLiteral("张三"));
    press(Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(nameAt(0), QStringLiteral("李四"));
    EXPECT_EQ(nameAt(2), QStringLiteral("王五"));
    EXPECT_EQ(grid().currentIndex().row(), 1);
}

TEST_F(ScoreEntryPageTest, HeaderClickSortsByName)
{
    openCompany();
    BandHeader& bands = grid().bands();
    QTest::mouseClick(bands.viewport(), Qt::LeftButton, {}, QPoint(bands.shownX(1) + 20, 30));
    EXPECT_EQ(nameAt(0), QStringLiteral("李四"));
    EXPECT_EQ(nameAt(2), QStringLiteral("张三"));
}

TEST_F(ScoreEntryPageTest, SelectionIsSummedExactly)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("0.1"));
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("0.2"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    settle(100);
    EXPECT_EQ(part<QToolButton>("figures").text(), QStringLiteral("Count 2 · Sum 0.3 · Mean 0.15"));
}

TEST_F(ScoreEntryPageTest, ReceiptTellsTheWayFromValueToScore)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E1"), QStringLiteral("attitude"), QStringLiteral("good"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    settle(200);
    const QString text = page.findChild<ReceiptView*>()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("Value: 90%"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Contribution: 47.25"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Published score: 94.75"))) << text.toStdString();
}

TEST_F(ScoreEntryPageTest, NoteIsStoredWhenLeft)
{
    openCompany();
    standOn(0, QStringLiteral("csat"));
    settle(200);
    part<QPlainTextEdit>("note").setFocus();
    type(QStringLiteral("survey 12"));
    grid().setFocus();
    settle();
    ASSERT_EQ(store.contents.notes[key].size(), 1U);
    EXPECT_EQ(store.contents.notes[key].front().text, QStringLiteral("survey 12"));
    EXPECT_TRUE(lookAt(0, QStringLiteral("csat")).hasNote);
    EXPECT_FALSE(lookAt(1, QStringLiteral("csat")).hasNote);
}

TEST_F(ScoreEntryPageTest, TargetsAreEnteredInTheSameGrid)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("45"));
    enter(QStringLiteral("E1"), QStringLiteral("attitude"), QStringLiteral("good"));
    openCompany();
    part<QToolButton>("targetsMode").click();
    grid().goTo(model().index(0, kLeadingColumns));
    EXPECT_EQ(model().look(0, kLeadingColumns).state, CellState::Inherited);
    grid().setFocus();
    typeAndEnter(QStringLiteral("50"));
    const CellKey target{CellKind::Target, QStringLiteral("csat"), {}};
    EXPECT_EQ(storedText(QStringLiteral("E1"), target), QStringLiteral("50"));
    EXPECT_EQ(score(0), QStringLiteral("94.75"));
}

TEST_F(ScoreEntryPageTest, AmountsAreEnteredInTheSameGrid)
{
    openCompany();
    part<QToolButton>("amountsMode").click();
    grid().goTo(model().index(0, kLeadingColumns));
    grid().setFocus();
    typeAndEnter(QStringLiteral("1200.5"));
    EXPECT_EQ(
        storedText(QStringLiteral("E1"), {CellKind::Amount, QStringLiteral("bonus-base"), {}}),
        QStringLiteral("1200.5"));
    EXPECT_EQ(model().look(0, kLeadingColumns).text, QStringLiteral("1,200.5"));
}

TEST_F(ScoreEntryPageTest, ArrivesAtTheCellThatWasAskedFor)
{
    openCompany();
    part<QComboBox>("team").setCurrentIndex(
        part<QComboBox>("team").findData(QStringLiteral("south")));
    Destination destination;
    destination.page = PageId::ScoreEntry;
    destination.employee = EmployeeId(QStringLiteral("E3"));
    destination.node = QStringLiteral("attitude");
    page.arrive(destination);
    EXPECT_EQ(nameAt(grid().currentIndex().row()), QStringLiteral("王五"));
    EXPECT_EQ(grid().currentIndex().column(), columnOf(QStringLiteral("attitude")));
}

TEST_F(ScoreEntryPageTest, EveryNumberOpensItsExplanation)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E1"), QStringLiteral("attitude"), QStringLiteral("good"));
    openCompany();
    const auto standing = [this] {
        QTest::keyClick(&grid(), Qt::Key_F4);
        return explainer.window()->findChild<ExplanationTree*>()->currentStep();
    };
    standOn(0, QStringLiteral("csat"));
    EXPECT_EQ(standing()->kind, StepKind::Rate);
    EXPECT_EQ(standing()->subject, QStringLiteral("csat"));
    const int total = model().columnCount() - kTrailingColumns;
    const std::array kinds{StepKind::Score, StepKind::Grade, StepKind::Rank};
    for (int at = 0; at < kTrailingColumns; ++at) {
        explainer.window()->close();
        page.activateWindow();
        grid().setFocus();
        grid().goTo(model().index(0, total + at));
        // Without grades the score stands for them.
        const bool isThere = model().look(0, total + at).text != missingMark();
        EXPECT_EQ(standing()->kind,
                  isThere ? kinds[static_cast<std::size_t>(at)] : StepKind::Score);
    }
}

TEST_F(ScoreEntryPageTest, ADoubleClickOnTheTotalOpensItsExplanation)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    enter(QStringLiteral("E1"), QStringLiteral("attitude"), QStringLiteral("good"));
    openCompany();
    const QModelIndex total = model().index(0, model().columnCount() - kTrailingColumns);
    const QPoint at = grid().visualRect(total).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, at);
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->findChild<ExplanationTree*>()->currentStep()->result,
              QStringLiteral("94.75"));
}

TEST_F(ScoreEntryPageTest, SumAndMeanOfASelectionOpenTheirExplanation)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("0.1"));
    enter(QStringLiteral("E2"), QStringLiteral("csat"), QStringLiteral("0.2"));
    openCompany();
    standOn(0, QStringLiteral("csat"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_F4, Qt::ShiftModifier);
    ASSERT_NE(explainer.window(), nullptr);
    const Step& mean = explainer.window()->shown().steps.front();
    EXPECT_EQ(mean.result, QStringLiteral("0.15"));
    EXPECT_EQ(mean.steps.front().inputs.front().value, QStringLiteral("0.3"));
}

TEST_F(ScoreEntryPageTest, FrozenColumnsStayWhileTheOthersScroll)
{
    openCompany();
    page.resize(980, 500);
    settle();
    standOn(0, QStringLiteral("praise"));
    EXPECT_GT(grid().horizontalScrollBar()->value(), 0);
    EXPECT_EQ(grid().visualRect(model().index(0, 0)).left(), 0);
    const QRect rank = grid().visualRect(model().index(0, model().columnCount() - 1));
    EXPECT_EQ(rank.right() + 1, grid().viewport()->width());
    const QRect current = grid().visualRect(grid().currentIndex());
    EXPECT_LE(current.right(), grid().bands().trailingX());
    EXPECT_EQ(grid().indexAt(QPoint(5, 5)), model().index(0, 0));
    EXPECT_EQ(grid().indexAt(current.center()), grid().currentIndex());
}

TEST_F(ScoreEntryPageTest, WidthsAndFiltersAreRemembered)
{
    openCompany();
    grid().setColumnWidth(columnOf(QStringLiteral("csat")), 133);
    part<QCheckBox>("missingOnly").setChecked(true);
    page.hide();
    ScoreEntryPage again(PageParts{desk, cycle, theme, explainer});
    auto* view = again.findChild<FrozenGridView*>();
    EXPECT_EQ(view->columnWidth(columnOf(QStringLiteral("csat"))), 133);
    EXPECT_TRUE(again.findChild<QCheckBox*>(QStringLiteral("missingOnly"))->isChecked());
}

} // namespace plumbline::testing
