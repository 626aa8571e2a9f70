// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

const MigrationChain& throughVersion5()
{
    static const MigrationChain kChain{migrationToVersion1(),
                                       migrationToVersion2(),
                                       migrationToVersion3(),
                                       migrationToVersion4(),
                                       migrationToVersion5()};
    return kChain;
}

/// A file that the program of version 5 made.
class FromVersion5ToTrail : public CompanyTest
{
protected:
    FromVersion5ToTrail()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        change([](Repositories& all) { return saveEdit(all, 5); });
        change([](Repositories& all) {
            AuditEntry entry = auditOf(QStringLiteral("value.recorded"), QStringLiteral("93"));
            entry.object = QStringLiteral("team-quarterly/2024Q1/E1001/csat");
            entry.before = QStringLiteral("an old secret");
            return all.audit().add(entry);
        });
        m_told = stored().audit().entries(0, 100).value();
        reopen();
    }

    SqliteCompanyFiles m_older{m_clock, throughVersion5()};
    std::vector<AuditEntry> m_told;
};

} // namespace

TEST(Version7, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    for (const Migration& migration : releasedMigrations()) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
        if (migration.version >= 6) {
            EXPECT_EQ(schemaFingerprint(**database).value().toStdString(), migration.fingerprint)
                << migration.version;
        }
    }
}

TEST_F(FromVersion5ToTrail, IsSealedAsItStands)
{
    const auto report = stored().trail().verify(std::nullopt, {});
    ASSERT_TRUE(report);
    for (const TrailProblem& problem : report->problems)
        ADD_FAILURE() << problem.what.text << " " << problem.where.toStdString();
    EXPECT_EQ(report->entries, static_cast<std::int64_t>(m_told.size()));
    EXPECT_GT(report->rows, 10);
}

TEST_F(FromVersion5ToTrail, TellsTheOldEntriesAsBefore)
{
    const std::vector<AuditEntry> now = stored().audit().entries(0, 100).value();
    ASSERT_EQ(now.size(), m_told.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        EXPECT_EQ(now[i].object, m_told[i].object);
        EXPECT_EQ(now[i].before, m_told[i].before);
        EXPECT_EQ(now[i].after, m_told[i].after);
        EXPECT_EQ(now[i].at, m_told[i].at);
    }
}

TEST_F(FromVersion5ToTrail, SealsWhatOldEntriesSayOfPeople)
{
    m_store.reset();
    EXPECT_FALSE(contentsOf(m_path).contains("an old secret"));
}

} // namespace plumbline
