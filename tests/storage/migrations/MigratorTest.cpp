// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migrator.h"

#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

#include <QtCore/QDir>

namespace plumbline {

namespace {

/// A made-up next version: a new table, and one that is built again with a column more.
class NextVersion : public CompanyTest
{
protected:
    NextVersion()
    {
        m_chain.push_back({releasedMigrations().back().version + 1,
                           {"CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT",
                            "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT ''"},
                           ""});
        createSample();
        change([](Repositories& all) { return saveEdit(all, 8); });
        m_store.reset();
        m_before = contentsOf(m_path);
        m_chain.back().fingerprint = fingerprintOf(m_chain);
    }

    /// What the chain makes of an empty database.
    [[nodiscard]] const char* fingerprintOf(const MigrationChain& chain)
    {
        const auto database = Database::open(QString(), Database::Mode::Memory).value();
        for (const Migration& migration : chain) {
            for (const char* statement : migration.statements)
                EXPECT_TRUE(database->execute(QString::fromUtf8(statement)));
        }
        m_fingerprint = schemaFingerprint(*database).value();
        return m_fingerprint.constData();
    }

    [[nodiscard]] QString next() const { return QString::number(m_chain.back().version); }

    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.before-version-*")});
    }

    MigrationChain m_chain = releasedMigrations();
    SqliteCompanyFiles m_newer{m_clock, m_chain};
    QByteArray m_before;

private:
    QByteArray m_fingerprint;
};

} // namespace

TEST_F(NextVersion, OlderFileIsBackedUpAndBroughtUp)
{
    const auto opened = m_newer.open(m_path, QString());
    ASSERT_TRUE(opened) << told(opened.error());
    Database& database = static_cast<SqliteCompanyStore&>(**opened).database();
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA user_version"))->value(), next());
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA foreign_keys"))->value(), QStringLiteral("1"));
    EXPECT_EQ(database.value(QStringLiteral("SELECT count(*) FROM extra"))->value(),
              QStringLiteral("0"));
    EXPECT_EQ(storedEdit((*opened)->repositories()), 8);
    ASSERT_EQ(backups(),
              QStringList{
                  QStringLiteral("公司 一.plumb.before-version-%1-20240402T093015Z").arg(next())});
    const auto old = m_files.open(place(backups().front()), QString());
    ASSERT_TRUE(old) << told(old.error());
    EXPECT_EQ(storedEdit((*old)->repositories()), 8);
}

TEST_F(NextVersion, IsMadeFreshBySameSteps)
{
    const QString fresh = place(QStringLiteral("新.plumb"));
    const auto made = m_newer.create(fresh, sampleCompany());
    ASSERT_TRUE(made) << told(made.error());
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(NextVersion, FailingStepLeavesTheOldVersion)
{
    m_chain.back().statements.push_back("CREATE TABLE extra (again INTEGER)");
    const auto opened = m_newer.open(m_path, QString());
    ASSERT_FALSE(opened);
    EXPECT_EQ(contentsOf(m_path), m_before);
    reopen();
    EXPECT_EQ(storedEdit(stored()), 8);
}

TEST_F(NextVersion, StepThatMakesOtherTablesIsUndone)
{
    m_chain.back().statements.push_back("CREATE TABLE unexpected (number INTEGER)");
    const auto opened = m_newer.open(m_path, QString());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DamagedFile);
    reopen();
}

TEST_F(NextVersion, StepThatBreaksReferencesIsUndone)
{
    m_chain.back().statements.push_back("DELETE FROM employee");
    const auto opened = m_newer.open(m_path, QString());
    ASSERT_FALSE(opened);
    reopen();
    EXPECT_EQ(stored().people().employees()->size(), 2U);
}

TEST_F(NextVersion, IsNewerForThisProgramAndLeftAlone)
{
    ASSERT_TRUE(m_newer.open(m_path, QString()));
    const QByteArray before = contentsOf(m_path);
    const auto opened = m_files.open(m_path, QString());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NewerFile);
    EXPECT_EQ(contentsOf(m_path), before);
}

} // namespace plumbline
