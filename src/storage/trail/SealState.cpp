// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SealState.h"

namespace plumbline {

bool SealState::add(const StoredSeals& seals)
{
    Table& table = m_tables[seals.table];
    return SealList::read(seals.rows, [&](const QByteArray& key, const QByteArray& digest) {
        table.insert(key, {digest, seals.link});
    });
}

Result<> readSeals(Database& database, const std::function<Result<>(const StoredSeals& seals)>& see)
{
    Statement rows(database, "SELECT number, link, name, rows FROM row_seal ORDER BY number");
    return rows.read([&see](const Row& row) {
        return see({row.integer(0), row.integer(1), row.bytes(2), row.bytes(3)});
    });
}

} // namespace plumbline
