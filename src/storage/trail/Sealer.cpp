// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/Sealer.h"

namespace plumbline {

Sealer::Sealer(Database& database)
    : m_database(database)
    , m_chain(database)
    , m_persons(database)
    , m_log(database, m_persons)
    , m_writer(database)
    , m_lastEntry(database, "SELECT coalesce(max(sequence), 0) FROM audit")
{
}

Result<> Sealer::prepare()
{
    const Result<bool> isKept = m_chain.isKept();
    if (!isKept)
        return failure(isKept.error());
    return *isKept ? m_log.install() : Result<>();
}

Result<> Sealer::begin()
{
    m_persons.begin();
    m_groups.forget();
    m_writer.forget();
    return m_log.begin();
}

Result<> Sealer::seal()
{
    const Result<bool> isKept = m_chain.isKept();
    if (!isKept || !*isKept)
        return isKept.map([](bool) { });
    const Result<TrailLink> last = m_chain.last();
    if (!last)
        return failure(last.error());
    const Result<QByteArray> seals =
        m_log
            .take(m_groups,
                  [&](const QByteArray& table, const QByteArray& key, const QByteArray& digest) {
                      return m_writer.add(last->number + 1, table, key, digest);
                  })
            .and_then([this] { return m_writer.finish(); });
    if (!seals)
        return failure(seals.error());
    m_groups.forget();
    return seals->isEmpty() && !m_chain.hasNews() ? Result<>() : m_chain.link(*seals);
}

Result<std::int64_t> Sealer::head()
{
    const Result<bool> isKept = m_chain.isKept();
    if (!isKept)
        return failure(isKept.error());
    if (!*isKept) {
        std::int64_t sequence = 0;
        return m_lastEntry.read([&sequence](const Row& row) { sequence = row.integer(0); })
            .map([&sequence] { return sequence; });
    }
    return m_chain.last().map([](const TrailLink& last) { return last.number; });
}

void Sealer::forget()
{
    m_chain.forget();
    m_persons.forget();
    m_groups.forget();
    m_writer.forget();
    m_hasErased = false;
}

} // namespace plumbline
