// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/OwnCompany.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/TopBar.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

using SignInJourney = OwnCompany;

TEST_F(SignInJourney, MakesTheFirstAdministratorAndShowsTheRecoveryCodeOnce)
{
    EXPECT_FALSE(code.isEmpty());
    EXPECT_TRUE(firstPage()->findChild<QLabel*>(QStringLiteral("code"))->text().isEmpty());
    ASSERT_TRUE(application.desk().account());
    EXPECT_EQ(application.find<QToolButton>("accountButton")->text(), QStringLiteral("lin.xiao"));
}

TEST_F(SignInJourney, HidesEverythingWhileLockedAndKeepsWhatIsTyped)
{
    auto* search = application.find<SearchBox>("searchBox");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("half a wo"));
    QTest::keyClick(search, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(application.desk().entrance(), Entrance::Locked);
    EXPECT_FALSE(rail()->isVisible());
    EXPECT_FALSE(search->isVisible());
    QTest::keyClick(&application.window(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(application.window().currentPage(), PageId::Home) << "no key leads behind it";
    signIn(kPassword);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rail()->isVisible(); }, kMilliseconds));
    EXPECT_EQ(search->text(), QStringLiteral("half a wo"));
}

TEST_F(SignInJourney, ShowsNothingAfterTheFileIsOpenedAgainUntilSomebodySignsIn)
{
    application.desk().open(application.path(QStringLiteral("own.plumb")));
    ASSERT_TRUE(isAskingForSignIn());
    EXPECT_EQ(application.desk().entrance(), Entrance::SignIn);
    EXPECT_FALSE(rail()->isVisible());
    EXPECT_FALSE(application.find<TopBar>("topBar")->isVisible());
    EXPECT_FALSE(application.find<QLabel>("saveState")->isVisible());
    auto* name = signInPage()->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    EXPECT_TRUE(name->text().isEmpty());
    QTest::keyClicks(name, QStringLiteral("lin.xiao"));
    signIn(kPassword);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rail()->isVisible(); }, kMilliseconds));
}

TEST_F(SignInJourney, PutsOtherWindowsAwayWhileLocked)
{
    QTest::keyClick(&application.window(), Qt::Key_F1);
    auto* guide = application.window().findChild<QWidget*>(QStringLiteral("guide"));
    ASSERT_TRUE(guide && guide->isVisible());
    application.desk().lock();
    EXPECT_FALSE(guide->isVisible());
    signIn(kPassword);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guide->isVisible(); }, kMilliseconds));
}

TEST_F(SignInJourney, LeavesAtSigningOut)
{
    application.desk().signOut();
    ASSERT_TRUE(isAskingForSignIn());
    ASSERT_TRUE(QTest::qWaitFor([&] { return application.desk().entrance() == Entrance::SignIn; },
                                kMilliseconds));
    EXPECT_FALSE(application.desk().account());
}

} // namespace

} // namespace plumbline::testing
