// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/trail/RecordGroups.h"
#include "storage/trail/RowSeal.h"

#include <QtCore/QSet>

namespace plumbline {

/// Reads the rows of one table as they are now, whole or in parts, and gives their seals.
class TableSeals
{
public:
    TableSeals(Database& database,
               const SealedTable& table,
               PersonKeys& persons,
               MissingPerson missing);

    [[nodiscard]] const SealedTable& table() const { return m_table; }

    /// Every row, block or group there is.
    [[nodiscard]] Result<> all(const TakeSeal& take);
    /// The blocks of those numbers, in any order; without a digest where they hold nothing.
    [[nodiscard]] Result<> blocks(const QSet<std::int64_t>& blocks, const TakeSeal& take);
    /// A group; without a digest where it holds nothing.
    [[nodiscard]] Result<> group(const RecordGroup& group, const TakeSeal& take);
    /// Rows that the log names (RowLog); without a digest where they are gone.
    [[nodiscard]] Result<> logged(const QByteArray& log, const TakeSeal& take);

private:
    [[nodiscard]] Result<> allRows(const TakeSeal& take);
    [[nodiscard]] Result<> allBlocks(const TakeSeal& take);
    [[nodiscard]] Result<> allGroups(const TakeSeal& take);
    [[nodiscard]] QByteArray select() const;
    [[nodiscard]] bool namesErased(const Row& row) const;

    Database& m_database;
    const SealedTable& m_table;
    PersonKeys& m_persons;
    RowSeal m_row;
    std::optional<Statement> m_block;
    std::optional<Statement> m_group;
    std::optional<Statement> m_logged;
};

} // namespace plumbline
