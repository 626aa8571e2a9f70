// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TableSeals.h"

#include "storage/records/RecordColumns.h"

namespace plumbline {

namespace {

RecordKind kindOf(const QByteArray& table)
{
    for (const RecordKind kind : kRecordKinds) {
        if (recordTable(kind) == table)
            return kind;
    }
    Q_UNREACHABLE();
}

void addRecordIn(GroupDigests& digests, const Row& row, int fields)
{
    const RecordRow record = recordRowIn(row, fields);
    const QByteArray id = record.id.toUtf8();
    digests.add(
        {record.number, {id.constData(), static_cast<std::size_t>(id.size())}, record.facts},
        record.source,
        record.isExcluded);
}

} // namespace

TableSeals::TableSeals(Database& database,
                       const SealedTable& table,
                       PersonKeys& persons,
                       MissingPerson missing)
    : m_database(database)
    , m_table(table)
    , m_persons(persons)
    , m_row(table, persons, missing)
{
}

QByteArray TableSeals::select() const
{
    QByteArrayList columns;
    for (const QByteArray& column : m_table.columns)
        columns.append(SealedTable::quoted(column));
    return "SELECT " + columns.join(", ") + " FROM main." + m_table.quotedName();
}

Result<> TableSeals::all(const TakeSeal& take)
{
    switch (m_table.unit) {
    case SealUnit::SingleRow:
        return allRows(take);
    case SealUnit::Block:
        return allBlocks(take);
    case SealUnit::Group:
        return allGroups(take);
    }
    Q_UNREACHABLE();
}

Result<> TableSeals::allRows(const TakeSeal& take)
{
    Statement rows(m_database, select());
    return rows.read([&](const Row& row) -> Result<> {
        const Result<QByteArray> key = m_row.key(row, m_table.keys);
        if (!key)
            return failure(key.error());
        return m_row.digest(row, 0).and_then(
            [&](const QByteArray& digest) { return take(*key, digest); });
    });
}

Result<> TableSeals::allBlocks(const TakeSeal& take)
{
    Statement rows(m_database, select() + " ORDER BY " + m_table.keyNames().join(", "));
    std::optional<TrailHash> hash;
    std::int64_t open = 0;
    const auto close = [&]() -> Result<> {
        return hash ? take(QByteArray::number(static_cast<qlonglong>(open)), hash->result())
                    : Result<>();
    };
    const Result<> read = rows.read([&](const Row& row) -> Result<> {
        const std::int64_t block = row.integer(m_table.keys.front()) >> kBlockShift;
        if (!hash || block != open) {
            if (Result<> closed = close(); !closed)
                return closed;
            hash.emplace();
            open = block;
        }
        addColumns(*hash, m_table, row, 0);
        return {};
    });
    return read.and_then(close);
}

Result<> TableSeals::allGroups(const TakeSeal& take)
{
    const RecordKind kind = kindOf(m_table.name);
    const int fields = static_cast<int>(fieldsOf(kind).size());
    Statement rows(m_database,
                   "SELECT " + recordRowColumns(kind) + " FROM main." + m_table.quotedName()
                       + " ORDER BY owner, at, number");
    Result<> taken;
    GroupDigests digests(kind, [&](const RecordGroup& group, const QByteArray& digest) {
        if (taken)
            taken = take(group.key(), digest);
    });
    const Result<> read = rows.read([&](const Row& row) -> Result<> {
        addRecordIn(digests, row, fields);
        return taken;
    });
    digests.finish();
    return read.and_then([&taken] { return taken; });
}

Result<> TableSeals::blocks(const QSet<std::int64_t>& blocks, const TakeSeal& take)
{
    if (!m_block) {
        const QByteArray number = m_table.keyNames().front();
        m_block.emplace(m_database,
                        select() + " WHERE " + number + " >= ? AND " + number + " < ? ORDER BY "
                            + number);
    }
    for (const std::int64_t block : blocks) {
        std::optional<TrailHash> hash;
        const Result<> read = m_block->read(
            [&](const Row& row) {
                if (!hash)
                    hash.emplace();
                addColumns(*hash, m_table, row, 0);
            },
            block << kBlockShift,
            (block + 1) << kBlockShift);
        const Result<> taken = read.and_then([&] {
            return take(QByteArray::number(static_cast<qlonglong>(block)),
                        hash ? hash->result() : QByteArray());
        });
        if (!taken)
            return taken;
    }
    return {};
}

Result<> TableSeals::group(const RecordGroup& group, const TakeSeal& take)
{
    const int fields = static_cast<int>(fieldsOf(group.kind).size());
    if (!m_group) {
        m_group.emplace(m_database,
                        "SELECT " + recordRowColumns(group.kind) + " FROM main."
                            + m_table.quotedName()
                            + " WHERE owner = ? AND number >= ? AND number < ? "
                              "ORDER BY at, number");
    }
    QByteArray found;
    GroupDigests digests(group.kind,
                         [&](const RecordGroup&, const QByteArray& digest) { found = digest; });
    const Result<> read = m_group->read([&](const Row& row) { addRecordIn(digests, row, fields); },
                                        group.owner,
                                        group.stretch << kGroupShift,
                                        (group.stretch + 1) << kGroupShift);
    digests.finish();
    return read.and_then([&] { return take(group.key(), found); });
}

/// Of a row of the log, which begins with the key.
bool TableSeals::namesErased(const Row& row) const
{
    for (std::size_t key = 0; key < m_table.keys.size(); ++key) {
        if (m_table.keys[key] == m_table.person
            && m_persons.isErased(row.bytes(static_cast<int>(key))))
            return true;
    }
    return false;
}

Result<> TableSeals::logged(const QByteArray& log, const TakeSeal& take)
{
    const int keyCount = static_cast<int>(m_table.keys.size());
    if (!m_logged) {
        QByteArrayList columns;
        QByteArrayList conditions;
        for (int i = 0; i < keyCount; ++i) {
            const QByteArray name = "k" + QByteArray::number(i);
            columns.append("log." + name);
            conditions.append("row." + m_table.keyNames()[i] + " = log." + name);
        }
        for (const QByteArray& column : m_table.columns)
            columns.append("row." + SealedTable::quoted(column));
        m_logged.emplace(m_database,
                         "SELECT " + columns.join(", ") + " FROM (SELECT DISTINCT * FROM temp."
                             + log + ") AS log LEFT JOIN main." + m_table.quotedName()
                             + " AS row ON " + conditions.join(" AND "));
    }
    std::vector<int> places(static_cast<std::size_t>(keyCount));
    std::vector<int> nowPlaces = m_table.keys;
    for (int i = 0; i < keyCount; ++i) {
        places[static_cast<std::size_t>(i)] = i;
        nowPlaces[static_cast<std::size_t>(i)] += keyCount;
    }
    return m_logged->read([&](const Row& row) -> Result<> {
        const bool isGone = row.isNull(keyCount + m_table.keys.front());
        // The row is there under the pseudonym, which has the same key.
        if (isGone && namesErased(row))
            return {};
        const Result<QByteArray> key = m_row.key(row, places);
        if (!key)
            return failure(key.error());
        if (isGone)
            return take(*key, QByteArray());
        // Where letters are the same large or small, the row may have taken another key.
        const Result<QByteArray> now = m_row.key(row, nowPlaces);
        if (!now)
            return failure(now.error());
        if (Result<> gone = *now == *key ? Result<>() : take(*key, QByteArray()); !gone)
            return gone;
        return m_row.digest(row, keyCount).and_then([&](const QByteArray& digest) {
            return take(*now, digest);
        });
    });
}

} // namespace plumbline
