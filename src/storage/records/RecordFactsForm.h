// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/Record.h"
#include "storage/sqlite/StatementBackend.h"

namespace plumbline {

/// What a record says, in its columns and as the text that keeps an old version of it.

/// Binds the facts from `first` on, in the order of factColumns(); gives the parameter after them.
int bindFacts(StatementBackend& statement, int first, const RecordFacts& facts, int fields);
/// Reads them from the columns from `first` on.
[[nodiscard]] RecordFacts factsIn(const StatementBackend& row, int first, int fields);
/// As `record_change.before` holds them: whole numbers apart by spaces, `-` where nothing is known.
[[nodiscard]] QString factsText(const RecordFacts& facts, int fields);
[[nodiscard]] RecordFacts storedFacts(const QString& text);

/// `kNothing` where the column is empty.
[[nodiscard]] inline std::int64_t factIn(const StatementBackend& row, int column)
{
    return row.isNull(column) ? kNothing : row.integer(column);
}

inline void bindFact(StatementBackend& statement, int parameter, std::int64_t fact)
{
    if (fact == kNothing)
        statement.bindNull(parameter);
    else
        statement.bindInteger(parameter, fact);
}

} // namespace plumbline
