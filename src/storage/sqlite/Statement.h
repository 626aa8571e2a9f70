// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Database.h"

#include <type_traits>

namespace plumbline {

/// The row a statement stands on while it reads.
using Row = StatementBackend;

/// A named statement of a repository: compiled when first run, kept for as long as the repository,
/// always bound, every step checked.
class Statement
{
public:
    Statement(Database& database, const char* sql)
        : Statement(database, QByteArray(sql))
    {
    }

    /// For statements put together from names of the program's own.
    Statement(Database& database, QByteArray sql)
        : m_database(database)
        , m_sql(std::move(sql))
    {
    }

    /// Writes; only within a transaction.
    template<typename... Values>
    [[nodiscard]] Result<> run(const Values&... values)
    {
        return runBound([&](StatementBackend&) { bindAll(values...); }).map([](std::int64_t) {});
    }

    /// Writes with what `bind`, which takes a `StatementBackend&`, binds. How many rows it changed.
    template<typename Bind>
    [[nodiscard]] Result<std::int64_t> runBound(Bind&& bind)
    {
        if (Result<> ready = prepareToWrite(); !ready)
            return failure(ready.error());
        bind(*m_backend);
        const StatementBackend::Step last = m_backend->step();
        const std::int64_t changed = m_backend->changedRows();
        if (Result<> finished = finish(last); !finished)
            return failure(finished.error());
        return changed;
    }

    /// Hands every row to `reader`, which takes a `const Row&` and gives nothing or a Result<>.
    template<typename Reader, typename... Values>
    [[nodiscard]] Result<> read(Reader&& reader, const Values&... values)
    {
        return readBound(std::forward<Reader>(reader),
                         [&](StatementBackend&) { bindAll(values...); });
    }

    /// As read(), with what `bind`, which takes a `StatementBackend&`, binds.
    template<typename Reader, typename Bind>
    [[nodiscard]] Result<> readBound(Reader&& reader, Bind&& bind)
    {
        if (Result<> ready = prepare(); !ready)
            return ready;
        bind(*m_backend);
        StatementBackend::Step step = m_backend->step();
        for (; step == StatementBackend::Step::Row; step = m_backend->step()) {
            if constexpr (std::is_void_v<decltype(reader(std::as_const(*m_backend)))>) {
                reader(std::as_const(*m_backend));
            } else if (Result<> taken = reader(std::as_const(*m_backend)); !taken) {
                m_backend->reset();
                return taken;
            }
        }
        return finish(step);
    }

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> prepareToWrite();
    [[nodiscard]] Result<> finish(StatementBackend::Step last);

    template<typename... Values>
    void bindAll(const Values&... values)
    {
        int parameter = 0;
        (bind(parameter++, values), ...);
    }

    void bind(int parameter, std::nullopt_t /*none*/) { m_backend->bindNull(parameter); }

    void bind(int parameter, std::int64_t value) { m_backend->bindInteger(parameter, value); }

    void bind(int parameter, const QString& value) { m_backend->bindText(parameter, value); }

    void bind(int parameter, const QByteArray& value) { m_backend->bindBytes(parameter, value); }

    template<typename Value>
    void bind(int parameter, const std::optional<Value>& value)
    {
        if (value)
            bind(parameter, *value);
        else
            m_backend->bindNull(parameter);
    }

    Database& m_database;
    QByteArray m_sql;
    std::unique_ptr<StatementBackend> m_backend;
};

} // namespace plumbline
