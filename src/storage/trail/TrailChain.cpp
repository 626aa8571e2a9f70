// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailChain.h"

namespace plumbline {

namespace {

constexpr const char* kIsThere = "SELECT 1 FROM main.sqlite_schema WHERE name = 'audit_link'";
constexpr const char* kLastLink =
    "SELECT number, sequence, hash FROM audit_link ORDER BY number DESC LIMIT 1";
constexpr const char* kLastSequence = "SELECT coalesce(max(sequence), 0) FROM audit";
constexpr const char* kAdd = "INSERT INTO audit_link (number, sequence, hash) VALUES (?, ?, ?)";

} // namespace

StoredEntry storedEntryIn(const Row& row)
{
    StoredEntry entry{row.integer(0),
                      row.integer(1),
                      row.bytes(2),
                      row.bytes(3),
                      row.bytes(4),
                      row.bytes(5),
                      row.bytes(6),
                      row.bytes(7)};
    if (!row.isNull(8))
        entry.person = row.integer(8);
    if (!row.isNull(9))
        entry.texts = row.bytes(9);
    return entry;
}

QByteArray chained(const QByteArray& before, const StoredEntry& entry)
{
    TrailHash hash;
    hash.addBytes("entry");
    hash.addBytes(before);
    hash.addNumber(entry.sequence);
    hash.addNumber(entry.at);
    for (const QByteArray* text :
         {&entry.user, &entry.action, &entry.object, &entry.before, &entry.after, &entry.reason})
        hash.addBytes(*text);
    if (entry.person)
        hash.addNumber(*entry.person);
    else
        hash.addNone();
    if (entry.texts)
        hash.addBytes(*entry.texts);
    else
        hash.addNone();
    return hash.result();
}

QByteArray linkHash(std::int64_t number,
                    std::int64_t sequence,
                    const QByteArray& entries,
                    const QByteArray& seals)
{
    TrailHash hash;
    hash.addBytes("link");
    hash.addNumber(number);
    hash.addNumber(sequence);
    hash.addBytes(entries);
    hash.addBytes(seals);
    return hash.result();
}

QByteArray chainStart()
{
    return QByteArrayLiteral("plumbline-trail/1");
}

TrailChain::TrailChain(Database& database)
    : m_isThere(database, kIsThere)
    , m_lastLink(database, kLastLink)
    , m_lastSequence(database, kLastSequence)
    , m_add(database, kAdd)
{
}

Result<bool> TrailChain::isKept()
{
    if (m_isKept)
        return *m_isKept;
    bool isThere = false;
    const Result<> read = m_isThere.read([&isThere](const Row&) { isThere = true; });
    if (!read)
        return failure(read.error());
    m_isKept = isThere;
    return isThere;
}

Result<> TrailChain::load()
{
    if (m_last)
        return {};
    TrailLink last{0, 0, chainStart()};
    const Result<> read =
        m_lastLink
            .read(
                [&last](const Row& row) { last = {row.integer(0), row.integer(1), row.bytes(2)}; })
            .and_then([&] {
                return m_lastSequence.read([this](const Row& row) { m_sequence = row.integer(0); });
            });
    if (!read)
        return read;
    m_running = last.hash;
    m_last = std::move(last);
    m_hasNews = false;
    return {};
}

Result<TrailLink> TrailChain::last()
{
    return load().map([this] { return *m_last; });
}

Result<std::int64_t> TrailChain::lastSequence()
{
    return load().map([this] { return m_sequence; });
}

Result<> TrailChain::add(const StoredEntry& entry)
{
    return load().map([&] {
        m_running = chained(m_running, entry);
        m_sequence = entry.sequence;
        m_hasNews = true;
    });
}

Result<> TrailChain::link(const QByteArray& seals)
{
    if (Result<> loaded = load(); !loaded)
        return loaded;
    TrailLink next{m_last->number + 1, m_sequence, {}};
    next.hash = linkHash(next.number, next.sequence, m_running, seals);
    return m_add.run(next.number, next.sequence, next.hash).map([&] {
        m_running = next.hash;
        m_last = std::move(next);
        m_hasNews = false;
    });
}

void TrailChain::forget()
{
    m_last.reset();
    m_hasNews = false;
}

} // namespace plumbline
