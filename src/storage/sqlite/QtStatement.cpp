// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/QtStatement.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <sqlite3.h>

namespace plumbline {

QtStatement::QtStatement(const QSqlDatabase& connection)
    : m_query(connection)
{
    m_query.setForwardOnly(true);
}

bool QtStatement::prepare(const QString& sql)
{
    return m_query.prepare(sql);
}

void QtStatement::bindNull(int parameter)
{
    m_query.bindValue(parameter, QVariant());
}

void QtStatement::bindInteger(int parameter, std::int64_t value)
{
    m_query.bindValue(parameter, QVariant::fromValue<qlonglong>(value));
}

void QtStatement::bindText(int parameter, const QString& value)
{
    // Qt binds a null string as NULL; here it is an empty text.
    m_query.bindValue(parameter, value.isNull() ? QStringLiteral("") : value);
}

void QtStatement::bindUtf8(int parameter, std::string_view value)
{
    bindText(parameter, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

void QtStatement::bindBytes(int parameter, const QByteArray& value)
{
    m_query.bindValue(parameter, value.isNull() ? QByteArray("") : value);
}

StatementBackend::Step QtStatement::step()
{
    if (!m_isRunning && !m_query.exec())
        return Step::Failed;
    m_isRunning = true;
    if (!m_query.isSelect())
        return Step::Done;
    if (m_query.next())
        return Step::Row;
    return m_query.lastError().isValid() ? Step::Failed : Step::Done;
}

void QtStatement::reset()
{
    m_query.finish();
    m_isRunning = false;
}

std::int64_t QtStatement::changedRows() const
{
    return m_query.numRowsAffected();
}

SqlFailure QtStatement::failure() const
{
    return toFailure(m_query.lastError());
}

bool QtStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::int64_t QtStatement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString QtStatement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray QtStatement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

SqlFailure toFailure(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? code : SQLITE_ERROR, error.databaseText()};
}

} // namespace plumbline
