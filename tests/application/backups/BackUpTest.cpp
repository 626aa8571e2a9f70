// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackUp.h"

#include "application/Transaction.h"
#include "application/backups/BackupSettings.h"
#include "application/backups/BackupState.h"
#include "application/backups/BackupWords.h"
#include "application/backups/SetUpBackups.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

/// A company with a recovery code, and days that go by.
class BackUp : public CompanyTest
{
protected:
    BackUp()
    {
        const auto code = setUpBackups(access);
        EXPECT_TRUE(code);
        if (code)
            m_code = *code;
    }

    void later(int hours) { clock.pass(qint64{hours} * 3600); }

    /// Something that people do.
    void act(const char* action = "value.recorded")
    {
        EXPECT_TRUE(inTransaction(access, [&](Repositories& repositories) {
            return audit(access, repositories, {QLatin1String(action), {}, {}, {}, {}});
        }));
    }

    [[nodiscard]] std::vector<BackupFacts>& made() { return store.vault().backups; }

    [[nodiscard]] BackupWarning warning() { return backupState(access).value().warning; }

    RecoveryCode m_code{{}};
};

} // namespace

TEST_F(BackUp, IsRefusedWithoutARecoveryCodeAndNoneIsAutomatic)
{
    store.contents.settings.clear();
    const auto refused = backUpNow(access);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Incomplete);
    keepBackup(access, BackupReason::Opened);
    EXPECT_TRUE(made().empty());
    EXPECT_FALSE(store.backupFailure());
    EXPECT_EQ(warning(), BackupWarning::NotSetUp);
}

TEST_F(BackUp, GoesBesideTheFileWithWhatItIs)
{
    const auto facts = backUpNow(access);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->path.startsWith(QStringLiteral("./memory.backups/memory-")))
        << facts->path.toStdString();
    EXPECT_TRUE(facts->path.endsWith(QStringLiteral("-asked.plumb-backup")));
    EXPECT_EQ(facts->why, BackupReason::Asked);
    EXPECT_EQ(auditActions().last(), QStringLiteral("backup.asked"));
    EXPECT_EQ(facts->head, headCode(store.repositories()).value()) << "it holds its own entry";
    EXPECT_EQ(warning(), BackupWarning::None);
}

TEST_F(BackUp, TwiceInASecondAreTwo)
{
    ASSERT_TRUE(backUpNow(access));
    const auto second = backUpNow(access);
    ASSERT_TRUE(second);
    EXPECT_EQ(made().size(), 2U);
    EXPECT_NE(made()[0].path, made()[1].path);
}

TEST_F(BackUp, OnOpeningComesAfterADayWithChanges)
{
    keepBackup(access, BackupReason::Opened);
    EXPECT_EQ(made().size(), 1U);
    act();
    later(kHoursBetweenOpenings - 1);
    keepBackup(access, BackupReason::Opened);
    EXPECT_EQ(made().size(), 1U) << "the last is young";
    later(2);
    keepBackup(access, BackupReason::Opened);
    EXPECT_EQ(made().size(), 2U);
    later(100);
    keepBackup(access, BackupReason::Opened);
    EXPECT_EQ(made().size(), 2U) << "nothing was changed since";
}

TEST_F(BackUp, BeforeSomethingLargeComesWheneverSomethingWasChanged)
{
    for (const BackupReason why :
         {BackupReason::BeforeImport, BackupReason::BeforeClosing, BackupReason::Closed}) {
        act();
        keepBackup(access, why);
        ASSERT_FALSE(made().empty());
        EXPECT_EQ(made().front().why, why);
        keepBackup(access, why);
    }
    EXPECT_EQ(made().size(), 3U);
}

TEST_F(BackUp, ThatFailsStandsInNobodysWayAndIsTold)
{
    store.vault().isDiskFull = true;
    keepBackup(access, BackupReason::BeforeClosing);
    ASSERT_TRUE(store.backupFailure());
    EXPECT_EQ(warning(), BackupWarning::Failed);
    EXPECT_FALSE(backupWarningWords(backupState(access).value(), clock.now()).isEmpty());
    store.vault().isDiskFull = false;
    keepBackup(access, BackupReason::BeforeClosing);
    EXPECT_EQ(warning(), BackupWarning::None);
}

TEST_F(BackUp, IsOldAfterDaysOnlyWhereSomethingWasChanged)
{
    EXPECT_EQ(warning(), BackupWarning::NoneYet);
    keepBackup(access, BackupReason::Opened);
    later(24 * (kDaysUntilOld + 1));
    EXPECT_EQ(warning(), BackupWarning::None);
    act();
    EXPECT_EQ(warning(), BackupWarning::Old);
}

TEST_F(BackUp, TakesOlderOnesAwayButNoneOfAnotherCompany)
{
    BackupFacts foreign;
    foreign.path = QStringLiteral("./memory.backups/other.plumb-backup");
    foreign.company = QStringLiteral("another");
    foreign.madeAt = clock.now().addYears(-5);
    made().push_back(foreign);
    for (int backup = 0; backup < 15; ++backup) {
        act();
        keepBackup(access, BackupReason::Closed);
        clock.pass(60);
    }
    EXPECT_EQ(made().size(), 11U) << "ten of one day, and the other company's";
    EXPECT_EQ(made().back().path, foreign.path);
}

TEST_F(BackUp, CountsThoseThatHoldErasedPeople)
{
    act();
    keepBackup(access, BackupReason::Closed);
    EXPECT_TRUE(erasedInBackupsWords(backupState(access).value()).isEmpty());
    later(1);
    act("person.erased");
    later(1);
    keepBackup(access, BackupReason::Closed);
    const BackupState state = backupState(access).value();
    EXPECT_EQ(state.erased.backups, 1);
    EXPECT_EQ(state.erased.newest, made().back().madeAt);
    EXPECT_FALSE(erasedInBackupsWords(state).isEmpty());
}

TEST_F(BackUp, GoesToTheChosenFolder)
{
    ASSERT_TRUE(chooseBackupFolder(access, QStringLiteral("/mnt/stick")));
    EXPECT_EQ(chosenBackupFolder(access).value(), QStringLiteral("/mnt/stick"));
    EXPECT_EQ(auditActions().last(), QStringLiteral("setting.changed"));
    ASSERT_TRUE(backUpNow(access));
    EXPECT_TRUE(made().front().path.startsWith(QStringLiteral("/mnt/stick/memory-")));
}

TEST_F(BackUp, TellsItsCodeFromAnotherAndFromEarlierOnes)
{
    EXPECT_TRUE(checkRecoveryCode(access, m_code));
    EXPECT_FALSE(checkRecoveryCode(access, RecoveryCode({})));
    const auto other = setUpBackups(access);
    ASSERT_TRUE(other);
    EXPECT_NE(*other, m_code);
    EXPECT_FALSE(checkRecoveryCode(access, m_code)) << "of the backups until now";
    EXPECT_TRUE(checkRecoveryCode(access, *other));
    EXPECT_EQ(
        auditActions(),
        QStringList({QStringLiteral("backups.set-up"), QStringLiteral("backups.code-replaced")}));
}

} // namespace plumbline::testing
