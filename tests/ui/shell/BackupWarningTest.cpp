// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Transaction.h"
#include "application/backups/BackUp.h"
#include "application/backups/SetUpBackups.h"
#include "tests/ui/settings/SettingsTest.h"
#include "ui/common/BackupDesk.h"
#include "ui/home/WaitingPanel.h"
#include "ui/shell/StatusLine.h"

#include <QtTest/QSignalSpy>

namespace plumbline::testing::pages {

namespace {

/// What the status line and the home page say of the backups.
class BackupWarningTest : public SettingsTest
{
protected:
    void openWith(const QString& name)
    {
        openAs(name);
        line = std::make_unique<StatusLine>(desk, theme);
        home = std::make_unique<WaitingPanel>(
            ShellParts{{desk, sheet, theme, explainer}, fileActions, language, preferences});
        line->QWidget::show();
        home->QWidget::show();
        refresh();
    }

    void refresh()
    {
        desk.backups().refresh();
        settle();
    }

    Access administrator()
    {
        return access(anAccount(QStringLiteral("lin.xiao"), {Role::Administrator}));
    }

    void makeOne()
    {
        ASSERT_TRUE(setUpBackups(administrator()));
        ASSERT_TRUE(backUpNow(administrator()));
    }

    void change()
    {
        ASSERT_TRUE(inTransaction(access(), [&](Repositories& repositories) {
            return audit(
                access(), repositories, {QStringLiteral("value.recorded"), {}, {}, {}, {}});
        }));
    }

    QAbstractButton* button()
    {
        return line->findChild<QAbstractButton*>(QStringLiteral("backupWarning"));
    }

    QWidget* card() { return home->findChild<QWidget*>(QStringLiteral("backupCard")); }

    QString homeWords() { return home->findChild<QLabel*>(QStringLiteral("backupWords"))->text(); }

    std::unique_ptr<StatusLine> line;
    std::unique_ptr<WaitingPanel> home;
};

TEST_F(BackupWarningTest, SaysThatNoneAreSetUpToWhoCanDoIt)
{
    openWith(QStringLiteral("lin.xiao"));
    EXPECT_EQ(button()->text(), QStringLiteral("No backups"));
    EXPECT_TRUE(card()->isVisible());
    EXPECT_TRUE(homeWords().contains(QStringLiteral("no automatic backups")));
}

TEST_F(BackupWarningTest, IsSilentWhereTheLastIsYoungOrNothingWasChanged)
{
    openWith(QStringLiteral("lin.xiao"));
    makeOne();
    refresh();
    EXPECT_FALSE(button()->isVisible());
    EXPECT_FALSE(card()->isVisible());
    clock.pass(qint64{30} * 24 * 3600);
    refresh();
    EXPECT_FALSE(button()->isVisible()) << "nothing was changed since";
}

TEST_F(BackupWarningTest, SaysHowOldTheLastGoodOneIs)
{
    openWith(QStringLiteral("lin.xiao"));
    makeOne();
    change();
    clock.pass(qint64{3} * 24 * 3600);
    refresh();
    EXPECT_FALSE(button()->isVisible()) << "three days are not old yet";
    clock.pass(qint64{24} * 3600);
    refresh();
    EXPECT_TRUE(button()->isVisible());
    EXPECT_TRUE(button()->text().contains(QLatin1Char('4'))) << button()->text().toStdString();
    EXPECT_TRUE(homeWords().contains(QLatin1Char('4')));
}

TEST_F(BackupWarningTest, LeadsToTheCard)
{
    openWith(QStringLiteral("lin.xiao"));
    QSignalSpy gone(&desk, &Desk::navigationRequested);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    auto* open = home->findChild<QAbstractButton*>(QStringLiteral("openBackups"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    ASSERT_EQ(gone.count(), 2);
    for (const QList<QVariant>& one : gone) {
        const auto there = one.front().value<Destination>();
        EXPECT_EQ(there.page, PageId::Settings);
        EXPECT_EQ(there.tab, QStringLiteral("backups"));
    }
}

TEST_F(BackupWarningTest, TellsWhoMayNotSetThemUpInsteadOfLeadingNowhere)
{
    openWith(QStringLiteral("wang.fang"));
    EXPECT_FALSE(card()->isVisible());
    QSignalSpy gone(&desk, &Desk::navigationRequested);
    QSignalSpy told(&desk, &Desk::told);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    EXPECT_EQ(gone.count(), 0);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(BackupWarningTest, TellsEverybodyThatOneFailed)
{
    openWith(QStringLiteral("wang.fang"));
    ASSERT_TRUE(setUpBackups(administrator()));
    store.vault().isDiskFull = true;
    desk.ask<void>(
        page.get(),
        [](const Access& access) -> Result<> {
            keepBackup(access, BackupReason::BeforeImport);
            return {};
        },
        [](const Result<>&) {});
    refresh();
    EXPECT_TRUE(button()->isVisible());
    EXPECT_EQ(button()->text(), QStringLiteral("Backup failed"));
}

TEST_F(BackupWarningTest, IsTakenAtClosingAlsoAfterEverybodySignedOut)
{
    openWith(QStringLiteral("lin.xiao"));
    makeOne();
    change();
    desk.signOut();
    ASSERT_TRUE(QTest::qWaitFor([this] { return desk.entrance() == Entrance::SignIn; }));
    desk.close();
    settle();
    ASSERT_EQ(store.vault().backups.size(), 2U);
    EXPECT_EQ(store.vault().backups.front().why, BackupReason::Closed);
}

} // namespace

} // namespace plumbline::testing::pages
