// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"
#include "tests/storage/support/SmallFiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace plumbline {

namespace {

class Backup : public CompanyTest
{
protected:
    Backup()
    {
        createSample();
        change([](Repositories& all) { return saveEdit(all, 11); });
    }

    /// The edit that a file holds.
    [[nodiscard]] int editIn(const QString& path)
    {
        const auto opened = m_files.open(path, QString());
        EXPECT_TRUE(opened) << told(opened.error());
        return opened ? storedEdit((*opened)->repositories()) : -2;
    }

    QString m_copy = place(QStringLiteral("备份 '一'.plumb"));
};

} // namespace

TEST_F(Backup, HoldsWhatTheFileHolds)
{
    ASSERT_TRUE(m_store->backup(m_copy));
    EXPECT_EQ(editIn(m_copy), 11);
    EXPECT_EQ(storedEdit(stored()), 11);
    EXPECT_FALSE(QFile::exists(m_copy + QStringLiteral(".partial")));
    EXPECT_FALSE(QFile::exists(m_copy + QStringLiteral(".lock")));
}

TEST_F(Backup, ReplacesAnOlderOne)
{
    ASSERT_TRUE(m_store->backup(m_copy));
    change([](Repositories& all) { return saveEdit(all, 12); });
    ASSERT_TRUE(m_store->backup(m_copy));
    EXPECT_EQ(editIn(m_copy), 12);
}

TEST_F(Backup, ThatDoesNotFitLeavesTheOlderOneAndNothingElse)
{
    ASSERT_TRUE(m_store->backup(m_copy));
    const QByteArray before = contentsOf(m_copy);
    change([](Repositories& all) { return saveEdit(all, 12); });
    const QStringList around = QDir(m_folder.path()).entryList();
    {
        const SmallFiles full(20'000);
        EXPECT_FALSE(m_store->backup(m_copy));
    }
    EXPECT_EQ(contentsOf(m_copy), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(), around);
    change([](Repositories& all) { return saveEdit(all, 13); });
    ASSERT_TRUE(m_store->backup(m_copy));
    EXPECT_EQ(editIn(m_copy), 13);
}

TEST_F(Backup, OntoItselfIsRefused)
{
    const Result<> done = m_store->backup(m_path);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadValue) << "the only one using it is the caller";
    EXPECT_EQ(storedEdit(stored()), 11);
}

TEST_F(Backup, OntoAFileInUseIsRefused)
{
    const auto other = m_files.create(m_copy, sampleCompany());
    const Result<> done = m_store->backup(m_copy);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InUse);
}

TEST_F(Backup, WithinATransactionIsRefused)
{
    const auto unit = m_store->begin();
    const Result<> done = m_store->backup(m_copy);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_FALSE(QFile::exists(m_copy));
}

TEST_F(Backup, IntoAMissingFolderSaysSo)
{
    const Result<> done = m_store->backup(place(QStringLiteral("无/备份.plumb")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotFound);
}

TEST_F(Backup, OntoAFolderLeavesNothing)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("夹")));
    EXPECT_FALSE(m_store->backup(place(QStringLiteral("夹"))));
    EXPECT_FALSE(QFile::exists(place(QStringLiteral("夹.partial"))));
}

TEST_F(Backup, BesideAForeignJournalIsRefused)
{
    write(m_copy + QStringLiteral("-journal"), "hot");
    EXPECT_FALSE(m_store->backup(m_copy));
    EXPECT_FALSE(QFile::exists(m_copy));
}

} // namespace plumbline
