// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Statement.h"
#include "storage/trail/SealList.h"
#include "storage/trail/TrailHash.h"

namespace plumbline {

/// A row of row_seal: seals of one table.
struct StoredSeals
{
    std::int64_t number = 0;
    std::int64_t link = 0;
    QByteArray table;
    QByteArray rows;
};

/// Adds what a link of the chain says of a row of row_seal.
void addSeals(TrailHash& hash, const StoredSeals& seals);

/// Writes the seals of one transaction.
class SealWriter
{
public:
    explicit SealWriter(Database& database);

    /// Seals of one table come together.
    [[nodiscard]] Result<> add(std::int64_t link,
                               const QByteArray& table,
                               const QByteArray& key,
                               const QByteArray& digest);
    /// Writes the rest. A hash over all that was written; empty where that was nothing.
    [[nodiscard]] Result<QByteArray> finish();
    void forget();

private:
    [[nodiscard]] Result<> write();

    Statement m_last;
    Statement m_add;
    std::int64_t m_link = 0;
    QByteArray m_table;
    SealList m_list;
    std::optional<TrailHash> m_hash;
};

} // namespace plumbline
