// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/StatementBackend.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

namespace plumbline {

/// A statement run by QSqlQuery: works wherever Qt carries its own SQLite.
class QtStatement final : public StatementBackend
{
public:
    explicit QtStatement(const QSqlDatabase& connection);

    [[nodiscard]] bool prepare(const QString& sql);

    void bindNull(int parameter) override;
    void bindInteger(int parameter, std::int64_t value) override;
    void bindText(int parameter, const QString& value) override;
    void bindUtf8(int parameter, std::string_view value) override;
    void bindBytes(int parameter, const QByteArray& value) override;
    [[nodiscard]] Step step() override;
    void reset() override;
    [[nodiscard]] std::int64_t changedRows() const override;
    [[nodiscard]] SqlFailure failure() const override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;

private:
    QSqlQuery m_query;
    bool m_isRunning = false;
};

/// What the driver said last.
[[nodiscard]] SqlFailure toFailure(const QSqlError& error);

} // namespace plumbline
