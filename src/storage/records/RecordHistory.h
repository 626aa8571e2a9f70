// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// An old version of a record as its row in the file.
struct HistoryRow
{
    std::int64_t change = 0; ///< Grows with every change.
    std::int64_t record = 0;
    RecordChange what; ///< Without the employee's id.
};

/// What was done to records, with what they said before, and the count of all changes.
class RecordHistory
{
public:
    explicit RecordHistory(Database& database);

    [[nodiscard]] Result<> add(RecordKind kind, std::int64_t record, const RecordChange& change);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<HistoryRow>> of(RecordKind kind, std::int64_t record);
    /// What a run replaced, newest first.
    [[nodiscard]] Result<std::vector<HistoryRow>> by(RecordKind kind, int run);
    /// Whether something was done to the records that the run brought, or since to those that it
    /// replaced.
    [[nodiscard]] Result<bool> wentOnAfter(RecordKind kind, int run);
    /// Takes out what `run` replaced.
    [[nodiscard]] Result<> removeBy(RecordKind kind, int run);

    [[nodiscard]] Result<std::int64_t> revision();
    [[nodiscard]] Result<> grow();

private:
    Statement m_add;
    Statement m_of;
    Statement m_by;
    Statement m_after;
    Statement m_removeBy;
    Statement m_revision;
    Statement m_grow;
};

} // namespace plumbline
