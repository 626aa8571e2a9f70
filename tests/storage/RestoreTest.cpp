// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace plumbline {

namespace {

class RestoreTest : public CompanyTest
{
protected:
    /// The backup holds edit 21, the file edit 22.
    RestoreTest()
    {
        createSample();
        change([](Repositories& all) { return saveEdit(all, 21); });
        EXPECT_TRUE(m_store->backup(m_backup));
        change([](Repositories& all) { return saveEdit(all, 22); });
    }

    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.before-restore-*")});
    }

    QString m_backup = place(QStringLiteral("备份.plumb"));
};

struct Spoiled
{
    const char* name;
    ErrorCode code;
    void (*spoil)(QByteArray&);
};

void PrintTo(const Spoiled& file, std::ostream* out)
{
    *out << file.name;
}

class RestoreOfABadBackup : public RestoreTest, public testing::WithParamInterface<Spoiled>
{
};

} // namespace

TEST_F(RestoreTest, PutsTheBackupInPlaceAndKeepsWhatWasThere)
{
    m_store.reset();
    const QByteArray before = contentsOf(m_path);
    const Result<> done = m_files.restore(m_backup, m_path);
    ASSERT_TRUE(done) << told(done.error());
    ASSERT_EQ(kept(), QStringList{QStringLiteral("公司 一.plumb.before-restore-20240402T093015Z")});
    EXPECT_EQ(contentsOf(place(kept().front())), before);
    reopen();
    EXPECT_EQ(storedEdit(stored()), 21);
}

TEST_F(RestoreTest, TwiceInASecondKeepsBoth)
{
    m_store.reset();
    ASSERT_TRUE(m_files.restore(m_backup, m_path));
    ASSERT_TRUE(m_files.restore(m_backup, m_path));
    EXPECT_EQ(kept().size(), 2);
}

TEST_F(RestoreTest, ToAFreePlaceMakesTheFile)
{
    const QString fresh = place(QStringLiteral("新.plumb"));
    ASSERT_TRUE(m_files.restore(m_backup, fresh));
    EXPECT_TRUE(kept().isEmpty());
    const auto opened = m_files.open(fresh, QString());
    ASSERT_TRUE(opened);
    EXPECT_EQ(storedEdit((*opened)->repositories()), 21);
}

TEST_F(RestoreTest, OfAnOpenFileIsRefused)
{
    const Result<> done = m_files.restore(m_backup, m_path);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InUse);
    EXPECT_EQ(storedEdit(stored()), 22);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(RestoreTest, FromAFileInUseIsRefused)
{
    const auto used = m_files.open(m_backup, QStringLiteral("王"));
    m_store.reset();
    const Result<> done = m_files.restore(m_backup, m_path);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InUse);
}

TEST_F(RestoreTest, FromItselfIsRefused)
{
    m_store.reset();
    EXPECT_FALSE(m_files.restore(m_path, m_path));
    reopen();
    EXPECT_EQ(storedEdit(stored()), 22);
}

TEST_F(RestoreTest, OverADamagedFileKeepsItToo)
{
    m_store.reset();
    write(m_path, "broken");
    ASSERT_TRUE(m_files.restore(m_backup, m_path));
    EXPECT_EQ(contentsOf(place(kept().front())), "broken");
    reopen();
    EXPECT_EQ(storedEdit(stored()), 21);
}

TEST_F(RestoreTest, NeverPlaysAnOldJournalIntoTheNewFile)
{
    m_store.reset();
    write(m_path, "broken");
    write(m_path + QStringLiteral("-journal"), QByteArray(4096, '\x05'));
    ASSERT_TRUE(m_files.restore(m_backup, m_path));
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-journal")));
    EXPECT_EQ(contentsOf(place(kept().front())), "broken");
    reopen();
    EXPECT_EQ(storedEdit(stored()), 21);
}

TEST_P(RestoreOfABadBackup, IsRefusedAndChangesNothing)
{
    m_store.reset();
    const QString bad = place(QStringLiteral("坏.plumb"));
    copyChanged(m_backup, bad, GetParam().spoil);
    const QByteArray before = contentsOf(m_path);
    const QByteArray badBefore = contentsOf(bad);
    const QStringList around = QDir(m_folder.path()).entryList();
    const Result<> done = m_files.restore(bad, m_path);
    ASSERT_FALSE(done);
    EXPECT_EQ(codeName(done.error().code), codeName(GetParam().code)) << told(done.error());
    EXPECT_EQ(contentsOf(m_path), before);
    EXPECT_EQ(contentsOf(bad), badBefore);
    EXPECT_EQ(QDir(m_folder.path()).entryList(), around);
}

INSTANTIATE_TEST_SUITE_P(
    Every,
    RestoreOfABadBackup,
    testing::Values(
        Spoiled{"Empty", ErrorCode::ForeignFile, [](QByteArray& all) { all.clear(); }},
        Spoiled{"Text", ErrorCode::ForeignFile, [](QByteArray& all) { all = "工号,姓名\n"; }},
        Spoiled{
            "Cut", ErrorCode::DamagedFile, [](QByteArray& all) { all.truncate(all.size() / 2); }},
        Spoiled{"OtherProgram", ErrorCode::ForeignFile, [](QByteArray& all) { all[70] = '\x01'; }},
        Spoiled{"Newer", ErrorCode::NewerFile, [](QByteArray& all) { all[63] = '\x63'; }},
        Spoiled{"PageOverwritten",
                ErrorCode::DamagedFile,
                [](QByteArray& all) { all.replace(4096, 4096, QByteArray(4096, '\x7f')); }},
        Spoiled{"IndexWithoutItsRow",
                ErrorCode::DamagedFile,
                [](QByteArray& all) {
                    // The table and its unique index say different things of one cycle.
                    const qsizetype at = all.lastIndexOf("team-quarterly2024Q1");
                    all.replace(at, 4, QByteArray("XXXX"));
                }}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace plumbline
