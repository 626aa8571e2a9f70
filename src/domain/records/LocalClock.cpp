// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/LocalClock.h"

#include <QtCore/QDateTime>

#include <limits>

namespace plumbline {

namespace {

constexpr auto kBeginning = std::numeric_limits<std::int64_t>::min();
constexpr int kLastYear = 2200;

} // namespace

LocalClock::LocalClock(const QTimeZone& zone)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (!zone.isValid()) {
        m_spans.push_back({kBeginning, kBeginning, 0});
        return;
    }
    const auto offsetAt = [&](const QDateTime& at) {
        return std::int64_t{zone.offsetFromUtc(at)} * 1000;
    };
    m_spans.push_back({kBeginning, kBeginning, offsetAt(first)});
    const QDateTime last(QDate(kLastYear, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData& transition : zone.transitions(first, last)) {
        const std::int64_t at = transition.atUtc.toMSecsSinceEpoch();
        const std::int64_t before = m_spans.back().offset;
        const std::int64_t after = std::int64_t{transition.offsetFromUtc} * 1000;
        if (before != after)
            m_spans.push_back({at + std::max(before, after), at, after});
    }
}

std::int64_t LocalClock::toUtc(std::int64_t local) const
{
    const auto after = std::upper_bound(
        m_spans.begin() + 1, m_spans.end(), local, [](std::int64_t time, const Span& span) {
            return time < span.local;
        });
    return local - std::prev(after)->offset;
}

std::int64_t LocalClock::toLocal(std::int64_t utc) const
{
    const auto after = std::upper_bound(
        m_spans.begin() + 1, m_spans.end(), utc, [](std::int64_t time, const Span& span) {
            return time < span.utc;
        });
    return utc + std::prev(after)->offset;
}

} // namespace plumbline
