// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteAuditRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAdd =
    "INSERT INTO audit (sequence, at, user, action, object, before, after, reason, person, texts) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kAddPlain =
    "INSERT INTO audit (at, user, action, object, before, after, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kEntries =
    "SELECT sequence, at, user, action, object, before, after, reason, person, texts FROM audit "
    "WHERE sequence > ? ORDER BY sequence LIMIT ?";
constexpr const char* kPlainEntries =
    "SELECT sequence, at, user, action, object, before, after, reason FROM audit "
    "WHERE sequence > ? ORDER BY sequence LIMIT ?";
constexpr const char* kHead = "SELECT coalesce(max(sequence), 0) FROM audit";

QString text(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

SqliteAuditRepository::SqliteAuditRepository(Database& database, Sealer& sealer)
    : m_sealer(sealer)
    , m_texts(sealer.persons())
    , m_add(database, kAdd)
    , m_addPlain(database, kAddPlain)
    , m_entries(database, kEntries)
    , m_plainEntries(database, kPlainEntries)
    , m_head(database, kHead)
{
}

Result<> SqliteAuditRepository::add(const AuditEntry& entry)
{
    const Result<bool> isChained = m_sealer.chain().isKept();
    if (!isChained)
        return failure(isChained.error());
    if (*isChained)
        return addChained(entry);
    return m_addPlain.run(toStored(entry.at),
                          entry.user,
                          entry.action,
                          entry.object,
                          entry.before,
                          entry.after,
                          entry.reason);
}

Result<> SqliteAuditRepository::addChained(const AuditEntry& entry)
{
    const Result<std::int64_t> last = m_sealer.chain().lastSequence();
    if (!last)
        return failure(last.error());
    Result<StoredEntry> stored = m_texts.stored(entry);
    if (!stored)
        return failure(stored.error());
    stored->sequence = *last + 1;
    return m_add
        .run(stored->sequence,
             stored->at,
             entry.user,
             entry.action,
             text(stored->object),
             text(stored->before),
             text(stored->after),
             text(stored->reason),
             stored->person,
             stored->texts)
        .and_then([&] { return m_sealer.chain().add(*stored); });
}

Result<std::vector<AuditEntry>> SqliteAuditRepository::entries(std::int64_t after, int limit)
{
    const Result<bool> isChained = m_sealer.chain().isKept();
    if (!isChained)
        return failure(isChained.error());
    if (!*isChained)
        return plainEntries(after, limit);
    std::vector<StoredEntry> stored;
    const Result<> read = m_entries.read(
        [&stored](const Row& row) { stored.push_back(storedEntryIn(row)); }, after, limit);
    if (!read)
        return failure(read.error());
    std::vector<AuditEntry> entries;
    for (const StoredEntry& entry : stored) {
        Result<AuditEntry> told = m_texts.told(entry);
        if (!told)
            return failure(told.error());
        entries.push_back(*std::move(told));
    }
    return entries;
}

Result<std::vector<AuditEntry>> SqliteAuditRepository::plainEntries(std::int64_t after, int limit)
{
    std::vector<AuditEntry> entries;
    const Result<> read = m_plainEntries.read(
        [&entries](const Row& row) {
            entries.push_back({row.integer(0),
                               storedMoment(row.integer(1)),
                               row.text(2),
                               row.text(3),
                               row.text(4),
                               row.text(5),
                               row.text(6),
                               row.text(7)});
        },
        after,
        limit);
    return read.map([&entries] { return std::move(entries); });
}

Result<std::int64_t> SqliteAuditRepository::head()
{
    std::int64_t head = 0;
    const Result<> read = m_head.read([&head](const Row& row) { head = row.integer(0); });
    return read.map([&head] { return head; });
}

} // namespace plumbline
