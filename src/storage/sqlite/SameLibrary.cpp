// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SameLibrary.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>

#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace plumbline {

namespace {

/// The connection that our SQLite opened last on this thread.
thread_local sqlite3* openedHere = nullptr;

int noteOpened(sqlite3* handle, const char** /*message*/, const sqlite3_api_routines* /*api*/)
{
    openedHere = handle;
    return SQLITE_OK;
}

sqlite3* driverHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

OpenedConnection openConnection(QSqlDatabase& connection)
{
    // SQLite calls automatic extensions for every connection it opens: ours is called only if
    // the driver's SQLite is ours.
    static std::once_flag registered;
    std::call_once(registered,
                   [] { sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteOpened)); });
    openedHere = nullptr;
    if (!connection.open())
        return {};
    sqlite3* const handle = driverHandle(connection);
    return {true, handle == openedHere ? handle : nullptr};
}

} // namespace plumbline
