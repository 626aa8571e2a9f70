// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CompanyDays.h"

#include <QtCore/QDateTime>

namespace plumbline {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kDay = 86'400'000;
/// No place on earth is further from UTC, and a day left out whole adds one.
constexpr std::int64_t kFurthest = 2 * kDay;
constexpr std::int64_t kEpoch = 2'440'588; ///< 1970-01-01 as a Julian day.

QDate dayOfUtc(std::int64_t at)
{
    const std::int64_t days = at >= 0 ? at / kDay : -((-at + kDay - 1) / kDay);
    return QDate::fromJulianDay(kEpoch + days);
}

} // namespace

std::int64_t CompanyDays::beginOfDated(const QDate& day) const
{
    return (day.toJulianDay() - kEpoch) * kDay;
}

QDate CompanyDays::dayInZone(std::int64_t at) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return dayOfUtc(at + m_zone.offsetFromUtc(moment) * kSecond);
}

std::int64_t CompanyDays::beginInZone(const QDate& day) const
{
    std::int64_t before = beginOfDated(day) - kFurthest;
    std::int64_t from = beginOfDated(day) + kFurthest;
    while (from - before > kSecond) { // Clocks change at whole seconds.
        const std::int64_t middle = before + (from - before) / (2 * kSecond) * kSecond;
        const bool isThere = dayInZone(middle) >= day;
        (isThere ? from : before) = middle;
    }
    return from;
}

std::int64_t CompanyDays::begin(const QDate& day, RecordKind kind) const
{
    return isDated(kind) ? beginOfDated(day) : beginInZone(day);
}

QDate CompanyDays::dayOf(std::int64_t at, RecordKind kind) const
{
    return isDated(kind) ? dayOfUtc(at) : dayInZone(at);
}

} // namespace plumbline
