// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/trail/SealWriter.h"

#include <QtCore/QHash>

namespace plumbline {

/// What the seals say every row should be, by table and key.
class SealState
{
public:
    struct Seal
    {
        QByteArray digest; ///< Empty: the row is gone.
        std::int64_t link = 0; ///< Which transaction said so.
    };

    using Table = QHash<QByteArray, Seal>;

    /// A later one replaces it. False where the bytes are no seals.
    [[nodiscard]] bool add(const StoredSeals& seals);

    [[nodiscard]] Table take(const QByteArray& table) { return m_tables.take(table); }

    [[nodiscard]] const QHash<QByteArray, Table>& tables() const { return m_tables; }

private:
    QHash<QByteArray, Table> m_tables;
};

/// Every row of row_seal in the order of their numbers.
[[nodiscard]] Result<> readSeals(Database& database,
                                 const std::function<Result<>(const StoredSeals& seals)>& see);

} // namespace plumbline
