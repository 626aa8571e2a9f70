// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "storage/sqlite/StatementBackend.h"

#include <QtSql/QSqlDatabase>

#include <memory>
#include <optional>

struct sqlite3;

namespace plumbline {

/// One connection to one SQLite file, made, used and removed on one thread. Knows nothing of what
/// the file holds.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create, Memory };
    enum class Backend { Fastest, QtOnly };

    /// Touches nothing but the connection: no pragma, no check.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString& path, Mode mode, Backend backend = Backend::Fastest);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] Result<std::unique_ptr<StatementBackend>> prepare(const char* sql);
    /// Runs one statement without parameters.
    [[nodiscard]] Result<> execute(const QString& sql);
    /// The first column of the first row; none where there is no row.
    [[nodiscard]] Result<std::optional<QString>> value(const QString& sql);

    /// VACUUM INTO a file that must not exist yet; outside a transaction. `at` of an error is the
    /// copy.
    [[nodiscard]] Result<> copyTo(const QString& path);

    /// BEGIN IMMEDIATE. `conflict` where one is open already.
    [[nodiscard]] Result<> begin();
    /// Exactly COMMIT; the transaction may still be open after a failure.
    [[nodiscard]] Result<> commitOnly();
    /// Whether the transaction was still open and is gone now.
    bool rollback();

    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    /// The failure after which SQLite may have dropped the transaction; nothing more may be written
    /// in it.
    [[nodiscard]] const std::optional<Error>& broken() const { return m_broken; }

    /// Turns what a statement met into an error and remembers if it broke the transaction.
    [[nodiscard]] Error fail(const SqlFailure& failure);

    [[nodiscard]] bool isNative() const { return m_handle != nullptr; }

    /// Null where the driver's SQLite is not the program's.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    Database(QString path, QString name);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    bool m_isInTransaction = false;
    std::optional<Error> m_broken;
};

} // namespace plumbline
