// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/SqliteRepositories.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

/// One row of a table on its way in; words in the place of numbers.
struct Line
{
    int row = 0;
    QString id;
    QString employee = QStringLiteral("E1001");
    std::int64_t at = 0;
    QString customer;
    QString topic; ///< Of contacts.
    std::int64_t waited = kNothing; ///< Of contacts.
};

[[nodiscard]] Line line(int row, const char* id, std::int64_t at, std::int64_t waited = kNothing);
/// Lines as batches of at most so many.
[[nodiscard]] std::vector<RecordBatch>
batchesOf(RecordRepository& records, const std::vector<Line>& lines, std::size_t most);

/// A company in memory, by each way to run statements, with a transaction open.
class RecordsTest : public testing::TestWithParam<Database::Backend>
{
protected:
    RecordsTest();

    [[nodiscard]] RecordRepository& records() { return m_repositories->records(); }

    [[nodiscard]] std::int64_t owner(const char* employee);
    [[nodiscard]] int addRun(RecordKind kind = RecordKind::Contact);
    /// Takes contacts in as a run of their own.
    IntakeReport take(const std::vector<Line>& lines,
                      OnChange onChange = OnChange::Keep,
                      std::size_t most = 1'000);
    IntakeReport takeOf(RecordKind kind, RecordBatch batch, OnChange onChange = OnChange::Keep);
    /// All of a kind, newest first.
    [[nodiscard]] std::vector<StoredRecord> all(RecordKind kind = RecordKind::Contact);
    [[nodiscard]] StoredRecord one(const char* id);
    /// A hold over the sample's cycle.
    [[nodiscard]] RecordHold holdOf(std::int64_t from, std::int64_t to, int upTo) const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteRepositories> m_repositories;
    int m_lastRun = 0;
};

} // namespace plumbline
