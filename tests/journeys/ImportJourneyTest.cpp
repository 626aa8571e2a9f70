// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Application.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

constexpr int kMilliseconds = 20'000;

/// A table of calls from the switchboard, by keys alone: every key goes to whatever has the focus.
class ImportJourney : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(application.openSample());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
        path = application.path(QStringLiteral("来电 2026-11.csv"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in "
                   "seconds,AvgTalkDuration,Satisfaction rating\n"
                   "T1,E1003,2026-11-02,9:12:58,Contract related,Y,Y,109,0:02:23,3\n"
                   "T2,E1004,2026-11-02,9:14:00,Technical Support,Y,N,70,0:04:02,5\n"
                   "T3,E1003,2026-11-03,10:00:00,Streaming,N,N,,,\n");
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    template<typename Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, kMilliseconds);
    }

    /// Tab leads to the button, and Space presses it.
    void reach(const char* name)
    {
        auto* button = application.find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(waitFor([&] { return button->isVisible() && button->isEnabled(); })) << name;
        for (int steps = 0; steps < 80 && QApplication::focusWidget() != button; ++steps)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), button) << name << " can't be reached by Tab";
        press(Qt::Key_Space);
    }

    void bringIn()
    {
        application.dialogs().paths = {path};
        press(Qt::Key_I, Qt::ControlModifier);
        reach("takeAllButton");
    }

    QString cell(int row, int column)
    {
        return application.find<QTableView>("runTable")
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    int records()
    {
        int count = -1;
        application.desk().ask<int>(
            &application.window(),
            [](const Access& access) { return access.store.repositories().records().count({}); },
            [&](const Result<int>& counted) { count = counted.value_or(-2); });
        EXPECT_TRUE(waitFor([&] { return count != -1; }));
        return count;
    }

    Application application;
    QString path;
};

} // namespace

TEST_F(ImportJourney, ComesInOnceAndGoesAgain)
{
    press(Qt::Key_7, Qt::ControlModifier);
    ASSERT_EQ(application.window().currentPage(), PageId::Records);
    const int before = records();
    auto* runs = application.find<QTableView>("runTable");
    Destination imports;
    imports.page = PageId::Records;
    imports.tab = QStringLiteral("imports");
    application.desk().go(imports);

    bringIn();
    ASSERT_TRUE(waitFor([&] { return runs->isVisible() && cell(0, 5) == QStringLiteral("3"); }));
    EXPECT_EQ(cell(0, 1), QStringLiteral("来电 2026-11.csv"));
    EXPECT_EQ(records(), before + 3);

    // The same file again changes nothing.
    bringIn();
    auto* state = application.find<QLabel>("state");
    ASSERT_TRUE(waitFor([&] { return state->isVisible() && !state->text().isEmpty(); }));
    EXPECT_EQ(records(), before + 3);
    reach("leaveButton");
    ASSERT_TRUE(waitFor([&] { return runs->isVisible() && runs->hasFocus(); }));

    // And the whole of it is taken back.
    press(Qt::Key_Z, Qt::ControlModifier);
    auto* undo = application.find<QAbstractButton>("undoButton");
    EXPECT_TRUE(waitFor([&] { return cell(0, 3).contains(QStringLiteral("撤销")); }));
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_EQ(records(), before);
}

} // namespace plumbline::testing
