// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordDays.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

QTimeZone zoneOf(RecordKind kind, const Company& company)
{
    const QTimeZone zone(company.timeZone.toLatin1());
    return isDated(kind) || !zone.isValid() ? QTimeZone::utc() : zone;
}

} // namespace

RecordRange
recordsOfDays(RecordKind kind, const QDate& first, const QDate& last, const Company& company)
{
    const QTimeZone zone = zoneOf(kind, company);
    RecordRange range;
    range.kind = kind;
    range.from = first.startOfDay(zone).toMSecsSinceEpoch();
    range.to = last.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    return range;
}

QDate recordDay(RecordKind kind, std::int64_t at, const Company& company)
{
    return QDateTime::fromMSecsSinceEpoch(at, zoneOf(kind, company)).date();
}

} // namespace plumbline
