// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/PersonRows.h"

#include "domain/records/RecordField.h"
#include "storage/records/RecordColumns.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace plumbline {

namespace {

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Documents as they are, so that no figure in them changes; other bytes in base 64.
QByteArray bytesValue(const QByteArray& bytes)
{
    const bool isDocument = bytes.startsWith('{') || bytes.startsWith('[');
    return isDocument ? bytes : '"' + bytes.toBase64() + '"';
}

QByteArray valueIn(const Row& row, int column, SealedTable::Type type)
{
    if (row.isNull(column))
        return "null";
    switch (type) {
    case SealedTable::Type::Integer:
        return QByteArray::number(static_cast<qlonglong>(row.integer(column)));
    case SealedTable::Type::Text:
        return quoted(row.text(column));
    case SealedTable::Type::Bytes:
        return bytesValue(row.bytes(column));
    }
    Q_UNREACHABLE();
}

/// Columns of records that hold the number of a text.
QSet<QByteArray> textColumns(const QByteArray& table)
{
    QSet<QByteArray> columns{"customer", "note", "source"};
    for (const RecordKind kind : kRecordKinds) {
        if (recordTable(kind) != table)
            continue;
        for (const RecordField& field : fieldsOf(kind)) {
            if (field.type == FieldType::Text)
                columns.insert(recordColumn(field));
        }
    }
    return columns;
}

} // namespace

Result<QByteArray> PersonRows::run(const EmployeeId& employee)
{
    auto tables = sealedTables(m_database);
    if (!tables)
        return failure(tables.error());
    m_json = "{";
    for (SealedTable& table : *tables) {
        if (table.name == "person")
            continue; // Its key is nobody's business.
        if (table.unit == SealUnit::Group) {
            const QSet<QByteArray> texts = textColumns(table.name);
            for (int column = 0; column < table.columns.size(); ++column) {
                if (texts.contains(table.columns[column]))
                    table.types[static_cast<std::size_t>(column)] = SealedTable::Type::Text;
            }
        } else if (table.person < 0) {
            continue;
        }
        if (Result<> added = addTable(table, employee.text()); !added)
            return failure(added.error());
    }
    return m_json + '}';
}

QByteArray PersonRows::select(const SealedTable& table) const
{
    const bool isRecords = table.unit == SealUnit::Group;
    const QSet<QByteArray> texts = isRecords ? textColumns(table.name) : QSet<QByteArray>();
    QByteArrayList columns;
    for (const QByteArray& name : table.columns) {
        const QByteArray column = SealedTable::quoted(name);
        if (texts.contains(name))
            columns.append("(SELECT text FROM record_text WHERE record_text.number = t." + column
                           + ")");
        else if (name == "cycle")
            columns.append("coalesce((SELECT scheme || '/' || period FROM cycle WHERE cycle.number "
                           "= t.cycle), t.cycle)");
        else
            columns.append("t." + column);
    }
    return "SELECT " + columns.join(", ") + " FROM main." + table.quotedName() + " AS t WHERE "
        + (isRecords ? QByteArray("owner = (SELECT number FROM record_owner WHERE employee = ?1)")
                     : SealedTable::quoted(table.columns[table.person]) + " = ?1")
        + " ORDER BY " + table.keyNames().join(", ");
}

Result<> PersonRows::addTable(const SealedTable& table, const QString& employee)
{
    Statement rows(m_database, select(table));
    QByteArray list;
    const Result<> read = rows.read(
        [&](const Row& row) {
            QByteArrayList fields;
            for (int column = 0; column < table.columns.size(); ++column) {
                const QByteArray& name = table.columns[column];
                if (name == "hash")
                    continue; // Of a password: nobody's business either.
                const auto type = name == "cycle" ? SealedTable::Type::Text
                                                  : table.types[static_cast<std::size_t>(column)];
                fields.append('"' + name + "\":" + valueIn(row, column, type));
            }
            list += (list.isEmpty() ? "{" : ",{") + fields.join(',') + '}';
        },
        employee);
    if (!read || list.isEmpty())
        return read;
    m_json += (m_json.size() > 1 ? ",\"" : "\"") + table.name + "\":[" + list + ']';
    return {};
}

} // namespace plumbline
