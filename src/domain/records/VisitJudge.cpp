// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/VisitJudge.h"

#include "domain/records/CompanyDays.h"
#include "domain/records/Judging.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

namespace plumbline {

namespace {

constexpr int kMonthsOfYear = 12;

std::int64_t beginOf(const QDate& day)
{
    return CompanyDays(QTimeZone::utc()).beginOfDated(day);
}

/// Months since the year 0.
int monthOf(std::int64_t at)
{
    const QDate day = CompanyDays(QTimeZone::utc()).dayOf(at, RecordKind::Visit);
    return day.year() * kMonthsOfYear + day.month() - 1;
}

int monthOf(const QDate& day)
{
    return day.year() * kMonthsOfYear + day.month() - 1;
}

int monthsOf(const MeasurePlan& plan)
{
    return plan.months.value_or(kUsualMonths);
}

using Indexes = std::vector<std::size_t>;

/// Visits by customer, then by time; those that don't count or name nobody are left out.
Indexes byCustomer(const std::vector<VisitSeen>& visits)
{
    Indexes order;
    order.reserve(visits.size());
    for (std::size_t index = 0; index < visits.size(); ++index) {
        if (!visits[index].isExcluded && visits[index].customer != kNothing)
            order.push_back(index);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const VisitSeen& x = visits[a];
        const VisitSeen& y = visits[b];
        return std::tie(x.customer, x.at, x.number) < std::tie(y.customer, y.at, y.number);
    });
    return order;
}

/// Calls `use` with the visits of one customer after another, in order of time.
template<typename Use>
void eachCustomer(const std::vector<VisitSeen>& visits, Use use)
{
    const Indexes order = byCustomer(visits);
    std::size_t first = 0;
    while (first < order.size()) {
        std::size_t end = first + 1;
        while (end < order.size() && visits[order[end]].customer == visits[order[first]].customer)
            ++end;
        use(std::span(order).subspan(first, end - first));
        first = end;
    }
}

/// The time at which a period of lost customers starts, and from when on a visit keeps one.
struct LostTimes
{
    std::int64_t start = 0;
    std::int64_t kept = 0;

    LostTimes(const MeasurePlan& plan, const Period& period)
        : start(beginOf(period.firstDay()))
        , kept(beginOf(period.lastDay().addDays(1).addMonths(-monthsOf(plan))))
    {
    }
};

/// How many of a customer's visits lie before the start.
std::size_t countBefore(std::int64_t start,
                        std::span<const std::size_t> own,
                        const std::vector<VisitSeen>& visits)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(own, [&](std::size_t index) { return visits[index].at < start; }));
}

std::vector<Judgement>
judgeLost(const MeasurePlan& plan, const Period& period, const std::vector<VisitSeen>& visits)
{
    const LostTimes times(plan, period);
    std::vector<Judgement> judgements(visits.size());
    for (std::size_t index = 0; index < visits.size(); ++index) {
        if (visits[index].at < times.start) {
            judgements[index] = notCounted(
                visits[index].isExcluded ? JudgedReason::Excluded : JudgedReason::CustomerUnknown);
        }
    }
    eachCustomer(visits, [&](std::span<const std::size_t> own) {
        const std::size_t before = countBefore(times.start, own, visits);
        if (before == 0)
            return;
        const bool isLost = visits[own.back()].at < times.kept;
        for (std::size_t place = 0; place + 1 < before; ++place)
            judgements[own[place]] = notCounted(JudgedReason::LaterVisitStands);
        judgements[own[before - 1]] =
            isLost ? hitOfRate(JudgedReason::CustomerLost) : miss(JudgedReason::CustomerStayed);
    });
    return judgements;
}

std::vector<Judgement>
judgeChurn(const MeasurePlan& plan, const Period& period, const std::vector<VisitSeen>& visits)
{
    const int months = monthsOf(plan);
    const int lastMonth = monthOf(period.lastDay()) - months;
    std::vector<Judgement> judgements(visits.size());
    for (std::size_t index = 0; index < visits.size(); ++index) {
        if (monthOf(visits[index].at) > lastMonth)
            continue;
        judgements[index] = visits[index].isExcluded ? notCounted(JudgedReason::Excluded)
                                                     : miss(JudgedReason::CustomerUnknown);
    }
    eachCustomer(visits, [&](std::span<const std::size_t> own) {
        for (std::size_t place = 0; place < own.size(); ++place) {
            const int month = monthOf(visits[own[place]].at);
            if (month > lastMonth)
                return;
            const bool isLast =
                place + 1 == own.size() || monthOf(visits[own[place + 1]].at) > month + months;
            judgements[own[place]] = isLast
                ? Judgement{Verdict::Hit, JudgedReason::CustomerChurned, 1, 1}
                : miss(JudgedReason::CameAgain);
        }
    });
    return judgements;
}

} // namespace

VisitWindow VisitWindow::of(const MeasurePlan& plan, const Period& period)
{
    return {period.firstDay().addMonths(-monthsOf(plan)), period.lastDay().addDays(1)};
}

std::vector<Judgement>
judgeVisits(const MeasurePlan& plan, const Period& period, const std::vector<VisitSeen>& visits)
{
    return plan.name == MeasureName::Churn ? judgeChurn(plan, period, visits)
                                           : judgeLost(plan, period, visits);
}

std::vector<VisitSeen> lastVisitsOfLost(const MeasurePlan& plan,
                                        const Period& period,
                                        const std::vector<VisitSeen>& visits)
{
    const LostTimes times(plan, period);
    std::vector<VisitSeen> lost;
    eachCustomer(visits, [&](std::span<const std::size_t> own) {
        const VisitSeen& last = visits[own.back()];
        if (last.at < times.kept && countBefore(times.start, own, visits) > 0)
            lost.push_back(last);
    });
    std::ranges::sort(lost, [](const VisitSeen& a, const VisitSeen& b) {
        return std::tie(a.at, a.number) < std::tie(b.at, b.number);
    });
    return lost;
}

} // namespace plumbline
