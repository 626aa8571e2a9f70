// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/SqlFailure.h"

#include <QtCore/QByteArray>

#include <cstdint>
#include <string_view>

namespace plumbline {

/// One compiled statement, however it is run. Parameters and columns count from 0. Bound texts and
/// bytes must live until the statement has been run.
class StatementBackend
{
public:
    enum class Step { Row, Done, Failed };

    StatementBackend() = default;
    StatementBackend(const StatementBackend&) = delete;
    StatementBackend& operator=(const StatementBackend&) = delete;
    StatementBackend(StatementBackend&&) = delete;
    StatementBackend& operator=(StatementBackend&&) = delete;
    virtual ~StatementBackend() = default;

    virtual void bindNull(int parameter) = 0;
    virtual void bindInteger(int parameter, std::int64_t value) = 0;
    virtual void bindText(int parameter, const QString& value) = 0;
    virtual void bindUtf8(int parameter, std::string_view value) = 0;
    virtual void bindBytes(int parameter, const QByteArray& value) = 0;

    [[nodiscard]] virtual Step step() = 0;
    virtual void reset() = 0; ///< Ends reading; a new run may begin.
    /// How many rows the run that has just ended put, changed or took out; before reset().
    [[nodiscard]] virtual std::int64_t changedRows() const = 0;
    [[nodiscard]] virtual SqlFailure failure() const = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
};

} // namespace plumbline
