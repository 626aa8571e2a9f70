// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

#include <QtCore/QDir>

namespace plumbline {

namespace {

const MigrationChain& throughVersion4()
{
    static const MigrationChain kChain{
        migrationToVersion1(), migrationToVersion2(), migrationToVersion3(), migrationToVersion4()};
    return kChain;
}

/// A file that the program of version 4 made.
class FromVersion4 : public CompanyTest
{
protected:
    FromVersion4()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        change([this](Repositories& all) { return saveOldEdit(database(), all, 5); });
        change([this](Repositories& all) {
            ResultRevision revision;
            revision.madeAt = m_clock.now();
            revision.people = {resultOf(QStringLiteral("E1002"), 1)};
            return all.results().add(sampleCycle(), revision).map([](int) { });
        });
        reopen();
    }

    SqliteCompanyFiles m_older{m_clock, throughVersion4()};
};

} // namespace

TEST(Version5, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    MigrationChain chain = throughVersion4();
    chain.push_back(migrationToVersion5());
    for (const Migration& migration : chain) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion5().fingerprint);
}

TEST_F(FromVersion4, KeepsEverythingAndStartsWithoutRecords)
{
    EXPECT_EQ(database().value(QStringLiteral("PRAGMA user_version"))->value(),
              QString::number(releasedMigrations().back().version));
    EXPECT_EQ(storedEdit(stored()), 5);
    EXPECT_EQ(stored().people().employees()->size(), 2U);
    EXPECT_EQ(stored().schemes().schemes()->size(), 1U);
    EXPECT_EQ(stored().results().standings(sampleCycle())->size(), 1U);
    EXPECT_TRUE(stored().records().runs()->empty());
    EXPECT_TRUE(stored().records().owners()->empty());
    EXPECT_EQ(stored().records().revision().value(), 0);
    EXPECT_TRUE(stored().measures().measured(sampleCycle())->empty());
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.before-version-*")}).size(), 1);
}

TEST_F(FromVersion4, TakesEveryCellAsEntered)
{
    const auto cells = stored().values().cells(sampleCycle());
    ASSERT_TRUE(cells);
    for (const StoredCell& cell : *cells)
        EXPECT_EQ(cell.origin, CellOrigin::Entered);
}

TEST_F(FromVersion4, TellsMeasuredCellsFromEnteredOnes)
{
    StoredCell measured =
        cellOf(QStringLiteral("E1001"), QStringLiteral("waiting"), QStringLiteral("174300/517"));
    measured.origin = CellOrigin::Measured;
    change([&](Repositories& all) { return all.values().save(sampleCycle(), measured); });
    reopen();
    EXPECT_EQ(
        stored().values().cell(sampleCycle(), measured.employee, measured.key)->value().origin,
        CellOrigin::Measured);
    measured.origin = CellOrigin::Entered;
    change([&](Repositories& all) { return all.values().save(sampleCycle(), measured); });
    EXPECT_EQ(
        stored().values().cell(sampleCycle(), measured.employee, measured.key)->value().origin,
        CellOrigin::Entered);
}

} // namespace plumbline
