// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Pragmas.h"

#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

struct ReadBack
{
    const char* name;
    const char* expected;
};

void PrintTo(const ReadBack& pragma, std::ostream* out)
{
    *out << pragma.name;
}

class PragmasOfOpenFile : public CompanyTest, public testing::WithParamInterface<ReadBack>
{
};

} // namespace

TEST_P(PragmasOfOpenFile, ReadBackAsDecided)
{
    createSample();
    reopen();
    const auto value = database().value(QStringLiteral("PRAGMA ") + QLatin1String(GetParam().name));
    EXPECT_EQ(value->value_or(QStringLiteral("none")).toStdString(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All,
                         PragmasOfOpenFile,
                         testing::Values(ReadBack{"journal_mode", "truncate"},
                                         ReadBack{"synchronous", "3"},
                                         ReadBack{"locking_mode", "exclusive"},
                                         ReadBack{"foreign_keys", "1"},
                                         ReadBack{"recursive_triggers", "1"},
                                         ReadBack{"secure_delete", "1"},
                                         ReadBack{"cell_size_check", "1"},
                                         ReadBack{"trusted_schema", "0"},
                                         ReadBack{"mmap_size", "0"},
                                         ReadBack{"temp_store", "2"},
                                         ReadBack{"application_id", "1347174988"},
                                         ReadBack{"user_version", "10"}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Pragmas, NameWhatDoesNotHold)
{
    // A database in memory can't have a journal that is truncated.
    const auto database = Database::open(QString(), Database::Mode::Memory);
    const Result<> applied = applyPragmas(**database);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::IoFailed);
    EXPECT_EQ(applied.error().message.arguments.at(1), QStringLiteral("journal_mode"));
}

TEST_F(CompanyTest, FileIsClaimedForThisConnectionAlone)
{
    createSample();
    const auto second = Database::open(m_path, Database::Mode::ReadWrite);
    ASSERT_TRUE(second);
    const auto read = (*second)->value(QStringLiteral("SELECT count(*) FROM audit"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InUse);
}

} // namespace plumbline
