// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/HandQuery.h"

#include <sqlite3.h>

namespace plumbline::bench {

void HandQuery::Closer::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

void HandQuery::Closer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

HandQuery::HandQuery(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    m_database.reset(database);
    sqlite3_exec(database,
                 "CREATE INDEX quarter ON contact "
                 "(\"Date\", \"Answered (Y/N)\", \"Agent\", \"Satisfaction rating\")",
                 nullptr,
                 nullptr,
                 nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT \"Agent\", sum(\"Satisfaction rating\"), count(*) FROM contact "
                       "WHERE \"Date\" BETWEEN '2026-01-01' AND '2026-03-31' "
                       "AND \"Answered (Y/N)\" = 'Y' AND \"Satisfaction rating\" <> '' "
                       "GROUP BY \"Agent\"",
                       -1,
                       &statement,
                       nullptr);
    m_statement.reset(statement);
}

int HandQuery::run()
{
    int agents = 0;
    while (sqlite3_step(m_statement.get()) == SQLITE_ROW)
        ++agents;
    sqlite3_reset(m_statement.get());
    return agents;
}

} // namespace plumbline::bench
