// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteAuditRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAdd = "INSERT INTO audit (at, user, action, object, before, after, reason) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kEntries =
    "SELECT sequence, at, user, action, object, before, after, reason FROM audit "
    "WHERE sequence > ? ORDER BY sequence LIMIT ?";
constexpr const char* kHead = "SELECT coalesce(max(sequence), 0) FROM audit";

} // namespace

SqliteAuditRepository::SqliteAuditRepository(Database& database)
    : m_add(database, kAdd)
    , m_entries(database, kEntries)
    , m_head(database, kHead)
{
}

Result<> SqliteAuditRepository::add(const AuditEntry& entry)
{
    return m_add.run(toStored(entry.at),
                     entry.user,
                     entry.action,
                     entry.object,
                     entry.before,
                     entry.after,
                     entry.reason);
}

Result<std::vector<AuditEntry>> SqliteAuditRepository::entries(std::int64_t after, int limit)
{
    std::vector<AuditEntry> entries;
    const Result<> read = m_entries.read(
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
