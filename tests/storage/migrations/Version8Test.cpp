// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

/// The released chain up to and with that version.
MigrationChain through(int version)
{
    MigrationChain chain = releasedMigrations();
    std::erase_if(chain, [&](const Migration& one) { return one.version > version; });
    return chain;
}

/// A file that the program of version 5 made.
class FromVersion5ToWay : public CompanyTest
{
protected:
    FromVersion5ToWay()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        reopen();
    }

    SqliteCompanyFiles m_older{m_clock, m_chain};
    static inline const MigrationChain m_chain = through(5);
};

} // namespace

TEST(Version8, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    for (const Migration& migration : through(8)) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion8().fingerprint);
}

TEST_F(FromVersion5ToWay, LeavesCyclesWhereTheyWere)
{
    const auto cycle = stored().cycles().cycle(sampleCycle());
    ASSERT_TRUE(cycle && *cycle);
    EXPECT_EQ((*cycle)->stage, CycleStage::Collecting);
    EXPECT_TRUE(stored().way().steps(sampleCycle())->empty());
    EXPECT_TRUE(stored().way().routes(sampleCycle())->empty());
    EXPECT_TRUE(stored().way().appraisalSteps(sampleCycle())->empty());
}

} // namespace plumbline
