// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordColumns.h"

#include <QtCore/QByteArrayList>

namespace plumbline {

namespace {

QByteArrayList columnsOf(RecordKind kind)
{
    QByteArrayList columns{"at", "owner", "customer", "note"};
    for (const RecordField& field : fieldsOf(kind))
        columns.append(recordColumn(field));
    return columns;
}

} // namespace

std::int64_t toStored(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return 0;
    case RecordKind::Complaint:
        return 1;
    case RecordKind::Visit:
        return 2;
    case RecordKind::Check:
        return 3;
    case RecordKind::Training:
        return 4;
    case RecordKind::Attendance:
        return 5;
    case RecordKind::Survey:
        return 6;
    case RecordKind::Event:
        return 7;
    case RecordKind::Order:
        return 8;
    }
    Q_UNREACHABLE();
}

QByteArray recordTable(RecordKind kind)
{
    return "record_" + recordKindName(kind).toLatin1();
}

QByteArray recordColumn(const RecordField& field)
{
    QByteArray column;
    for (const char letter : QByteArray(field.id)) {
        if (letter >= 'A' && letter <= 'Z')
            column.append('_');
        column.append(letter);
    }
    return column.toLower();
}

int factCount(RecordKind kind)
{
    return static_cast<int>(columnsOf(kind).size());
}

QByteArray factColumns(RecordKind kind)
{
    return columnsOf(kind).join(", ");
}

QByteArray factAssignments(RecordKind kind)
{
    return columnsOf(kind).join(" = ?, ") + " = ?";
}

} // namespace plumbline
