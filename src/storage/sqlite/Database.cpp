// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Database.h"

#include "storage/sqlite/NativeStatement.h"
#include "storage/sqlite/QtStatement.h"
#include "storage/sqlite/SameLibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlError>

#include <atomic>

namespace plumbline {

namespace {

constexpr int kBusyMilliseconds = 500;

QString uniqueName()
{
    static std::atomic<int> made = 0;
    return QStringLiteral("plumbline-%1").arg(++made);
}

QString modeWord(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return QStringLiteral("ro");
    case Database::Mode::ReadWrite:
        return QStringLiteral("rw");
    case Database::Mode::Create:
        return QStringLiteral("rwc");
    case Database::Mode::Memory:
        return QStringLiteral("memory");
    }
    Q_UNREACHABLE();
}

/// `mode=rw` keeps SQLite from making an empty database where the path is wrong.
QString uri(const QString& path, Database::Mode mode)
{
    if (mode == Database::Mode::Memory)
        return QStringLiteral(":memory:");
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(QLatin1Char('/')))
        absolute.prepend(QLatin1Char('/')); // C:/… on Windows
    const QByteArray encoded = QUrl::toPercentEncoding(absolute, QByteArrayLiteral("/:"));
    return QStringLiteral("file://%1?mode=%2").arg(QString::fromLatin1(encoded), modeWord(mode));
}

} // namespace

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode, Backend backend)
{
    std::unique_ptr<Database> database(new Database(path, uniqueName()));
    QSqlDatabase& connection = database->m_connection;
    connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    connection.setDatabaseName(uri(path, mode));
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds));
    const OpenedConnection opened = openConnection(connection);
    if (!opened.isOpen)
        return failure(toError(toFailure(connection.lastError()), path));
    if (backend == Backend::Fastest)
        database->m_handle = opened.handle;
    return database;
}

Database::~Database()
{
    rollback();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<StatementBackend>> Database::prepare(const char* sql)
{
    if (m_handle != nullptr) {
        auto statement = std::make_unique<NativeStatement>(m_handle);
        if (!statement->prepare(QByteArray(sql)))
            return failure(fail(statement->failure()));
        return statement;
    }
    auto statement = std::make_unique<QtStatement>(m_connection);
    if (!statement->prepare(QString::fromUtf8(sql)))
        return failure(fail(statement->failure()));
    return statement;
}

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failure(fail(toFailure(query.lastError())));
    return {};
}

Result<std::optional<QString>> Database::value(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(fail(toFailure(query.lastError())));
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return failure(fail(toFailure(query.lastError())));
    return std::optional<QString>();
}

Result<> Database::copyTo(const QString& path)
{
    QSqlQuery query(m_connection);
    if (query.prepare(QStringLiteral("VACUUM INTO ?"))) {
        query.addBindValue(path);
        if (query.exec())
            return {};
    }
    return failure(toError(toFailure(query.lastError()), path));
}

Result<> Database::begin()
{
    if (m_isInTransaction) {
        return failure(ErrorCode::Conflict,
                       m_path,
                       QT_TRANSLATE_NOOP("Messages", "Another change is still being saved."));
    }
    m_broken.reset();
    return execute(QStringLiteral("BEGIN IMMEDIATE")).map([this] { m_isInTransaction = true; });
}

Result<> Database::commitOnly()
{
    return execute(QStringLiteral("COMMIT")).map([this] { m_isInTransaction = false; });
}

bool Database::rollback()
{
    if (!m_isInTransaction)
        return false;
    m_isInTransaction = false;
    m_broken.reset();
    return execute(QStringLiteral("ROLLBACK")).has_value();
}

Error Database::fail(const SqlFailure& failure)
{
    Error error = toError(failure, m_path);
    if (m_isInTransaction && breaksTransaction(failure))
        m_broken = error;
    return error;
}

} // namespace plumbline
