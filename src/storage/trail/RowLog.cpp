// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RowLog.h"

#include "storage/records/RecordColumns.h"

namespace plumbline {

namespace {

Result<std::int64_t> numberIn(Statement& statement)
{
    std::int64_t number = 0;
    return statement.read([&number](const Row& row) { number = row.integer(0); }).map([&number] {
        return number;
    });
}

QByteArray values(const SealedTable& table, const char* row)
{
    QByteArrayList names;
    for (const QByteArray& name : table.keyNames())
        names.append(QByteArray(row) + '.' + name);
    return names.join(", ");
}

} // namespace

RowLog::RowLog(Database& database, PersonKeys& persons)
    : m_database(database)
    , m_persons(persons)
{
}

Result<> RowLog::install()
{
    if (m_isInstalled)
        return {};
    auto tables = sealedTables(m_database);
    if (!tables)
        return failure(tables.error());
    m_tables = *std::move(tables);
    int number = 0;
    for (const SealedTable& table : m_tables) {
        if (Result<> watched = watch(table, ++number); !watched)
            return watched;
    }
    m_isInstalled = true;
    return {};
}

Result<> RowLog::watch(const SealedTable& table, int number)
{
    const QByteArray log = "row_log_" + QByteArray::number(number);
    QByteArrayList columns;
    for (std::size_t i = 0; i < table.keys.size(); ++i)
        columns.append("k" + QByteArray::number(static_cast<int>(i)));
    QByteArrayList statements{"CREATE TEMP TABLE " + log + " (" + columns.join(", ") + ")"};
    const auto trigger = [&](const char* event, const char* row) {
        statements.append("CREATE TEMP TRIGGER " + log + '_' + QByteArray(event).left(1)
                          + QByteArray(row).left(1) + " AFTER " + event + " ON main."
                          + table.quotedName() + " BEGIN INSERT INTO " + log + " VALUES ("
                          + values(table, row) + "); END");
    };
    // Records are noted by whoever changes them (RecordGroups), new texts by their numbers.
    if (table.unit == SealUnit::SingleRow)
        trigger("INSERT", "NEW");
    if (table.unit != SealUnit::Group) {
        trigger("UPDATE", "NEW");
        trigger("UPDATE", "OLD");
        trigger("DELETE", "OLD");
    }
    for (const QByteArray& statement : statements) {
        if (Result<> done = m_database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    m_logs.push_back(std::make_unique<Logged>(
        Logged{TableSeals(m_database, table, m_persons, MissingPerson::Make),
               log,
               Statement(m_database, "SELECT 1 FROM temp." + log + " LIMIT 1"),
               Statement(m_database, "DELETE FROM temp." + log),
               std::nullopt,
               Statement(m_database, "SELECT DISTINCT k0 FROM temp." + log),
               0}));
    if (table.unit == SealUnit::Block)
        m_logs.back()->newest.emplace(
            m_database, "SELECT coalesce(max(number), 0) FROM main." + table.quotedName());
    return {};
}

Result<> RowLog::begin()
{
    for (const auto& logged : m_logs) {
        if (!logged->newest)
            continue;
        const Result<std::int64_t> newest = numberIn(*logged->newest);
        if (!newest)
            return failure(newest.error());
        logged->newestBefore = *newest;
    }
    return {};
}

Result<>
RowLog::take(const RecordGroups& groups,
             const std::function<Result<>(
                 const QByteArray& table, const QByteArray& key, const QByteArray& digest)>& take)
{
    for (const auto& logged : m_logs) {
        const QByteArray& name = logged->seals.table().name;
        const Result<> taken =
            takeTable(*logged, groups, [&](const QByteArray& key, const QByteArray& digest) {
                return take(name, key, digest);
            });
        if (!taken)
            return taken;
    }
    return {};
}

Result<> RowLog::takeTable(Logged& logged, const RecordGroups& groups, const TakeSeal& take)
{
    switch (logged.seals.table().unit) {
    case SealUnit::Block:
        return takeBlocks(logged, take);
    case SealUnit::Group:
        for (const auto& [group, digest] : groups.changed()) {
            if (recordTable(group.kind) != logged.seals.table().name)
                continue;
            const Result<> taken =
                digest.isEmpty() ? logged.seals.group(group, take) : take(group.key(), digest);
            if (!taken)
                return taken;
        }
        return {};
    case SealUnit::SingleRow:
        break;
    }
    bool isAny = false;
    const Result<> looked = logged.any.read([&isAny](const Row&) { isAny = true; });
    if (!looked || !isAny)
        return looked;
    return logged.seals.logged(logged.log, take).and_then([&] { return logged.clear.run(); });
}

Result<> RowLog::takeBlocks(Logged& logged, const TakeSeal& take)
{
    const Result<std::int64_t> newest = numberIn(*logged.newest);
    if (!newest)
        return failure(newest.error());
    QSet<std::int64_t> blocks;
    const Result<> read = logged.numbers.read(
        [&blocks](const Row& row) { blocks.insert(row.integer(0) >> kBlockShift); });
    if (!read)
        return read;
    const bool isChanged = !blocks.isEmpty();
    for (std::int64_t number = logged.newestBefore + 1; number <= *newest;
         number = ((number >> kBlockShift) + 1) << kBlockShift)
        blocks.insert(number >> kBlockShift);
    return logged.seals.blocks(blocks, take).and_then([&] {
        return isChanged ? logged.clear.run() : Result<>();
    });
}

} // namespace plumbline
