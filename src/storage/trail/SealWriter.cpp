// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SealWriter.h"

namespace plumbline {

namespace {

constexpr const char* kLast = "SELECT coalesce(max(number), 0) FROM row_seal";
constexpr const char* kAdd = "INSERT INTO row_seal (number, link, name, rows) VALUES (?, ?, ?, ?)";
constexpr qsizetype kMostBytes = qsizetype{64} << 10;

} // namespace

void addSeals(TrailHash& hash, const StoredSeals& seals)
{
    hash.addNumber(seals.number);
    hash.addNumber(seals.link);
    hash.addBytes(seals.table);
    hash.addBytes(seals.rows);
}

SealWriter::SealWriter(Database& database)
    : m_last(database, kLast)
    , m_add(database, kAdd)
{
}

Result<> SealWriter::add(std::int64_t link,
                         const QByteArray& table,
                         const QByteArray& key,
                         const QByteArray& digest)
{
    if (table != m_table || m_list.bytes().size() >= kMostBytes) {
        if (Result<> written = write(); !written)
            return written;
    }
    m_link = link;
    m_table = table;
    m_list.add(key, digest);
    return {};
}

Result<> SealWriter::write()
{
    if (m_list.isEmpty())
        return {};
    StoredSeals seals{0, m_link, m_table, m_list.bytes()};
    return m_last.read([&seals](const Row& row) { seals.number = row.integer(0) + 1; })
        .and_then([&] {
            return m_add.run(
                seals.number, seals.link, QString::fromLatin1(seals.table), seals.rows);
        })
        .map([&] {
            if (!m_hash)
                m_hash.emplace();
            addSeals(*m_hash, seals);
            m_list.clear();
        });
}

Result<QByteArray> SealWriter::finish()
{
    return write().map([this] {
        const QByteArray hash = m_hash ? m_hash->result() : QByteArray();
        forget();
        return hash;
    });
}

void SealWriter::forget()
{
    m_list.clear();
    m_table.clear();
    m_hash.reset();
}

} // namespace plumbline
