// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/ChildProcess.h"
#include "tests/storage/support/Company.h"
#include "tests/storage/support/DraftStream.h"
#include "tests/storage/support/ImportStream.h"
#include "tests/storage/support/Rounds.h"
#include "tests/storage/support/UseCases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

namespace plumbline {

namespace {

constexpr int kKills = 20;
constexpr quint32 kSeed = 20240402;
constexpr int kLongestMilliseconds = 40;

class Killed : public CompanyTest
{
protected:
    /// Lets a stream of edits run for a while, kills it, and gives the last one it acknowledged.
    [[nodiscard]] int
    lastAcknowledged(const char* kind, int milliseconds, const QStringList& more = {})
    {
        QProcess stream;
        stream.start(QCoreApplication::applicationFilePath(),
                     QStringList{QLatin1String(kind), m_path} + more);
        EXPECT_TRUE(stream.waitForReadyRead());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            stream.waitForReadyRead(1);
        stream.kill();
        EXPECT_TRUE(stream.waitForFinished());
        // What was cut off in the middle of a line was not acknowledged.
        const QByteArray said = stream.readAllStandardOutput();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        return lines.last().toInt();
    }
};

/// They would be taken over in half a minute; a killed stream may leave one.
void removeUnfinishedLocks(const QString& folder)
{
    const QDir place(folder);
    for (const QFileInfo& lock : place.entryInfoList({QStringLiteral("*.lock")}, QDir::Files)) {
        if (lock.size() == 0)
            QFile::remove(lock.filePath());
    }
}

} // namespace

TEST_F(Killed, LosesNothingAcknowledgedAndKeepsNoHalfEdit)
{
    createSample();
    QRandomGenerator random(kSeed);
    int acknowledgedInAll = 0;
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kCommitStream, random.bounded(kLongestMilliseconds));
        ASSERT_GT(acknowledged, 0);
        acknowledgedInAll += acknowledged;
        reopen();
        const int found = storedEdit(stored());
        // The kill may have struck between a commit and its acknowledgement.
        ASSERT_GE(found, acknowledged) << "kill " << kill;
        ASSERT_LE(found, acknowledged + 1) << "kill " << kill;
    }
    EXPECT_GT(acknowledgedInAll, kKills);
}

TEST_F(Killed, KeepsTheDraftOfTheLastKeyWhole)
{
    createSample();
    QRandomGenerator random(kSeed);
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kDraftStream, random.bounded(kLongestMilliseconds));
        ASSERT_GT(acknowledged, 0);
        reopen();
        const int found = keptKey(*m_store);
        ASSERT_GE(found, acknowledged) << "kill " << kill;
        ASSERT_LE(found, acknowledged + 1) << "kill " << kill;
    }
}

TEST_F(Killed, KeepsBothValuesOfEveryRecordingAcknowledged)
{
    createSample();
    QRandomGenerator random(kSeed);
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kRecordStream, random.bounded(kLongestMilliseconds));
        ASSERT_GT(acknowledged, 0);
        reopen();
        ASSERT_TRUE(isWhole(*m_store));
        const auto cells = stored().values().cells(sampleCycle());
        ASSERT_EQ(cells->size(), 2U);
        ASSERT_EQ(cells->front().text, cells->back().text) << "kill " << kill;
        const int found = cells->front().text.toInt();
        ASSERT_GE(found, acknowledged) << "kill " << kill;
        ASSERT_LE(found, acknowledged + 1) << "kill " << kill;
    }
}

TEST_F(Killed, KeepsEveryTableTakenInWhole)
{
    createSample();
    QRandomGenerator random(kSeed);
    int before = 0;
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kTakeStream, random.bounded(kLongestMilliseconds));
        ASSERT_GT(acknowledged, 0);
        reopen();
        ASSERT_TRUE(isWhole(*m_store));
        const int found = wholeImports(*m_store, kTakenRows);
        ASSERT_GE(found, before + acknowledged) << "kill " << kill;
        ASSERT_LE(found, before + acknowledged + 1) << "kill " << kill;
        before = found;
    }
}

TEST_F(Killed, KeepsEveryEmployeeAcknowledged)
{
    createSample();
    QRandomGenerator random(kSeed);
    std::size_t before = stored().people().employees()->size();
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const auto acknowledged = static_cast<std::size_t>(
            lastAcknowledged(kEmployStream, random.bounded(kLongestMilliseconds)));
        ASSERT_GT(acknowledged, 0U);
        reopen();
        ASSERT_TRUE(isWhole(*m_store));
        const std::size_t found = stored().people().employees()->size();
        ASSERT_GE(found, before + acknowledged) << "kill " << kill;
        ASSERT_LE(found, before + acknowledged + 1) << "kill " << kill;
        before = found;
    }
}

TEST_F(Killed, LeavesEveryBackupWholeThatHasAName)
{
    createSample();
    QRandomGenerator random(kSeed);
    const QString folder = place(QStringLiteral("backups"));
    for (int kill = 0; kill < kKills / 2 * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kBackupStream, random.bounded(2 * kLongestMilliseconds), {folder});
        ASSERT_GT(acknowledged, 0);
        removeUnfinishedLocks(folder);
        reopen();
        const auto there = m_store->vault().list(folder);
        ASSERT_TRUE(there);
        ASSERT_GE(there->size(), static_cast<std::size_t>(acknowledged));
        for (const BackupFacts& facts : *there)
            ASSERT_TRUE(m_store->vault().check(facts.path)) << facts.path.toStdString();
        const QString target = place(QStringLiteral("again.plumb"));
        const auto restore = m_files.prepareRestore(there->back().path, target, RecoveryCode({}));
        ASSERT_TRUE(restore) << told(restore.error());
    }
}

TEST_F(Killed, KeepsNoHalfImport)
{
    createSample();
    QRandomGenerator random(kSeed);
    int before = 0;
    for (int kill = 0; kill < kKills * rounds(); ++kill) {
        m_store.reset();
        const int acknowledged =
            lastAcknowledged(kImportStream, random.bounded(kLongestMilliseconds));
        ASSERT_GT(acknowledged, 0);
        reopen();
        const int found = wholeImports(*m_store, kStreamRows);
        ASSERT_GE(found, before + acknowledged) << "kill " << kill;
        ASSERT_LE(found, before + acknowledged + 1) << "kill " << kill;
        before = found;
    }
}

} // namespace plumbline
