// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/RestorePreview.h"
#include "tests/storage/support/SealedCompany.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

class PreparedRestoring : public SealedCompany
{
protected:
    PreparedRestoring()
    {
        EXPECT_TRUE(seal());
        change([](Repositories& all) { return saveEdit(all, 12); });
    }

    [[nodiscard]] std::unique_ptr<PreparedRestore> prepared(const QString& backup)
    {
        auto made = m_files.prepareRestore(backup, m_path, m_code);
        EXPECT_TRUE(made) << told(made.error());
        return made ? std::move(*made) : nullptr;
    }

    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*before-restore*")});
    }
};

} // namespace

TEST_F(PreparedRestoring, ShowsWhatIsInABackupWhileTheFileIsOpen)
{
    const auto restore = prepared(m_sealed);
    ASSERT_TRUE(restore);
    const auto preview = previewRestore(*restore);
    ASSERT_TRUE(preview) << told(preview.error());
    ASSERT_TRUE(preview->facts);
    EXPECT_EQ(preview->facts->why, BackupReason::Closed);
    EXPECT_EQ(preview->companyName, sampleCompany().name);
    EXPECT_EQ(preview->people, 2);
    ASSERT_EQ(preview->cycles.size(), 1U);
    EXPECT_EQ(preview->cycles.front().key, sampleCycle());
    EXPECT_EQ(preview->cycles.front().stage, CycleStage::Collecting);
    EXPECT_EQ(preview->lastAction, QStringLiteral("value.recorded"));
    EXPECT_EQ(preview->lastBy, QStringLiteral("经理 王"));
    EXPECT_EQ(preview->lastAt, m_clock.now());
    EXPECT_EQ(storedEdit(stored()), 12) << "the open file is as it was";
}

TEST_F(PreparedRestoring, GoesWithoutATraceWhereItIsNotWanted)
{
    const QStringList before = QDir(m_folder.path()).entryList();
    {
        const auto restore = prepared(m_sealed);
        ASSERT_TRUE(restore);
        EXPECT_EQ(QFile(m_path + QStringLiteral(".restoring")).permissions()
                      & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(), before);
}

TEST_F(PreparedRestoring, TakesTheFilesPlaceAndKeepsWhatWasThere)
{
    const auto restore = prepared(m_sealed);
    m_store.reset();
    const Result<> placed = restore->putInPlace();
    ASSERT_TRUE(placed) << told(placed.error());
    reopen();
    EXPECT_EQ(storedEdit(stored()), 11);
    ASSERT_EQ(kept().size(), 1);
    const auto old = m_files.open(place(kept().front()), QString());
    ASSERT_TRUE(old) << told(old.error());
    EXPECT_EQ(storedEdit((*old)->repositories()), 12);
}

TEST_F(PreparedRestoring, WaitsForWhoeverHasTheFileOpen)
{
    const auto restore = prepared(m_sealed);
    const Result<> placed = restore->putInPlace();
    ASSERT_FALSE(placed);
    EXPECT_EQ(placed.error().code, ErrorCode::InUse);
    EXPECT_EQ(storedEdit(stored()), 12);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(PreparedRestoring, TakesAPlainCopyToo)
{
    const QString copy = place(QStringLiteral("copy.plumb"));
    ASSERT_TRUE(m_store->backup(copy));
    EXPECT_FALSE(m_files.isSealed(copy).value());
    EXPECT_TRUE(m_files.isSealed(m_sealed).value());
    change([](Repositories& all) { return saveEdit(all, 13); });
    const auto restore = prepared(copy);
    ASSERT_TRUE(restore);
    EXPECT_FALSE(previewRestore(*restore)->facts);
    m_store.reset();
    ASSERT_TRUE(restore->putInPlace());
    reopen();
    EXPECT_EQ(storedEdit(stored()), 12);
}

TEST_F(PreparedRestoring, RefusesAFileThatIsNoBackup)
{
    const QString other = place(QStringLiteral("other.txt"));
    write(other, "plumbline-backup/2\ncompany: x\n");
    EXPECT_EQ(refusal(other), QStringLiteral("foreign-file"));
    EXPECT_EQ(refusal(place(QStringLiteral("missing"))), QStringLiteral("not-found"));
}

} // namespace plumbline
