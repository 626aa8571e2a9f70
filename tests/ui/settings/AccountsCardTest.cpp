// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsTest.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>

namespace plumbline::testing::pages {

namespace {

constexpr int kLin = 0;
constexpr int kWang = 1;
constexpr int kZhou = 2;

class AccountsCardTest : public SettingsTest
{
protected:
    void SetUp() override { openAs(QStringLiteral("lin.xiao")); }

    QDialog* dialog() { return find<QDialog>("AccountDialog"); }

    void typeName(const QString& name)
    {
        QTest::keyClicks(dialog()->findChild<QLineEdit*>(QStringLiteral("accountName")), name);
    }

    void typePerson(const QString& person)
    {
        auto* box = dialog()->findChild<QComboBox*>(QStringLiteral("accountPerson"));
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), person);
        settle();
    }

    void toggle(const char* role)
    {
        auto* box = dialog()->findChild<QCheckBox*>(QLatin1String(role));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }

    QPushButton* proceed()
    {
        return dialog()->findChild<QPushButton*>(QStringLiteral("proceedButton"));
    }

    void pressProceed()
    {
        ASSERT_TRUE(proceed()->isEnabled());
        proceed()->setFocus();
        QTest::keyClick(proceed(), Qt::Key_Space);
        settle();
    }

    [[nodiscard]] QString oneTime()
    {
        return dialog()->findChild<QLabel*>(QStringLiteral("oneTimePassword"))->text();
    }

    [[nodiscard]] QString refusal()
    {
        const auto* label = dialog()->findChild<QLabel*>(QStringLiteral("refusal"));
        return label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] const Account& stored(const QString& name) const
    {
        for (const StoredAccount& one : store.contents.accounts) {
            if (one.account.id.text() == name)
                return one.account;
        }
        ADD_FAILURE() << name.toStdString();
        return store.contents.accounts.front().account;
    }
};

TEST_F(AccountsCardTest, ListsNameRolesPersonLastSignInAndState)
{
    ASSERT_EQ(rows("accountTable"), 3);
    EXPECT_EQ(row("accountTable", kWang),
              QStringList({QStringLiteral("wang.fang"),
                           QStringLiteral("employee"),
                           QStringLiteral("Wang Fang E1001"),
                           QStringLiteral("never"),
                           QStringLiteral("open")}));
    EXPECT_EQ(row("accountTable", kLin)[1], QStringLiteral("administrator"));
    EXPECT_TRUE(row("accountTable", kLin)[3].startsWith(QStringLiteral("2026-04-08")));
}

TEST_F(AccountsCardTest, AddsOneAndShowsItsPasswordOnce)
{
    press("addAccount");
    ASSERT_TRUE(dialog()->isVisible());
    EXPECT_FALSE(proceed()->isEnabled()) << "it has no name yet";
    typeName(QStringLiteral("he.lei"));
    toggle("role-finance");
    pressProceed();
    const QString password = oneTime();
    ASSERT_FALSE(password.isEmpty());
    EXPECT_TRUE(stored(QStringLiteral("he.lei")).roles.has(Role::Finance));
    const auto session =
        signIn(access(), AccountId(QStringLiteral("he.lei")), Password::fromText(password));
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->account->mustChange);
    pressProceed();
    EXPECT_FALSE(dialog()->isVisible());
    EXPECT_TRUE(oneTime().isEmpty());
    EXPECT_EQ(rows("accountTable"), 4);
}

TEST_F(AccountsCardTest, LinksAPersonByTheirNumber)
{
    choose("accountTable", kZhou);
    press("changeAccount");
    typePerson(QStringLiteral("E1002"));
    pressProceed();
    EXPECT_FALSE(dialog()->isVisible());
    EXPECT_EQ(stored(QStringLiteral("zhou.min")).person, EmployeeId(QStringLiteral("E1002")));
}

TEST_F(AccountsCardTest, TakesNobodyForSomebodyUnknown)
{
    press("addAccount");
    typeName(QStringLiteral("he.lei"));
    typePerson(QStringLiteral("Nobody at all"));
    EXPECT_FALSE(proceed()->isEnabled());
    EXPECT_TRUE(dialog()->findChild<QLabel*>(QStringLiteral("unknownPerson"))->isVisible());
}

TEST_F(AccountsCardTest, RefusesASecondAccountOfOnePersonInWords)
{
    press("addAccount");
    typeName(QStringLiteral("fang"));
    typePerson(QStringLiteral("E1001"));
    pressProceed();
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_TRUE(refusal().contains(QStringLiteral("wang.fang"))) << refusal().toStdString();
    EXPECT_EQ(store.contents.accounts.size(), 3U);
}

TEST_F(AccountsCardTest, ChangesRolesAndKeepsThePerson)
{
    choose("accountTable", kWang);
    press("changeAccount");
    toggle("role-manager");
    pressProceed();
    const Account& account = stored(QStringLiteral("wang.fang"));
    EXPECT_TRUE(account.roles.has(Role::Manager));
    EXPECT_TRUE(account.roles.has(Role::Employee));
    EXPECT_EQ(account.person, EmployeeId(QStringLiteral("E1001")));
    EXPECT_EQ(row("accountTable", kWang)[1], QStringLiteral("manager, employee"));
}

TEST_F(AccountsCardTest, KeepsTheLastAdministratorOne)
{
    choose("accountTable", kLin);
    press("changeAccount");
    toggle("role-hr");
    toggle("role-administrator");
    pressProceed();
    EXPECT_TRUE(refusal().contains(QStringLiteral("last administrator")));
    EXPECT_TRUE(stored(QStringLiteral("lin.xiao")).roles.has(Role::Administrator));
    EXPECT_FALSE(find<QAbstractButton>("closeAccount")->isEnabled()) << "nobody closes their own";
    EXPECT_FALSE(find<QAbstractButton>("resetPassword")->isEnabled());
}

TEST_F(AccountsCardTest, GivesAOneTimePasswordInThePlaceOfAForgottenOne)
{
    press("addAccount");
    const int withFacts = dialog()->height();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    choose("accountTable", kZhou);
    press("resetPassword");
    EXPECT_LT(dialog()->height(), withFacts) << "no more room than what is asked for";
    pressProceed();
    const QString password = oneTime();
    ASSERT_FALSE(password.isEmpty());
    const AccountId zhou(QStringLiteral("zhou.min"));
    EXPECT_FALSE(signIn(access(), zhou, Password::fromText(kPassword)));
    const auto session = signIn(access(), zhou, Password::fromText(password));
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->account->mustChange);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(oneTime().isEmpty()) << "it is not shown again";
    EXPECT_EQ(row("accountTable", kZhou)[4], QStringLiteral("must choose a password"));
}

TEST_F(AccountsCardTest, ClosesOneAndOpensItAgain)
{
    choose("accountTable", kZhou);
    dialogs.agrees = false;
    press("closeAccount");
    EXPECT_FALSE(stored(QStringLiteral("zhou.min")).isClosed) << "they thought better of it";
    dialogs.agrees = true;
    press("closeAccount");
    EXPECT_TRUE(stored(QStringLiteral("zhou.min")).isClosed);
    EXPECT_EQ(row("accountTable", kZhou)[4], QStringLiteral("closed"));
    EXPECT_TRUE(said("accountsState").contains(QStringLiteral("zhou.min")));
    EXPECT_FALSE(find<QAbstractButton>("changeAccount")->isEnabled());
    press("closeAccount");
    EXPECT_FALSE(stored(QStringLiteral("zhou.min")).isClosed) << "the table stayed on the same";
}

} // namespace

} // namespace plumbline::testing::pages
