// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstMinute.h"

#include "application/accounts/SampleAccounts.h"
#include "application/accounts/SignIn.h"
#include "tests/journeys/AtTheWindow.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/ExplanationWindow.h"

#include <algorithm>

namespace plumbline::testing {

namespace {

/// The sample company with its accounts, entered as the one of that role.
[[nodiscard]] bool enterAs(Application& application, Role role)
{
    constexpr int kMilliseconds = 60'000;
    Desk& desk = application.desk();
    desk.ask<Session>(
        &application.window(),
        [role](const Access& access) -> Result<Session> {
            const auto accounts = addSampleAccounts(access);
            if (!accounts)
                return failure(accounts.error());
            const auto found = std::ranges::find(*accounts, role, &SampleAccount::role);
            return signIn(access, found->id, Password::fromText(found->password));
        },
        [&desk](const Result<Session>& session) {
            if (session)
                desk.admit(*session);
        });
    return QTest::qWaitFor([&] { return desk.isOpen() && desk.account(); }, kMilliseconds);
}

} // namespace

TEST(FirstMinute, LeadsAClerkFromAScoreToThePaper)
{
    Application application(QStringLiteral("en"), Passwords::QuicklyChecked);
    ASSERT_TRUE(application.openSample());
    auto* minute = application.find<FirstMinute>("firstMinute");
    EXPECT_FALSE(minute->isVisible()) << "not before somebody of the sample has signed in";
    ASSERT_TRUE(enterAs(application, Role::Hr));
    AtTheWindow hand(application);
    AtTheWindow::await([&] { return minute->isVisible(); }, "the first minute");
    AtTheWindow::await([&] { return application.window().cycle().sheet() != nullptr; },
                       "the cycle's values");
    const auto words = [&] { return application.find<QLabel>("firstMinuteWords")->text(); };

    EXPECT_TRUE(words().startsWith(QStringLiteral("Type a score"))) << words().toStdString();
    hand.click("", "firstMinuteLead");
    EXPECT_EQ(application.window().currentPage(), PageId::ScoreEntry);
    EXPECT_FALSE(application.find<QPushButton>("firstMinuteLead")->isVisible());
    AtTheWindow::type(QStringLiteral("81"));
    AtTheWindow::key(Qt::Key_Return);
    AtTheWindow::await([&] { return words().startsWith(QStringLiteral("Every number")); },
                       "the step after a typed score");

    hand.click("", "firstMinuteLead");
    EXPECT_TRUE(words().startsWith(QStringLiteral("Who needs help")));
    application.window().findChild<ExplanationWindow*>()->close();
    hand.activate();
    hand.click("", "firstMinuteLead");
    EXPECT_EQ(application.window().currentPage(), PageId::Dashboard);
    hand.click("", "firstMinuteNext");
    hand.click("", "firstMinuteLead");
    EXPECT_EQ(application.window().currentPage(), PageId::Reports);
    hand.click("", "firstMinuteNext");
    EXPECT_TRUE(words().startsWith(QStringLiteral("That was"))) << words().toStdString();
    hand.click("", "firstMinuteNext");
    EXPECT_FALSE(minute->isVisible());

    application.desk().signOut();
    ASSERT_TRUE(enterAs(application, Role::Hr));
    QTest::qWait(300);
    EXPECT_FALSE(minute->isVisible()) << "put away for good";
}

TEST(FirstMinute, ShowsAnEmployeeTheirOwnAppraisal)
{
    Application application(QStringLiteral("en"), Passwords::QuicklyChecked);
    ASSERT_TRUE(application.openSample());
    ASSERT_TRUE(enterAs(application, Role::Employee));
    AtTheWindow hand(application);
    AtTheWindow::await([&] { return application.find<FirstMinute>("firstMinute")->isVisible(); },
                       "the first minute");
    hand.click("", "firstMinuteLead");
    EXPECT_EQ(application.window().currentPage(), PageId::Appraisal);
}

TEST(FirstMinute, HasNothingForAnAdministratorWhoSeesNoScores)
{
    Application application(QStringLiteral("en"), Passwords::QuicklyChecked);
    ASSERT_TRUE(application.openSample());
    ASSERT_TRUE(enterAs(application, Role::Administrator));
    constexpr int kMilliseconds = 300;
    QTest::qWait(kMilliseconds);
    EXPECT_FALSE(application.find<FirstMinute>("firstMinute")->isVisible());
}

} // namespace plumbline::testing
