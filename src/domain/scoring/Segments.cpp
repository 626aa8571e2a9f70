// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Segments.h"

#include "domain/schemes/Faults.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

Result<> checkDays(const Segments& segments)
{
    int sum = 0;
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        const int days = segments.list[i].days;
        sum = days < 1 || days > segments.periodDays ? segments.periodDays + 1 : sum + days;
        if (sum <= segments.periodDays)
            continue;
        return failure(
            ErrorCode::OutOfRange,
            pointerTo({}, i) + QLatin1String("/days"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Segments have at least one day each, and together at most the %1 of the period."),
            {QString::number(segments.periodDays)});
    }
    return {};
}

} // namespace

QString segmentWayName(SegmentWay way)
{
    switch (way) {
    case SegmentWay::ByDays:
        return QStringLiteral("days");
    case SegmentWay::Majority:
        break;
    }
    return QStringLiteral("majority");
}

int Segments::days() const
{
    return std::accumulate(
        list.begin(), list.end(), 0, [](int sum, const Segment& one) { return sum + one.days; });
}

std::size_t Segments::longest() const
{
    std::size_t found = 0;
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list[i].days >= list[found].days)
            found = i;
    }
    return found;
}

bool Segments::counts(std::size_t segment) const
{
    return way == SegmentWay::ByDays || segment == longest();
}

int Segments::paidDays() const
{
    switch (way) {
    case SegmentWay::ByDays:
        return list[own].days;
    case SegmentWay::Majority:
        break;
    }
    return counts(own) ? days() : 0;
}

Result<> checkSegments(const Segments& segments)
{
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        const Segment& one = segments.list[i];
        const auto isSame = [&](const Segment& other) { return other.part == one.part; };
        const auto before = segments.list.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(segments.list.begin(), before, isSame))
            return failure(ErrorCode::DuplicateId,
                           pointerTo({}, i) + QLatin1String("/part"),
                           QT_TRANSLATE_NOOP("Messages", "The part “%1” stands there twice."),
                           {one.part.left(40)});
        if (one.score && i >= segments.own)
            return failure(
                ErrorCode::BadValue,
                pointerTo({}, i) + QLatin1String("/score"),
                QT_TRANSLATE_NOOP("Messages", "Only segments before the own one have a score."));
    }
    return checkDays(segments);
}

} // namespace plumbline
