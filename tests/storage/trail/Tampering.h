// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Statement.h"

#include <QtCore/QByteArrayList>

#include <random>

namespace plumbline {

/// Somebody with a copy of a company file, plain SQL, and no scruples. Every method makes one
/// random change through a connection of its own that knows nothing of our triggers, and says in
/// words what it did; nothing where it could not.
class Tampering
{
public:
    using Random = std::mt19937;

    Tampering(const QString& path, Random& random);

    [[nodiscard]] QString changeCell();
    [[nodiscard]] QString removeRow();
    /// A copy of a row under another key.
    [[nodiscard]] QString addRow();
    [[nodiscard]] QString swapEntries();
    [[nodiscard]] QString changeSchema();
    /// Changes an entry and makes the chain fit again from there to its end, by our own rules.
    [[nodiscard]] QString resealTail();

private:
    struct Table
    {
        QByteArray name;
        QByteArrayList columns;
        std::vector<bool> isInteger;
        std::vector<bool> isBytes;
        std::vector<bool> isKey;
        int rows = 0;
    };

    [[nodiscard]] int below(int end);
    [[nodiscard]] const Table& anyTable();
    [[nodiscard]] QByteArray condition(const Table& table, int row);
    [[nodiscard]] std::int64_t number(const QByteArray& sql);
    /// With the triggers lifted and put back as they were.
    bool run(const QByteArray& sql);
    void readTables();

    Random& m_random;
    std::unique_ptr<Database> m_database;
    std::vector<Table> m_tables;
};

} // namespace plumbline
