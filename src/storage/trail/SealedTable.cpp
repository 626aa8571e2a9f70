// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SealedTable.h"

#include "storage/records/RecordColumns.h"
#include "storage/sqlite/Statement.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr const char* kNames =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
    "ESCAPE '\\' AND name NOT IN ('audit', 'audit_link', 'row_seal') "
    "ORDER BY name = 'person', name";
constexpr const char* kColumns =
    "SELECT name, type, pk, cid FROM pragma_table_info(?) ORDER BY cid";

SealUnit unitOf(const QByteArray& name)
{
    for (const RecordKind kind : kRecordKinds) {
        if (name == recordTable(kind))
            return SealUnit::Group;
    }
    return name == "record_text" || name == "record_owner" ? SealUnit::Block : SealUnit::SingleRow;
}

SealedTable::Type typeOf(const QString& declared)
{
    if (declared == QLatin1String("INTEGER"))
        return SealedTable::Type::Integer;
    return declared == QLatin1String("BLOB") ? SealedTable::Type::Bytes : SealedTable::Type::Text;
}

Result<SealedTable> tableNamed(Statement& columns, const QByteArray& name)
{
    SealedTable table;
    table.name = name;
    table.unit = unitOf(name);
    const QByteArray person = name == "employee" ? "id" : "employee";
    std::vector<std::pair<std::int64_t, int>> keys;
    const Result<> read = columns.read(
        [&](const Row& row) {
            const int place = static_cast<int>(table.columns.size());
            if (row.integer(2) > 0)
                keys.emplace_back(row.integer(2), place);
            table.columns.append(row.bytes(0));
            table.types.push_back(typeOf(row.text(1)));
            if (table.columns.back() == person)
                table.person = place;
        },
        QString::fromLatin1(name));
    std::ranges::sort(keys);
    for (const auto& [order, place] : keys)
        table.keys.push_back(place);
    return read.map([&table] { return std::move(table); });
}

} // namespace

QByteArrayList SealedTable::keyNames() const
{
    QByteArrayList names;
    for (const int key : keys)
        names.append(quoted(columns[key]));
    return names;
}

Result<std::vector<SealedTable>> sealedTables(Database& database)
{
    QByteArrayList names;
    Statement list(database, kNames);
    const Result<> read = list.read([&names](const Row& row) { names.append(row.bytes(0)); });
    if (!read)
        return failure(read.error());
    std::vector<SealedTable> tables;
    Statement columns(database, kColumns);
    for (const QByteArray& name : names) {
        Result<SealedTable> table = tableNamed(columns, name);
        if (!table)
            return failure(table.error());
        tables.push_back(*std::move(table));
    }
    return tables;
}

} // namespace plumbline
