// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/RecordKind.h"

#include <QtCore/QString>

namespace plumbline {

QString recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return QStringLiteral("contact");
    case RecordKind::Complaint:
        return QStringLiteral("complaint");
    case RecordKind::Visit:
        return QStringLiteral("visit");
    case RecordKind::Check:
        return QStringLiteral("check");
    case RecordKind::Training:
        return QStringLiteral("training");
    case RecordKind::Attendance:
        return QStringLiteral("attendance");
    case RecordKind::Survey:
        return QStringLiteral("survey");
    case RecordKind::Event:
        return QStringLiteral("event");
    case RecordKind::Order:
        return QStringLiteral("order");
    }
    Q_UNREACHABLE();
}

std::optional<RecordKind> recordKind(QStringView name)
{
    for (const RecordKind kind : kRecordKinds) {
        if (recordKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isDated(RecordKind kind)
{
    return kind != RecordKind::Contact && kind != RecordKind::Complaint;
}

} // namespace plumbline
