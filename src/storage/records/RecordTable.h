// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/Record.h"
#include "storage/sqlite/Statement.h"

#include <span>

namespace plumbline {

/// The upper half of a record's number is the run that brought it, the lower half its row there.
inline constexpr int kRunShift = 32;

[[nodiscard]] constexpr int runOf(std::int64_t number)
{
    return static_cast<int>(number >> kRunShift);
}

[[nodiscard]] constexpr int rowOf(std::int64_t number)
{
    return static_cast<int>(number & 0xffff'ffff);
}

[[nodiscard]] constexpr std::int64_t firstOfRun(int run)
{
    return static_cast<std::int64_t>(run) << kRunShift;
}

/// A record as its row in the file.
struct RecordRow
{
    std::int64_t number = 0;
    std::int64_t source = 0; ///< Number of a text.
    QString id;
    bool isExcluded = false;
    RecordFacts facts;
};

/// A record that the file does not have; its id lives elsewhere.
struct NewRecord
{
    std::int64_t number = 0;
    std::string_view id;
    RecordFacts facts;
};

class RecordGroups;

/// The columns of a RecordRow, in the order that recordRowIn() reads.
[[nodiscard]] QByteArray recordRowColumns(RecordKind kind);
[[nodiscard]] RecordRow recordRowIn(const Row& row, int fields);

/// The rows of one kind; tells which of them it changed, so that they are sealed anew. Knows the
/// table's columns, and nothing of holds and old versions.
class RecordTable
{
public:
    RecordTable(Database& database, RecordKind kind, RecordGroups& groups);

    [[nodiscard]] RecordKind kind() const { return m_kind; }

    [[nodiscard]] int fields() const { return m_fields; }

    /// False where the source has that id already.
    [[nodiscard]] Result<bool>
    insert(std::int64_t number, std::int64_t source, std::string_view id, const RecordFacts& facts);
    [[nodiscard]] Result<bool> isEmpty();
    /// Without the index over the ids, which is made in one go by finishBulk(): three times as fast
    /// as row by row. Meanwhile nothing may be found by id, and no id may come twice.
    [[nodiscard]] Result<> beginBulk();
    [[nodiscard]] Result<> append(std::int64_t source, std::span<const NewRecord> records);
    [[nodiscard]] Result<> finishBulk();
    [[nodiscard]] Result<std::optional<RecordRow>> find(std::int64_t source, std::string_view id);
    [[nodiscard]] Result<std::optional<RecordRow>> find(const RecordPlace& place);
    [[nodiscard]] Result<> change(const RecordPlace& place, const RecordFacts& facts);
    [[nodiscard]] Result<> setExcluded(const RecordPlace& place, std::int64_t excluded);
    [[nodiscard]] Result<> remove(const RecordPlace& place);
    /// How many it took out.
    [[nodiscard]] Result<std::int64_t> removeRun(int run);
    /// As they are now.
    [[nodiscard]] Result<std::vector<RecordRow>> rowsChangedBy(int run);

    [[nodiscard]] RecordPlace placeOf(const RecordRow& row) const
    {
        return {m_kind, row.facts.employee, row.facts.at, row.number};
    }

private:
    int bindRecord(StatementBackend& statement,
                   int first,
                   std::int64_t source,
                   const NewRecord& record) const;

    Database& m_database;
    RecordGroups& m_groups;
    RecordKind m_kind;
    int m_fields;
    Statement m_any;
    Statement m_append;
    Statement m_appendMany;
    Statement m_insert;
    Statement m_findId;
    Statement m_findPlace;
    Statement m_change;
    Statement m_exclude;
    Statement m_remove;
    Statement m_groupsOfRun;
    Statement m_removeRun;
    Statement m_changedBy;
};

} // namespace plumbline
