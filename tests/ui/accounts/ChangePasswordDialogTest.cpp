// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/ChangePasswordDialog.h"

#include "application/accounts/SignIn.h"
#include "tests/ui/accounts/AccountsTest.h"

namespace plumbline::testing::pages {

namespace {

class ChangePasswordDialogTest : public AccountsTest<ChangePasswordDialog>
{
protected:
    void SetUp() override
    {
        addAccounts();
        openFile();
        const auto session =
            signIn(access(), AccountId(QStringLiteral("lin.xiao")), Password::fromText(kPassword));
        ASSERT_TRUE(session);
        desk.admit(*session);
        settle();
        page = std::make_unique<ChangePasswordDialog>(desk, theme, nullptr);
        page->begin();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    bool opens(const QString& password)
    {
        return signIn(access(), AccountId(QStringLiteral("lin.xiao")), Password::fromText(password))
            .has_value();
    }
};

TEST_F(ChangePasswordDialogTest, ChangesIt)
{
    const QString next = QStringLiteral("a lamp by the sea");
    type("oldPassword", kPassword);
    type("newPassword", next);
    type("newPasswordAgain", next);
    enter("newPasswordAgain");
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(opens(next));
    EXPECT_FALSE(opens(kPassword));
}

TEST_F(ChangePasswordDialogTest, RefusesWithoutThePresentOne)
{
    const QString next = QStringLiteral("a lamp by the sea");
    type("oldPassword", QStringLiteral("not that one"));
    type("newPassword", next);
    type("newPasswordAgain", next);
    enter("newPasswordAgain");
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(find<QLabel>("refusal")->isVisible());
    EXPECT_TRUE(opens(kPassword));
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(find<QLineEdit>("newPassword")->text().isEmpty());
}

} // namespace

} // namespace plumbline::testing::pages
