// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/NativeStatement.h"

#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr char16_t kFirstBeyondAscii = 0x80;

/// Most texts are ids and numbers: those need no memory of their own.
void writeUtf8(const QString& text, QByteArray& utf8)
{
    utf8.resize(text.size());
    char* out = utf8.data();
    for (const QChar character : text) {
        if (character.unicode() >= kFirstBeyondAscii) {
            utf8 = text.toUtf8();
            return;
        }
        *out++ = static_cast<char>(character.unicode());
    }
}

} // namespace

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

bool NativeStatement::prepare(const QByteArray& sql)
{
    const int code = sqlite3_prepare_v3(m_handle,
                                        sql.constData(),
                                        static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &m_statement,
                                        nullptr);
    note(code);
    m_texts.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
    return code == SQLITE_OK;
}

void NativeStatement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement, parameter + 1));
}

void NativeStatement::bindInteger(int parameter, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement, parameter + 1, value));
}

void NativeStatement::bindText(int parameter, const QString& value)
{
    QByteArray& text = m_texts[static_cast<std::size_t>(parameter)];
    writeUtf8(value, text);
    note(sqlite3_bind_text(m_statement,
                           parameter + 1,
                           text.constData(),
                           static_cast<int>(text.size()),
                           SQLITE_STATIC));
}

void NativeStatement::bindUtf8(int parameter, std::string_view value)
{
    note(sqlite3_bind_text(m_statement,
                           parameter + 1,
                           value.empty() ? "" : value.data(),
                           static_cast<int>(value.size()),
                           SQLITE_STATIC));
}

void NativeStatement::bindBytes(int parameter, const QByteArray& value)
{
    note(sqlite3_bind_blob64(m_statement,
                             parameter + 1,
                             value.constData(),
                             static_cast<sqlite3_uint64>(value.size()),
                             SQLITE_STATIC));
}

StatementBackend::Step NativeStatement::step()
{
    if (!m_isBound)
        return Step::Failed;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::Done;
    note(code);
    return Step::Failed;
}

void NativeStatement::reset()
{
    sqlite3_reset(m_statement);
    m_isBound = true;
}

std::int64_t NativeStatement::changedRows() const
{
    return sqlite3_changes(m_handle);
}

SqlFailure NativeStatement::failure() const
{
    return m_failure;
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString NativeStatement::text(int column) const
{
    const void* text = sqlite3_column_text16(m_statement, column);
    const auto size = sqlite3_column_bytes16(m_statement, column);
    return QString(static_cast<const QChar*>(text), size / qsizetype{sizeof(char16_t)});
}

QByteArray NativeStatement::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column)};
}

void NativeStatement::note(int code)
{
    if (code == SQLITE_OK)
        return;
    m_isBound = false;
    m_failure = {sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

} // namespace plumbline
