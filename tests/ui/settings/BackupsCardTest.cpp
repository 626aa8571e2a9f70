// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/SetUpBackups.h"
#include "tests/ui/settings/SettingsTest.h"
#include "ui/common/BackupDesk.h"

#include <QtTest/QSignalSpy>

namespace plumbline::testing::pages {

namespace {

class BackupsCardTest : public SettingsTest
{
protected:
    void SetUp() override { openAs(QStringLiteral("lin.xiao")); }

    [[nodiscard]] QString key() const
    {
        const auto found = store.contents.settings.find(QStringLiteral("backup.key"));
        return found == store.contents.settings.end() ? QString() : found->second;
    }

    [[nodiscard]] bool isSetUp() const { return !key().isEmpty(); }

    /// Shows a code and goes on to where it is typed.
    QString keepCode()
    {
        press("setUpBackups");
        const QString code = said("code");
        EXPECT_FALSE(code.isEmpty());
        press("keptCode");
        EXPECT_TRUE(said("code").isEmpty()) << "from memory alone it would prove nothing";
        return code;
    }

    void setUp()
    {
        type("typedCode", keepCode());
        enter("typedCode");
        settle();
    }
};

TEST_F(BackupsCardTest, SetsUpOnceTheCodeWasTypedAsItWasKept)
{
    EXPECT_TRUE(isShown("noBackups"));
    EXPECT_TRUE(isShown("warning"));
    EXPECT_FALSE(find<QAbstractButton>("backUpNow")->isEnabled());
    const QString code = keepCode();
    EXPECT_FALSE(isSetUp()) << "nobody has proved yet that they have it";
    type("typedCode", code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
    press("confirmCode");
    settle();
    EXPECT_TRUE(isSetUp());
    EXPECT_FALSE(isShown("typedCode"));
    ASSERT_EQ(store.vault().backups.size(), 1U) << "the first one at once";
    EXPECT_EQ(rows("backupTable"), 1);
    EXPECT_FALSE(isShown("warning"));
}

TEST_F(BackupsCardTest, RefusesAnotherCodeAndShowsItAgain)
{
    const QString code = keepCode();
    type("typedCode", store.vault().newCode().text());
    enter("typedCode");
    EXPECT_TRUE(isShown("codeRefusal"));
    EXPECT_FALSE(isSetUp());
    press("showCode");
    EXPECT_EQ(said("code"), code);
}

TEST_F(BackupsCardTest, TellsATypingMistakeFromAnotherCode)
{
    QString code = keepCode();
    code[0] = code[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    type("typedCode", code);
    enter("typedCode");
    EXPECT_TRUE(isShown("codeRefusal"));
    EXPECT_FALSE(isSetUp());
}

TEST_F(BackupsCardTest, LeavesItAsItWas)
{
    keepCode();
    press("cancelCode");
    EXPECT_FALSE(isSetUp());
    EXPECT_FALSE(isShown("codePart"));
    EXPECT_TRUE(find<QAbstractButton>("setUpBackups")->isEnabled());
}

TEST_F(BackupsCardTest, BacksUpNowAndTellsWhatThereIs)
{
    setUp();
    press("backUpNow");
    settle();
    EXPECT_EQ(rows("backupTable"), 2);
    EXPECT_EQ(row("backupTable", 0)[1], QStringLiteral("by hand"));
    EXPECT_EQ(row("backupTable", 0)[2], QStringLiteral("when it was made"));
    EXPECT_TRUE(said("lastGood").startsWith(QStringLiteral("2026-04-08")));
    EXPECT_TRUE(said("next").contains(QStringLiteral("once something is changed")));
    EXPECT_TRUE(said("kept").contains(QStringLiteral("10")));
    EXPECT_TRUE(said("folder").endsWith(QStringLiteral("memory.backups")));
}

TEST_F(BackupsCardTest, ChecksOneAndSaysWhatIsWrongWithAnother)
{
    setUp();
    choose("backupTable", 0);
    press("checkBackup");
    EXPECT_TRUE(row("backupTable", 0)[2].startsWith(QStringLiteral("whole")));
    store.vault().backups.clear(); // What the folder held is not whole any more.
    choose("backupTable", 0);
    press("checkBackup");
    EXPECT_EQ(row("backupTable", 0)[2], QStringLiteral("damaged"));
    EXPECT_EQ(find<QLabel>("backupsState")->property("tone").toString(), QStringLiteral("failure"));
}

TEST_F(BackupsCardTest, SaysThatADiskWasFull)
{
    setUp();
    store.vault().isDiskFull = true;
    press("backUpNow");
    settle();
    EXPECT_TRUE(isShown("warning"));
    EXPECT_TRUE(said("warning").contains(QStringLiteral("failed")));
    EXPECT_EQ(rows("backupTable"), 1) << "the older one is still there";
}

TEST_F(BackupsCardTest, PutsThemIntoAnotherFolder)
{
    dialogs.paths = {QStringLiteral("/media/backups")};
    press("chooseFolder");
    settle();
    EXPECT_EQ(said("folder"), QStringLiteral("/media/backups"));
    setUp();
    EXPECT_TRUE(store.vault().backups.front().path.startsWith(QStringLiteral("/media/backups/")));
}

TEST_F(BackupsCardTest, ComparesACodeThatWasKept)
{
    const QString code = keepCode();
    type("typedCode", code);
    enter("typedCode");
    dialogs.answer = code;
    press("checkCode");
    EXPECT_EQ(find<QLabel>("backupsState")->property("tone").toString(), QStringLiteral("good"));
    dialogs.answer = store.vault().newCode().text();
    press("checkCode");
    EXPECT_EQ(find<QLabel>("backupsState")->property("tone").toString(), QStringLiteral("failure"));
}

TEST_F(BackupsCardTest, MakesAnotherCodeOnlyWhenAsked)
{
    setUp();
    const QString before = key();
    dialogs.agrees = false;
    press("setUpBackups");
    EXPECT_FALSE(isShown("codePart"));
    dialogs.agrees = true;
    setUp();
    EXPECT_NE(key(), before);
}

TEST_F(BackupsCardTest, RestoresTheChosenOne)
{
    setUp();
    QSignalSpy wanted(&fileActions, &FileActions::restoreWanted);
    choose("backupTable", 0);
    press("restoreBackup");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front()[0].toString(), store.vault().backups.front().path);
}

TEST_F(BackupsCardTest, IsWhereTheWarningLeads)
{
    openSettings(QStringLiteral("backups"));
    QTest::qWait(1);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("setUpBackups"));
}

} // namespace

} // namespace plumbline::testing::pages
