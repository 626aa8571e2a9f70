// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/AccountRepository.h"
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
class FromVersion5ToAccounts : public CompanyTest
{
protected:
    FromVersion5ToAccounts()
    {
        SqliteCompanyFiles older{m_clock, throughVersion5()};
        m_store = older.create(m_path, sampleCompany()).value();
        m_store.reset();
        m_store = m_files.open(m_path, QString()).value();
    }

    /// Whether the tables let it be done.
    [[nodiscard]] bool isTaken(const char* statement)
    {
        return database().execute(QString::fromLatin1(statement)).has_value();
    }
};

} // namespace

TEST(Version6, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    MigrationChain chain = throughVersion5();
    chain.push_back(migrationToVersion6());
    for (const Migration& migration : chain) {
        for (const char* statement : migration.statements)
            ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    }
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(),
              migrationToVersion6().fingerprint);
}

TEST_F(FromVersion5ToAccounts, StartsWithoutAccounts)
{
    EXPECT_FALSE(stored().accounts().hasAny().value());
    EXPECT_TRUE(stored().accounts().deputies()->empty());
}

TEST_F(FromVersion5ToAccounts, KeepsAccountsThatAreOnceMade)
{
    ASSERT_TRUE(isTaken("INSERT INTO account VALUES ('lin', NULL, 'h', 0, 0, 0, 1, NULL)"));
    EXPECT_FALSE(isTaken("DELETE FROM account"));
}

TEST_F(FromVersion5ToAccounts, RefusesRolesAndDaysThatAreNone)
{
    ASSERT_TRUE(isTaken("INSERT INTO account VALUES ('lin', NULL, 'h', 0, 0, 0, 1, NULL)"));
    ASSERT_TRUE(isTaken("INSERT INTO account VALUES ('wang', NULL, 'h', 0, 0, 0, 1, NULL)"));
    EXPECT_FALSE(isTaken("INSERT INTO account_role VALUES ('lin', 'king')"));
    EXPECT_TRUE(isTaken("INSERT INTO account_role VALUES ('lin', 'hr')"));
    EXPECT_FALSE(isTaken("INSERT INTO deputy (of_account, deputy, from_day, until_day) "
                         "VALUES ('lin', 'lin', '2026-01-01', '2026-01-02')"));
    EXPECT_FALSE(isTaken("INSERT INTO deputy (of_account, deputy, from_day, until_day) "
                         "VALUES ('lin', 'wang', '2026-01-03', '2026-01-02')"));
    EXPECT_TRUE(isTaken("INSERT INTO deputy (of_account, deputy, from_day, until_day) "
                        "VALUES ('lin', 'wang', '2026-01-02', '2026-01-02')"));
}

} // namespace plumbline
