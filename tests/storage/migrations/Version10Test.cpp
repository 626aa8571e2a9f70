// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/SegmentRepository.h"
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

/// A file that the program of version 9 made.
class SinceVersion9 : public CompanyTest
{
protected:
    SinceVersion9()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        reopen();
    }

    SqliteCompanyFiles m_older{m_clock, m_chain};
    static inline const MigrationChain m_chain = through(9);
};

} // namespace

TEST(Version10, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    for (const Migration& migration : through(10)) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion10().fingerprint);
}

TEST_F(SinceVersion9, HasEverybodyThereFromTheFirstDayToTheLast)
{
    EXPECT_TRUE(stored().segments().segments(sampleCycle().period)->empty());
    EXPECT_EQ(stored().cycles().appraisals(sampleCycle())->size(), 2U);
}

} // namespace plumbline
