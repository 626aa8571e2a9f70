// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

const MigrationChain& throughVersion3()
{
    static const MigrationChain kChain{
        migrationToVersion1(), migrationToVersion2(), migrationToVersion3()};
    return kChain;
}

/// A file that the program of version 3 made.
class FromVersion3 : public CompanyTest
{
protected:
    FromVersion3()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        change([this](Repositories& all) {
            ResultRevision revision;
            revision.madeAt = m_clock.now();
            revision.people = {resultOf(QStringLiteral("E1002"), 1),
                               resultOf(QStringLiteral("E1001"), 0)};
            return all.results().add(sampleCycle(), revision).map([](int) { });
        });
        reopen();
    }

    SqliteCompanyFiles m_older{m_clock, throughVersion3()};
};

} // namespace

TEST(Version4, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    MigrationChain chain = throughVersion3();
    chain.push_back(migrationToVersion4());
    for (const Migration& migration : chain) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion4().fingerprint);
}

TEST_F(FromVersion3, GivesStandingsOfWhatWasStoredBefore)
{
    const auto standings = stored().results().standings(sampleCycle());
    ASSERT_TRUE(standings);
    ASSERT_EQ(standings->size(), 2U);
    const auto complete = std::ranges::find_if(*standings, &ResultStanding::isComplete);
    ASSERT_NE(complete, standings->end());
    EXPECT_EQ(complete->employee, EmployeeId(QStringLiteral("E1002")));
    EXPECT_EQ(complete->score, QStringLiteral("94.50"));
}

} // namespace plumbline
