// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The number that a cycle has in the file. Remembers the last one asked for, since values are
/// stored many at a time.
class CycleNumbers
{
public:
    explicit CycleNumbers(Database& database);

    [[nodiscard]] Result<std::optional<std::int64_t>> find(const CycleKey& key);
    /// `not-found` where there is no such cycle.
    [[nodiscard]] Result<std::int64_t> number(const CycleKey& key);

    /// After a rollback a number may belong to nothing, or to another cycle.
    void forget() { m_last.reset(); }

private:
    Database& m_database;
    Statement m_number;
    std::optional<std::pair<CycleKey, std::int64_t>> m_last;
};

} // namespace plumbline
