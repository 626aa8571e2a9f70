// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// Reads `columns` (of `t`), then scheme and period, of a table of people's rows, for
/// readFiltered. `joined`: one more join, whose rows come in the order of `order`.
[[nodiscard]] inline QByteArray filteredRows(const QByteArray& columns,
                                             const QByteArray& table,
                                             const QByteArray& joined = {},
                                             const QByteArray& order = "t.number")
{
    return "SELECT " + columns + ", c.scheme, c.period FROM " + table
        + " t JOIN cycle c ON c.number = t.cycle " + joined
        + " WHERE (?1 IS NULL OR (c.scheme = ?1 AND c.period = ?2))"
          " AND (?3 IS NULL OR t.employee = ?3) ORDER BY "
        + order;
}

/// Reads the rows of a cycle, of a person, of both, or all.
template<typename Filter, typename Reader>
[[nodiscard]] Result<> readFiltered(Statement& statement, const Filter& filter, Reader&& reader)
{
    std::optional<QString> scheme;
    std::optional<QString> period;
    std::optional<QString> employee;
    if (filter.cycle) {
        scheme = filter.cycle->scheme.text();
        period = filter.cycle->period.toString();
    }
    if (filter.employee)
        employee = filter.employee->text();
    return statement.read(std::forward<Reader>(reader), scheme, period, employee);
}

/// The cycle whose scheme and period stand in two columns of a row.
[[nodiscard]] inline Result<CycleKey> cycleIn(const Row& row, int scheme)
{
    return Period::parse(row.text(scheme + 1)).map([&](const Period& period) {
        return CycleKey{SchemeId(row.text(scheme)), period};
    });
}

/// The number that the file gave to the row put last.
[[nodiscard]] inline Result<int> numberOfLast(Statement& last)
{
    int number = 0;
    return last.read([&number](const Row& row) { number = static_cast<int>(row.integer(0)); })
        .map([&number] { return number; });
}

inline constexpr const char* kLastNumber = "SELECT last_insert_rowid()";

} // namespace plumbline
