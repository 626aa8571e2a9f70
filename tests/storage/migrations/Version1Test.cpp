// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(Version1, IsNeverEdited)
{
    const auto database = Database::open(QString(), Database::Mode::Memory);
    ASSERT_TRUE(database);
    const Migration migration = migrationToVersion1();
    for (const char* statement : migration.statements)
        ASSERT_TRUE((*database)->execute(QString::fromUtf8(statement))) << statement;
    EXPECT_EQ(schemaFingerprint(**database).value().toStdString(), migration.fingerprint);
}

} // namespace plumbline
