// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Statement.h"

#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

#include <limits>

namespace plumbline {

namespace {

class StatementBackends : public testing::TestWithParam<Database::Backend>
{
protected:
    StatementBackends()
        : m_database(Database::open(QString(), Database::Mode::Memory, GetParam()).value())
    {
        EXPECT_TRUE(m_database->execute(QStringLiteral(
            "CREATE TABLE t (number INTEGER PRIMARY KEY, words TEXT, bytes BLOB) STRICT")));
        EXPECT_TRUE(m_database->begin());
    }

    std::unique_ptr<Database> m_database;
    static constexpr auto kAdd = "INSERT INTO t (number, words, bytes) VALUES (?, ?, ?)";
};

} // namespace

TEST_P(StatementBackends, GiveBackWhatWasBound)
{
    const QString words = QStringLiteral("单于\U00020BB7'\"%1;--");
    const QByteArray bytes("\0\xff;x", 4);
    Statement add(*m_database, kAdd);
    ASSERT_TRUE(add.run(std::numeric_limits<qint64>::min(), words, bytes));
    Statement all(*m_database, "SELECT number, words, bytes FROM t");
    int rows = 0;
    ASSERT_TRUE(all.read([&](const Row& row) {
        ++rows;
        EXPECT_EQ(row.integer(0), std::numeric_limits<qint64>::min());
        EXPECT_EQ(row.text(1), words);
        EXPECT_EQ(row.bytes(2), bytes);
    }));
    EXPECT_EQ(rows, 1);
}

TEST_P(StatementBackends, TellNullFromEmpty)
{
    Statement add(*m_database, kAdd);
    ASSERT_TRUE(add.run(1, QString(), QByteArray()));
    ASSERT_TRUE(add.run(2, std::optional<QString>(), std::nullopt));
    Statement all(*m_database, "SELECT words, bytes FROM t ORDER BY number");
    std::vector<bool> nulls;
    ASSERT_TRUE(all.read([&](const Row& row) {
        nulls.push_back(row.isNull(0));
        nulls.push_back(row.isNull(1));
    }));
    EXPECT_EQ(nulls, (std::vector{false, false, true, true}));
}

TEST_P(StatementBackends, RunAgainAfterAFailure)
{
    Statement add(*m_database, kAdd);
    ASSERT_TRUE(add.run(1, QString(), QByteArray()));
    const Result<> again = add.run(1, QString(), QByteArray());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(add.run(2, QString(), QByteArray()));
}

TEST_P(StatementBackends, RefuseAWrongTypeInAStrictTable)
{
    Statement add(*m_database, "INSERT INTO t (number, words, bytes) VALUES (1, 'a', ?)");
    const Result<> refused = add.run(QStringLiteral("text"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadValue);
}

TEST_P(StatementBackends, TellAMistakeInTheText)
{
    Statement wrong(*m_database, "SELEKT 1");
    EXPECT_FALSE(wrong.read([](const Row& /*row*/) { }));
}

TEST_P(StatementBackends, StopReadingWhereTheReaderRefuses)
{
    Statement two(*m_database, "SELECT 1 UNION ALL SELECT 2");
    int rows = 0;
    const Result<> read = two.read([&](const Row& /*row*/) -> Result<> {
        ++rows;
        return failure(ErrorCode::BadValue, {}, "");
    });
    EXPECT_FALSE(read);
    EXPECT_EQ(rows, 1);
}

TEST_P(StatementBackends, NeverWriteOutsideATransaction)
{
    m_database->rollback();
    Statement add(*m_database, kAdd);
    EXPECT_FALSE(add.run(1, QString(), QByteArray()));
    EXPECT_EQ(m_database->value(QStringLiteral("SELECT count(*) FROM t"))->value(),
              QStringLiteral("0"));
}

INSTANTIATE_TEST_SUITE_P(Both,
                         StatementBackends,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly),
                         [](const auto& test) {
                             return test.param == Database::Backend::QtOnly ? "QtOnly" : "Fastest";
                         });

TEST(Database, UsesTheDriversHandleWhereQtSharesOurSqlite)
{
    const auto fastest = Database::open(QString(), Database::Mode::Memory);
    const auto qtOnly =
        Database::open(QString(), Database::Mode::Memory, Database::Backend::QtOnly);
    EXPECT_TRUE((*fastest)->isNative());
    EXPECT_FALSE((*qtOnly)->isNative());
}

TEST(Database, OpeningAWrongPathMakesNoFile)
{
    const QString path = QStringLiteral("/tmp/没有这个 文件.plumb");
    EXPECT_FALSE(Database::open(path, Database::Mode::ReadWrite));
    EXPECT_FALSE(QFileInfo::exists(path));
}

} // namespace plumbline
