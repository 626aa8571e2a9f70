// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RowSeal.h"

namespace plumbline {

namespace {

/// So that two keys of several columns are never the same text.
QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('/', "\\/");
}

} // namespace

Result<const KnownPerson*> RowSeal::personIn(const Row& row, int place)
{
    const QByteArray employee = row.bytes(place);
    return m_missing == MissingPerson::Make ? m_persons.findOrMake(employee)
                                            : m_persons.find(employee);
}

Result<QByteArray> RowSeal::key(const Row& row, std::span<const int> places)
{
    QByteArray text;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0)
            text += '/';
        const int column = m_table.keys[i];
        if (column == m_table.person) {
            const Result<const KnownPerson*> person = personIn(row, places[i]);
            if (!person)
                return failure(person.error());
            text += *person != nullptr ? '#' + QByteArray::number((*person)->number)
                                       : '?' + escaped(row.bytes(places[i]));
            continue;
        }
        switch (m_table.types[static_cast<std::size_t>(column)]) {
        case SealedTable::Type::Integer:
            text += QByteArray::number(static_cast<qlonglong>(row.integer(places[i])));
            break;
        case SealedTable::Type::Text:
            text += escaped(row.bytes(places[i]));
            break;
        case SealedTable::Type::Bytes:
            text += row.bytes(places[i]).toHex();
            break;
        }
    }
    return text;
}

Result<QByteArray> RowSeal::digest(const Row& row, int first)
{
    QByteArray key;
    if (m_table.person >= 0 && !row.isNull(first + m_table.person)) {
        const Result<const KnownPerson*> person = personIn(row, first + m_table.person);
        if (!person)
            return failure(person.error());
        if (*person != nullptr)
            key = (*person)->key;
    }
    // A key of another length than ours was put there by somebody else; its row won't fit.
    TrailHash hash(key.size() == TrailHash::kBytes ? key : QByteArray());
    hash.addBytes(m_table.name);
    addColumns(hash, m_table, row, first);
    return hash.result();
}

void addColumns(TrailHash& hash, const SealedTable& table, const Row& row, int first)
{
    for (std::size_t i = 0; i < table.types.size(); ++i) {
        const int column = first + static_cast<int>(i);
        if (row.isNull(column))
            hash.addNone();
        else if (table.types[i] == SealedTable::Type::Integer)
            hash.addNumber(row.integer(column));
        else
            hash.addBytes(row.bytes(column));
    }
}

} // namespace plumbline
