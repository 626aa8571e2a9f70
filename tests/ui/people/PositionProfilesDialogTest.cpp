// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PositionProfilesDialog.h"

#include "exchange/library/ResourceLibrary.h"
#include "ui/common/Theme.h"
#include "ui/people/ProfileList.h"
#include "ui/people/ProfileView.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

namespace plumbline::testing::pages {

namespace {

class PositionProfilesDialogTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        dialog.show(PositionId());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    ~PositionProfilesDialogTest() override { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    /// What the window does when another language is chosen.
    void speak(const QString& language)
    {
        QLocale::setDefault(QLocale(language));
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&dialog, &changed);
    }

    [[nodiscard]] int shownRows() const
    {
        int shown = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            shown += list->topLevelItem(row)->isHidden() ? 0 : 1;
        return shown;
    }

    [[nodiscard]] QString currentId() const
    {
        return list->current() ? list->current()->id.text() : QString();
    }

    ResourceLibrary library;
    Theme theme;
    PositionProfilesDialog dialog{library, theme};
    ProfileList* list = dialog.findChild<ProfileList*>(QStringLiteral("list"));
    ProfileView* view = dialog.findChild<ProfileView*>(QStringLiteral("view"));
    QLineEdit* search = dialog.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    QAbstractButton* copy = dialog.findChild<QAbstractButton*>(QStringLiteral("copyButton"));
};

TEST_F(PositionProfilesDialogTest, ShowsTheNextProfileInFullOnDown)
{
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(shownRows(), 15);
    EXPECT_EQ(currentId(), QStringLiteral("department-head"));
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(currentId(), QStringLiteral("service-section-marketing"));
    const QString read = view->toPlainText();
    EXPECT_TRUE(read.contains(QStringLiteral("Marketing manager"))) << qPrintable(read);
    for (const LocalizedText& duty : list->current()->duties)
        EXPECT_TRUE(read.contains(duty.in(QStringLiteral("en")))) << qPrintable(read);
    for (const LocalizedText& requirement : list->current()->requirements)
        EXPECT_TRUE(read.contains(requirement.in(QStringLiteral("en")))) << qPrintable(read);
}

TEST_F(PositionProfilesDialogTest, FindsByAWordOfTheTextAndCopiesWhatIsRead)
{
    QTest::keySequence(&dialog, QKeySequence::Find);
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("lubrication"));
    EXPECT_EQ(shownRows(), 1);
    EXPECT_EQ(currentId(), QStringLiteral("equipment-maintenance-lead"));
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Equipment maintenance lead\n")))
        << qPrintable(copied);
    EXPECT_TRUE(copied.contains(QStringLiteral("\n7. "))) << qPrintable(copied);
}

TEST_F(PositionProfilesDialogTest, SaysThatNothingWasFound)
{
    QTest::keySequence(&dialog, QKeySequence::Find);
    QTest::keyClicks(search, QStringLiteral("zzzz"));
    EXPECT_EQ(shownRows(), 0);
    EXPECT_FALSE(copy->isEnabled());
    EXPECT_TRUE(dialog.findChild<QWidget*>(QStringLiteral("emptyText"))->isVisible());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Delete);
    EXPECT_EQ(shownRows(), 15);
    EXPECT_TRUE(copy->isEnabled());
    EXPECT_TRUE(view->isVisible());
}

TEST_F(PositionProfilesDialogTest, FollowsTheLanguageAndKeepsTheChoice)
{
    QTest::keyClick(list, Qt::Key_End);
    const QString before = currentId();
    speak(QStringLiteral("zh_TW"));
    EXPECT_EQ(currentId(), before);
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("汽車服務經理")));
    EXPECT_EQ(list->currentItem()->text(ProfileList::PositionColumn), QStringLiteral("售後經理"));
    speak(QStringLiteral("zh_CN"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("qiche"));
    EXPECT_EQ(shownRows(), 2);
    EXPECT_TRUE(view->toPlainText().contains(QStringLiteral("汽车服务经理")));
}

TEST_F(PositionProfilesDialogTest, OpensOnThePositionAskedFor)
{
    dialog.show(PositionId(QStringLiteral("customer-service")));
    EXPECT_EQ(currentId(), QStringLiteral("after-sales-specialist"));
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace

} // namespace plumbline::testing::pages
