// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/SignInPage.h"

#include "application/accounts/SampleAccounts.h"
#include "tests/ui/accounts/AccountsTest.h"

namespace plumbline::testing::pages {

namespace {

class SignInPageTest : public AccountsTest<SignInPage>
{
protected:
    void SetUp() override
    {
        addAccounts();
        openFile();
        showPage(std::make_unique<SignInPage>(desk, theme));
        page->present();
        settle();
    }

    void signIn(const QString& name, const QString& password)
    {
        type("nameEdit", name);
        enter("nameEdit");
        type("passwordEdit", password);
        enter("passwordEdit");
    }
};

TEST_F(SignInPageTest, ShowsNothingButTheCompanysName)
{
    EXPECT_EQ(desk.entrance(), Entrance::SignIn);
    EXPECT_FALSE(desk.isOpen());
    EXPECT_EQ(find<QLabel>("companyTitle")->text(), store.contents.company.name);
    EXPECT_FALSE(find<QWidget>("sample")->isVisible());
    EXPECT_FALSE(find<QPushButton>("signInButton")->isEnabled());
}

TEST_F(SignInPageTest, LetsInByNameAndPassword)
{
    signIn(QStringLiteral("lin.xiao"), kPassword);
    EXPECT_TRUE(desk.isOpen());
    ASSERT_TRUE(desk.account());
    EXPECT_EQ(desk.user(), QStringLiteral("lin.xiao"));
    EXPECT_TRUE(find<QLineEdit>("passwordEdit")->text().isEmpty());
}

TEST_F(SignInPageTest, RefusesAWrongPasswordWithoutSayingWhatIsWrong)
{
    signIn(QStringLiteral("lin.xiao"), QStringLiteral("something else"));
    const QString said = find<QLabel>("refusal")->text();
    EXPECT_TRUE(find<QLabel>("refusal")->isVisible());
    EXPECT_EQ(desk.entrance(), Entrance::SignIn);
    signIn(QStringLiteral("nobody"), kPassword);
    EXPECT_EQ(find<QLabel>("refusal")->text(), said);
    EXPECT_TRUE(find<QLineEdit>("passwordEdit")->text().isEmpty());
}

TEST_F(SignInPageTest, SaysHowLongToWaitAfterFiveFailures)
{
    for (int time = 0; time < 6; ++time)
        signIn(QStringLiteral("lin.xiao"), QStringLiteral("wrong again %1").arg(time));
    EXPECT_TRUE(find<QLabel>("refusal")->text().contains(QStringLiteral("10")));
    type("passwordEdit", kPassword);
    EXPECT_FALSE(find<QPushButton>("signInButton")->isEnabled());
    enter("passwordEdit");
    EXPECT_FALSE(desk.isOpen());
}

TEST_F(SignInPageTest, HintsAtCapsLock)
{
    auto* password = find<QLineEdit>("passwordEdit");
    // The form for a new password has a hint of its own by that name.
    auto* hint = password->parentWidget()->findChild<QLabel*>(QStringLiteral("capsLock"));
    ASSERT_NE(hint, nullptr);
    password->setFocus();
    QTest::keyClick(password, Qt::Key_A);
    EXPECT_FALSE(hint->isVisible());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    EXPECT_TRUE(hint->isVisible());
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(SignInPageTest, AsksForAPasswordOfOnesOwnFirst)
{
    signIn(QStringLiteral("zhou.min"), kPassword);
    EXPECT_FALSE(desk.isOpen());
    auto* button = find<QPushButton>("changeButton");
    ASSERT_TRUE(button->isVisible());
    type("newPassword", QStringLiteral("short"));
    EXPECT_FALSE(button->isEnabled());
    type("newPassword", QStringLiteral("a lamp by the sea"));
    type("newPasswordAgain", QStringLiteral("a lamp by the see"));
    EXPECT_FALSE(button->isEnabled());
    type("newPasswordAgain", QStringLiteral("a lamp by the sea"));
    ASSERT_TRUE(button->isEnabled());
    enter("newPasswordAgain");
    EXPECT_TRUE(desk.isOpen());
    EXPECT_FALSE(desk.account()->mustChange);
}

TEST_F(SignInPageTest, UnlocksByTheSamePasswordAndKeepsWhatIsOpen)
{
    signIn(QStringLiteral("lin.xiao"), kPassword);
    int openings = 0;
    QObject::connect(&desk, &Desk::companyOpened, &desk, [&] { ++openings; });
    desk.lock();
    page->present();
    EXPECT_EQ(desk.entrance(), Entrance::Locked);
    EXPECT_EQ(find<QLineEdit>("nameEdit")->text(), QStringLiteral("lin.xiao"));
    type("passwordEdit", QStringLiteral("not that one"));
    enter("passwordEdit");
    EXPECT_EQ(desk.entrance(), Entrance::Locked);
    type("passwordEdit", kPassword);
    enter("passwordEdit");
    EXPECT_EQ(desk.entrance(), Entrance::Open);
    EXPECT_EQ(openings, 0);
}

TEST_F(SignInPageTest, LetsSomebodyElseInToAnEmptyDesk)
{
    signIn(QStringLiteral("zhou.min"), kPassword);
    type("newPassword", QStringLiteral("a lamp by the sea"));
    type("newPasswordAgain", QStringLiteral("a lamp by the sea"));
    enter("newPasswordAgain");
    desk.lock();
    page->present();
    int closings = 0;
    QObject::connect(&desk, &Desk::companyClosed, &desk, [&] { ++closings; });
    signIn(QStringLiteral("lin.xiao"), kPassword);
    settle();
    EXPECT_EQ(closings, 1);
    EXPECT_EQ(desk.entrance(), Entrance::Open);
    EXPECT_EQ(desk.user(), QStringLiteral("lin.xiao"));
}

TEST_F(SignInPageTest, WaitsForTheNextAfterSigningOut)
{
    signIn(QStringLiteral("lin.xiao"), kPassword);
    desk.signOut();
    settle();
    EXPECT_EQ(desk.entrance(), Entrance::SignIn);
    EXPECT_FALSE(desk.account());
    EXPECT_TRUE(desk.cycles().empty());
}

/// Asked by what was answered while they were leaving.
TEST_F(SignInPageTest, TellsNobodyWhatSomebodyElseAskedFor)
{
    signIn(QStringLiteral("lin.xiao"), kPassword);
    const auto nothing = [](const Access&) -> Result<> { return {}; };
    bool isFirstTold = false;
    bool isSecondTold = false;
    desk.ask<void>(&desk, nothing, [&](const Result<>&) {
        isFirstTold = true;
        desk.ask<void>(&desk, nothing, [&](const Result<>&) { isSecondTold = true; });
    });
    desk.signOut();
    settle();
    EXPECT_TRUE(isFirstTold);
    EXPECT_FALSE(isSecondTold);
}

class SampleSignInTest : public AccountsTest<SignInPage>
{
};

TEST_F(SampleSignInTest, FillsInAnAccountOfTheSampleByEnter)
{
    for (const auto* number : {"E1001", "E1003", "E1004"})
        store.contents.employees.push_back(
            aPerson(QLatin1String(number), QStringLiteral("Somebody")));
    ASSERT_TRUE(addSampleAccounts(access()));
    openFile();
    showPage(std::make_unique<SignInPage>(desk, theme));
    page->present();
    settle();
    auto* table = find<QTableWidget>("sampleAccounts");
    ASSERT_GT(table->rowCount(), 0);
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    auto* button = find<QPushButton>("signInButton");
    EXPECT_TRUE(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    EXPECT_TRUE(desk.isOpen());
}

} // namespace

} // namespace plumbline::testing::pages
