// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

/// A file that the program of version 2 made.
class FromVersion2 : public CompanyTest
{
protected:
    FromVersion2()
    {
        m_store = m_older.create(m_path, sampleCompany()).value();
        change([](Repositories& all) { return fillSample(all); });
        change([this](Repositories& all) { return saveOldEdit(database(), all, 5); });
        reopen();
    }

    const MigrationChain m_chain{migrationToVersion1(), migrationToVersion2()};
    SqliteCompanyFiles m_older{m_clock, m_chain};
};

} // namespace

TEST(Version3, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    for (const Migration& migration :
         {migrationToVersion1(), migrationToVersion2(), migrationToVersion3()}) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion3().fingerprint);
}

TEST_F(FromVersion2, KeepsEverythingAndStartsWithoutBudgets)
{
    EXPECT_EQ(storedEdit(stored()), 5);
    EXPECT_EQ(stored().people().employees()->size(), 2U);
    EXPECT_TRUE(stored().budgets().budgets(sampleCycle())->empty());
}

TEST_F(FromVersion2, KeepsBudgetsByTeam)
{
    const StoredBudget team{TeamId(QStringLiteral("客服一组")),
                            *Decimal::parse(u"5000.5"),
                            QStringLiteral("王"),
                            m_clock.now()};
    const StoredBudget all{std::nullopt, Decimal{9000}, QStringLiteral("王"), m_clock.now()};
    change([&](Repositories& files) {
        return files.budgets().save(sampleCycle(), team).and_then([&] {
            return files.budgets().save(sampleCycle(), all);
        });
    });
    reopen();
    EXPECT_EQ(stored().budgets().budgets(sampleCycle()).value(), (std::vector{all, team}));
    change([&](Repositories& files) { return files.budgets().remove(sampleCycle(), team.team); });
    EXPECT_EQ(stored().budgets().budgets(sampleCycle()).value(), std::vector{all});
}

} // namespace plumbline
