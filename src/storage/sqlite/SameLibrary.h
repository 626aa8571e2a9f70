// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtSql/QSqlDatabase>

struct sqlite3;

namespace plumbline {

/// Opens the connection, and finds out whether Qt's driver did so with the SQLite that this program
/// is linked to (two copies in one program would break each other's file locks). `handle` is the
/// driver's handle then, and null where Qt carries a SQLite of its own.
struct OpenedConnection
{
    bool isOpen = false;
    sqlite3* handle = nullptr;
};

[[nodiscard]] OpenedConnection openConnection(QSqlDatabase& connection);

} // namespace plumbline
