// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/RecordCells.h"
#include "tests/ui/scoreentry/GridTest.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

namespace plumbline::testing {

/// Two writers in one company file: the page, and 老王 beside it.
class GridConflict : public GridTest
{
protected:
    /// Writes as another user would, past the page.
    void someoneWrites(const QString& person, const QString& text, const QString& before = {})
    {
        const Access access{
            store, clock, schemes, results, library, recordFormat, {QStringLiteral("老王")}};
        ASSERT_TRUE(recordCells(access, key, {{EmployeeId(person), csatKey, before, text, {}}}));
    }

    [[nodiscard]] CellLook csat(int row) { return lookAt(row, QStringLiteral("csat")); }

    [[nodiscard]] QPushButton& button(const QString& name)
    {
        return *page.findChild<QPushButton*>(name);
    }

    /// 张三 has 90; 老王 makes it 60, and the page, which still shows 90, types 87.
    void collide()
    {
        enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
        enter(QStringLiteral("E1"), QStringLiteral("attitude"), QStringLiteral("good"));
        openCompany();
        someoneWrites(QStringLiteral("E1"), QStringLiteral("60"), QStringLiteral("90"));
        standOn(0, QStringLiteral("csat"));
        typeAndEnter(QStringLiteral("87"));
        standOn(0, QStringLiteral("csat"));
    }

    const CellKey csatKey = valueOf(QStringLiteral("csat"));
};

TEST_F(GridConflict, TheirsIsLoadedAndMineStandsBesideIt)
{
    collide();
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("60"));
    EXPECT_EQ(cycle.sheet()->text(0, csatKey), QStringLiteral("60"));
    EXPECT_EQ(cycle.sheet()->stored(0, csatKey)->enteredBy, QStringLiteral("老王"));
    EXPECT_EQ(csat(0).text, QStringLiteral("60"));
    EXPECT_EQ(csat(0).state, CellState::Changed);
    EXPECT_EQ(csat(0).aside, QStringLiteral("87"));
    EXPECT_EQ(score(0), QStringLiteral("79.00")); // ((60·0.7 + 100·0.3)·60 + 100·20) / 80
}

TEST_F(GridConflict, SaysWhoChangedItAndWhen)
{
    collide();
    auto* words = page.findChild<QLabel*>(QStringLiteral("choiceText"));
    ASSERT_TRUE(QTest::qWaitFor([words] { return words->isVisible(); }));
    const QString when = QLocale().toString(clock.now().toLocalTime(), QLocale::ShortFormat);
    EXPECT_TRUE(words->text().contains(QStringLiteral("老王")));
    EXPECT_TRUE(words->text().contains(when)) << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(QStringLiteral("60")));
    EXPECT_TRUE(words->text().contains(QStringLiteral("87")));
}

TEST_F(GridConflict, EscKeepsTheirs)
{
    collide();
    grid().setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(csat(0).state, CellState::Plain);
    EXPECT_EQ(csat(0).text, QStringLiteral("60"));
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("60"));
}

TEST_F(GridConflict, CtrlEnterPutsMineAndCanBeUndone)
{
    collide();
    grid().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(csat(0).state, CellState::Plain);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("87"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("60"));
    EXPECT_EQ(csat(0).aside, QStringLiteral("87"));
}

TEST_F(GridConflict, ThePanelsButtonsDoTheSame)
{
    collide();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(QStringLiteral("putMine")).isVisible(); }));
    QTest::mouseClick(&button(QStringLiteral("keepTheirs")), Qt::LeftButton);
    EXPECT_EQ(csat(0).state, CellState::Plain);
    EXPECT_EQ(QApplication::focusWidget(), &grid());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(csat(0).state, CellState::Changed);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(QStringLiteral("putMine")).isVisible(); }));
    QTest::mouseClick(&button(QStringLiteral("putMine")), Qt::LeftButton);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("87"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !button(QStringLiteral("putMine")).isVisible(); }));
}

TEST_F(GridConflict, WhatCollidedOnceMoreIsOfferedOnceMore)
{
    collide();
    someoneWrites(QStringLiteral("E1"), QStringLiteral("61"), QStringLiteral("60"));
    grid().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("61"));
    EXPECT_EQ(csat(0).text, QStringLiteral("61"));
    EXPECT_EQ(csat(0).aside, QStringLiteral("87"));
}

TEST_F(GridConflict, APasteStoresWhatNobodyElseTouched)
{
    openCompany();
    someoneWrites(QStringLiteral("E2"), QStringLiteral("60"));
    standOn(0, QStringLiteral("csat"));
    QGuiApplication::clipboard()->setText(QStringLiteral("91\n92\n93\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QStringLiteral("91"));
    EXPECT_EQ(storedText(QStringLiteral("E2"), csatKey), QStringLiteral("60"));
    EXPECT_EQ(storedText(QStringLiteral("E3"), csatKey), QStringLiteral("93"));
    EXPECT_EQ(csat(1).state, CellState::Changed);
    EXPECT_EQ(page.findChild<QTreeWidget*>(QStringLiteral("list"))->topLevelItemCount(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedText(QStringLiteral("E1"), csatKey), QString());
    EXPECT_EQ(storedText(QStringLiteral("E2"), csatKey), QStringLiteral("60"));
}

TEST_F(GridConflict, AnEmptiedCellSaysWhoEmptiedIt)
{
    enter(QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("90"));
    openCompany();
    someoneWrites(QStringLiteral("E1"), {}, QStringLiteral("90"));
    standOn(0, QStringLiteral("csat"));
    typeAndEnter(QStringLiteral("87"));
    EXPECT_EQ(csat(0).state, CellState::Changed);
    EXPECT_EQ(cycle.sheet()->text(0, csatKey), QString());
    const QString hover =
        model()
            .data(model().index(0, columnOf(QStringLiteral("csat"))), Qt::ToolTipRole)
            .toString();
    EXPECT_TRUE(hover.contains(QStringLiteral("老王"))) << hover.toStdString();
}

} // namespace plumbline::testing
