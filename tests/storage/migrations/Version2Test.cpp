// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

#include <QtCore/QDir>

namespace plumbline {

namespace {

/// A file that the program of version 1 made, with people, a scheme, an open cycle and an edit.
class FromVersion1 : public CompanyTest
{
protected:
    FromVersion1()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        change([this](Repositories& all) { return saveOldEdit(database(), all, 5); });
        reopen();
    }

    const MigrationChain m_chain{migrationToVersion1()};
    SqliteCompanyFiles m_older{m_clock, m_chain};
};

} // namespace

TEST(Version2, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    for (const Migration& migration : {migrationToVersion1(), migrationToVersion2()}) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion2().fingerprint);
}

TEST_F(FromVersion1, KeepsEverythingAndStartsWithoutStepsAndDrafts)
{
    EXPECT_EQ(database().value(QStringLiteral("PRAGMA user_version"))->value(),
              QString::number(releasedMigrations().back().version));
    EXPECT_EQ(storedEdit(stored()), 5);
    EXPECT_EQ(stored().people().employees()->size(), 2U);
    EXPECT_EQ(stored().schemes().schemes()->size(), 1U);
    EXPECT_EQ(stored().cycles().cycle(sampleCycle())->value().key, sampleCycle());
    EXPECT_TRUE(stored().schemes().steps()->empty());
    EXPECT_TRUE(stored().drafts().drafts()->empty());
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.before-version-*")}).size(), 1);
}

TEST_F(FromVersion1, TakesStepsOfTheVersionsThatWereThere)
{
    const StoredScheme scheme = stored().schemes().schemes()->front();
    const SchemeStep step{SchemeStepKind::Retired,
                          scheme.id,
                          scheme.version,
                          {},
                          m_clock.now(),
                          QStringLiteral("王"),
                          QStringLiteral("被新方案取代")};
    change([&](Repositories& all) { return all.schemes().addStep(step); });
    reopen();
    EXPECT_EQ(stored().schemes().steps().value(), std::vector{step});
}

} // namespace plumbline
