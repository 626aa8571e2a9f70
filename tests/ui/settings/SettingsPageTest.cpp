// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsTest.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDateEdit>

namespace plumbline::testing::pages {

namespace {

using SettingsPageTest = SettingsTest;

TEST_F(SettingsPageTest, ShowsAnEmployeeOnlyWhatIsTheirOwn)
{
    openAs(QStringLiteral("wang.fang"));
    for (const auto* shown : {"languageChoice",
                              "lookChoice",
                              "filePath",
                              "fileAdvice",
                              "changeOwnPassword",
                              "addDeputy"})
        EXPECT_TRUE(isShown(shown)) << shown;
    for (const auto* hidden :
         {"accounts", "addAccount", "backups", "restoreOther", "idleMinutes", "recordSettings"})
        EXPECT_FALSE(isShown(hidden)) << hidden;
    EXPECT_EQ(rows("accountTable"), 0) << "not even behind what is hidden";
    EXPECT_EQ(rows("backupTable"), 0);
}

TEST_F(SettingsPageTest, ShowsHrTheSettingsButNeitherAccountsNorBackups)
{
    openAs(QStringLiteral("zhou.min"));
    for (const auto* shown : {"recordSettings", "idleMinutes", "changeOwnPassword"})
        EXPECT_TRUE(isShown(shown)) << shown;
    for (const auto* hidden : {"accounts", "backups"})
        EXPECT_FALSE(isShown(hidden)) << hidden;
}

TEST_F(SettingsPageTest, ShowsAnAdministratorEveryCard)
{
    openAs(QStringLiteral("lin.xiao"));
    for (const auto* shown :
         {"security", "accounts", "deputies", "backups", "recordSettings", "idleMinutes"})
        EXPECT_TRUE(isShown(shown)) << shown;
}

TEST_F(SettingsPageTest, ProposesTheFirstAccountWhereThereIsNone)
{
    openFile();
    openSettings();
    EXPECT_TRUE(isShown("firstAccount"));
    EXPECT_TRUE(isShown("backups"));
    EXPECT_TRUE(isShown("fileAdvice"));
    for (const auto* hidden : {"accountTable", "changeOwnPassword", "idleMinutes", "deputies"})
        EXPECT_FALSE(isShown(hidden)) << hidden;
    QSignalSpy wanted(&desk, &Desk::firstAccountWanted);
    press("firstAccount");
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(SettingsPageTest, SetsCardsSideBySideWhereThereIsRoom)
{
    openAs(QStringLiteral("lin.xiao"));
    auto* first = find<QWidget>("lookCard");
    auto* next = find<QWidget>("recordSettings");
    page->resize(1100, 700);
    settle();
    EXPECT_EQ(next->x(), first->x());
    EXPECT_GT(next->y(), first->y());
    page->resize(2300, 1300);
    settle();
    EXPECT_GT(next->x(), first->geometry().right());
    EXPECT_EQ(next->y(), first->y());
}

TEST_F(SettingsPageTest, ScrollsByTheWheelAndChangesNoDateBelowIt)
{
    openAs(QStringLiteral("lin.xiao"));
    find<QWidget>("languageChoice")->setFocus();
    auto* date = find<QDateEdit>("fromEdit");
    const QDate before = date->date();
    const QPoint at = date->rect().center();
    QWheelEvent turn(at,
                     date->mapToGlobal(at),
                     {},
                     {0, -120},
                     Qt::NoButton,
                     Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(date, &turn);
    EXPECT_EQ(date->date(), before);
    EXPECT_FALSE(turn.isAccepted()) << "it goes on to the page";
}

TEST_F(SettingsPageTest, ReachesEveryButtonByTab)
{
    openAs(QStringLiteral("lin.xiao"));
    QSet<QString> reached;
    find<QWidget>("languageChoice")->setFocus();
    constexpr int kMost = 120;
    for (int step = 0; step < kMost; ++step) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QPushButton* button : page->findChildren<QPushButton*>()) {
        const bool isThere = button->isVisible() && button->isEnabled();
        EXPECT_TRUE(!isThere || reached.contains(button->objectName()))
            << button->objectName().toStdString();
    }
}

} // namespace

} // namespace plumbline::testing::pages
