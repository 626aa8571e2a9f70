// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/trail/TableSeals.h"

namespace plumbline {

/// Notes the keys of all rows that this connection changes. Its triggers are temporary and belong
/// to the connection: a change made by any other program is never noted, and so never sealed.
class RowLog
{
public:
    RowLog(Database& database, PersonKeys& persons);

    /// Puts the triggers on every table there is; once for a connection, outside a transaction.
    [[nodiscard]] Result<> install();
    /// At the beginning of a transaction.
    [[nodiscard]] Result<> begin();
    /// The seals of what was changed since, table by table, and forgets it.
    [[nodiscard]] Result<>
    take(const RecordGroups& groups,
         const std::function<Result<>(
             const QByteArray& table, const QByteArray& key, const QByteArray& digest)>& take);

private:
    struct Logged
    {
        TableSeals seals;
        QByteArray log;
        Statement any;
        Statement clear;
        std::optional<Statement> newest; ///< Of a table sealed by blocks.
        Statement numbers; ///< The first column of the log.
        std::int64_t newestBefore = 0;
    };

    [[nodiscard]] Result<> watch(const SealedTable& table, int number);
    [[nodiscard]] Result<>
    takeTable(Logged& logged, const RecordGroups& groups, const TakeSeal& take);
    [[nodiscard]] Result<> takeBlocks(Logged& logged, const TakeSeal& take);

    Database& m_database;
    PersonKeys& m_persons;
    std::vector<SealedTable> m_tables;
    std::vector<std::unique_ptr<Logged>> m_logs;
    bool m_isInstalled = false;
};

} // namespace plumbline
