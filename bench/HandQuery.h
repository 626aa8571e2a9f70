// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace plumbline::bench {

/// One quarter's satisfaction by agent, in SQL by hand over a file that `.import` made of the same
/// contacts, with an index that holds all it needs.
class HandQuery
{
public:
    explicit HandQuery(const QString& path);

    /// How many agents it came to.
    int run();

private:
    struct Closer
    {
        void operator()(sqlite3* database) const;
        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3, Closer> m_database;
    std::unique_ptr<sqlite3_stmt, Closer> m_statement;
};

} // namespace plumbline::bench
