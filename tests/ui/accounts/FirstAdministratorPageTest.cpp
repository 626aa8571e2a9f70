// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/FirstAdministratorPage.h"

#include "tests/ui/accounts/AccountsTest.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>

namespace plumbline::testing::pages {

namespace {

class FirstAdministratorPageTest : public AccountsTest<FirstAdministratorPage>
{
protected:
    void SetUp() override
    {
        QSignalSpy wanted(&desk, &Desk::firstAccountWanted);
        openFile();
        ASSERT_EQ(wanted.count(), 1);
        ASSERT_TRUE(desk.isOpen()) << "as before, until there is an account";
        showPage(std::make_unique<FirstAdministratorPage>(desk, theme));
        page->present();
        settle();
    }
};

TEST_F(FirstAdministratorPageTest, CanBePutOff)
{
    QSignalSpy finished(page.get(), &FirstAdministratorPage::finished);
    press("laterButton");
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(desk.isOpen());
    EXPECT_FALSE(desk.account());
}

TEST_F(FirstAdministratorPageTest, MakesTheAccountAndSignsItIn)
{
    type("nameEdit", QStringLiteral("lin.xiao"));
    enter("nameEdit");
    type("newPassword", kPassword);
    type("newPasswordAgain", kPassword);
    enter("newPasswordAgain");
    settle();
    ASSERT_TRUE(desk.account());
    EXPECT_EQ(desk.user(), QStringLiteral("lin.xiao"));
    EXPECT_TRUE(desk.account()->roles.has(Role::Administrator));
    EXPECT_TRUE(desk.account()->roles.has(Role::Hr));
    EXPECT_TRUE(desk.isOpen());
    const QString code = find<QLabel>("code")->text();
    EXPECT_FALSE(code.isEmpty()) << "the recovery code, once";
    press("keptCode");
    EXPECT_TRUE(find<QLabel>("code")->text().isEmpty());
    QSignalSpy finished(page.get(), &FirstAdministratorPage::finished);
    type("typedCode", code);
    enter("typedCode");
    settle();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(store.contents.settings.count(QStringLiteral("backup.key")), 1U);
    EXPECT_EQ(store.vault().backups.size(), 1U) << "the first one at once";
}

TEST_F(FirstAdministratorPageTest, CanPutOffTheBackupsToo)
{
    type("nameEdit", QStringLiteral("lin.xiao"));
    type("newPassword", kPassword);
    type("newPasswordAgain", kPassword);
    enter("newPasswordAgain");
    settle();
    QSignalSpy finished(page.get(), &FirstAdministratorPage::finished);
    press("noBackupsButton");
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(store.contents.settings.count(QStringLiteral("backup.key")), 0U);
    EXPECT_TRUE(find<QLabel>("code")->text().isEmpty());
}

TEST_F(FirstAdministratorPageTest, WantsANameAndTwoEqualPasswords)
{
    auto* button = find<QPushButton>("createButton");
    EXPECT_FALSE(button->isEnabled());
    type("newPassword", kPassword);
    type("newPasswordAgain", kPassword);
    EXPECT_FALSE(button->isEnabled()) << "no name yet";
    type("nameEdit", QStringLiteral("lin.xiao"));
    EXPECT_TRUE(button->isEnabled());
    type("newPassword", QStringLiteral("lin.xiao"));
    type("newPasswordAgain", QStringLiteral("lin.xiao"));
    EXPECT_FALSE(button->isEnabled()) << "the name is no password";
}

} // namespace

} // namespace plumbline::testing::pages
