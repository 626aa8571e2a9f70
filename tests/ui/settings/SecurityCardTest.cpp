// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsTest.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialog>
#include <QtWidgets/QSpinBox>

namespace plumbline::testing::pages {

namespace {

using SecurityCardTest = SettingsTest;

TEST_F(SecurityCardTest, StoresAfterHowManyMinutesItLocks)
{
    openAs(QStringLiteral("lin.xiao"));
    auto* minutes = find<QSpinBox>("idleMinutes");
    EXPECT_EQ(minutes->value(), 10);
    EXPECT_FALSE(find<QAbstractButton>("saveSecurity")->isEnabled());
    QSignalSpy changed(&desk, &Desk::securityChanged);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("25"));
    press("saveSecurity");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(said("securityState").isEmpty());
    page->arrive({});
    settle();
    EXPECT_EQ(minutes->value(), 25);
}

TEST_F(SecurityCardTest, SaysThatTheDiskMustProtectTheFile)
{
    openAs(QStringLiteral("wang.fang"));
    EXPECT_TRUE(said("fileAdvice").contains(QStringLiteral("encrypted disk")));
}

TEST_F(SecurityCardTest, ChangesOnesOwnPassword)
{
    openAs(QStringLiteral("wang.fang"));
    EXPECT_TRUE(said("ownAccount").contains(QStringLiteral("wang.fang")));
    press("changeOwnPassword");
    auto* dialog = find<QDialog>("ChangePasswordDialog");
    ASSERT_TRUE(dialog->isVisible());
    const QString next = QStringLiteral("a lamp by the sea");
    for (const auto& [line, text] : {std::pair{"oldPassword", kPassword},
                                     std::pair{"newPassword", next},
                                     std::pair{"newPasswordAgain", next}})
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QLatin1String(line)), text);
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("newPasswordAgain")),
                    Qt::Key_Return);
    settle();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(signIn(access(), AccountId(QStringLiteral("wang.fang")), Password::fromText(next)));
}

} // namespace

} // namespace plumbline::testing::pages
