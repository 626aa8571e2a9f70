// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/ImportRuns.h"
#include "storage/records/RecordHistory.h"
#include "storage/records/RecordTable.h"
#include "storage/records/RecordTexts.h"

namespace plumbline {

/// What people do to records that are there: give them to somebody else, leave them out, take a
/// whole import back. The old version is kept.
class RecordCorrections
{
public:
    RecordCorrections(RecordTable& table, RecordTexts& texts, RecordHistory& history)
        : m_table(table)
        , m_texts(texts)
        , m_history(history)
    {
    }

    [[nodiscard]] Result<RecordPlace>
    reassign(const RecordPlace& place, const EmployeeId& to, const RecordChange& why);
    [[nodiscard]] Result<> mark(const RecordPlace& place, const RecordChange& why);
    [[nodiscard]] Result<std::vector<RecordChange>> changes(const RecordPlace& place);
    [[nodiscard]] Result<int> takeBack(int run);

private:
    [[nodiscard]] Result<RecordRow> row(const RecordPlace& place);
    [[nodiscard]] Result<> keep(const RecordRow& row, const RecordChange& why);
    [[nodiscard]] Result<int> putBack(int run); ///< How many it replaced.

    RecordTable& m_table;
    RecordTexts& m_texts;
    RecordHistory& m_history;
};

} // namespace plumbline
