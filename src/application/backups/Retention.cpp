// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/Retention.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

/// Keeps the first of each kind that comes by, up to so many kinds.
template<typename Kind>
class FirstOfEach
{
public:
    explicit FirstOfEach(int most)
        : m_left(most)
    {
    }

    /// Kinds come one after the other, never one of them again.
    [[nodiscard]] bool keeps(const Kind& kind)
    {
        if (m_last == kind || m_left == 0)
            return false;
        m_last = kind;
        --m_left;
        return true;
    }

private:
    int m_left;
    std::optional<Kind> m_last;
};

} // namespace

std::vector<bool>
keptBackups(const std::vector<QDateTime>& made, const QTimeZone& zone, const RetentionRule& rule)
{
    std::vector<std::size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, [&made](std::size_t one, std::size_t other) {
        return made[one] > made[other];
    });
    FirstOfEach<QDate> days(rule.days);
    FirstOfEach<QDate> months(rule.months);
    std::vector<bool> kept(made.size());
    int recent = rule.recent;
    for (const std::size_t place : newestFirst) {
        const QDate day = made[place].toTimeZone(zone).date();
        const bool isOfDay = days.keeps(day);
        const bool isOfMonth = months.keeps(QDate(day.year(), day.month(), 1));
        kept[place] = recent-- > 0 || isOfDay || isOfMonth;
    }
    return kept;
}

} // namespace plumbline
