// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

const MigrationChain& throughVersion4()
{
    static const MigrationChain kChain{
        migrationToVersion1(), migrationToVersion2(), migrationToVersion3(), migrationToVersion4()};
    return kChain;
}

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

} // namespace plumbline
