// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Permit.h"
#include "application/records/FigureRollup.h"
#include "application/records/MeasureReading.h"
#include "application/records/MeasureRecords.h"
#include "domain/records/JudgedWords.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

/// Whether a record of the slot goes into the figure that is asked about.
bool isBehind(const BehindQuery& query, const MeasureCompany& company, const OwnerSlot& slot)
{
    switch (query.by) {
    case MeasureBy::Employee:
        return company.employees[slot.employee].id.text() == query.id;
    case MeasureBy::Team:
        return slot.team && teamsAbove(company, *slot.team).contains(query.id);
    case MeasureBy::Company:
        return true;
    }
    Q_UNREACHABLE();
}

/// Within the days of who was there for a part of the period; measures of customers look at all.
bool isInDays(const BehindQuery& query, const CompanyDays& days, const RecordPlace& place)
{
    return !query.stay || query.by != MeasureBy::Employee || isOfCustomers(query.plan.name)
        || query.stay->covers(days, place.kind, place.at);
}

/// The slots of the figure, found out once each.
class WantedSlots
{
public:
    WantedSlots(const BehindQuery& query, const MeasureCompany& company)
        : m_query(query)
        , m_company(company)
        , m_slots(company)
    {
    }

    [[nodiscard]] bool has(const RecordPlace& place)
    {
        const int slot = m_slots.slotOf(place.employee, place.at, place.kind);
        if (slot < 0)
            return false;
        while (m_isWanted.size() < m_slots.all().size())
            m_isWanted.push_back(isBehind(m_query, m_company, m_slots.all()[m_isWanted.size()]));
        return m_isWanted[static_cast<std::size_t>(slot)];
    }

private:
    const BehindQuery& m_query;
    const MeasureCompany& m_company;
    OwnerSlots m_slots;
    std::vector<bool> m_isWanted;
};

auto inTime(const JudgedPlace& judged)
{
    return std::tuple(judged.place.at, judged.place.kind, judged.place.number);
}

/// The part of the list that is asked for.
std::vector<JudgedPlace> page(std::vector<JudgedPlace> all, const BehindQuery& query)
{
    std::ranges::sort(all, {}, inTime);
    const auto first =
        std::min<std::size_t>(static_cast<std::size_t>(std::max(query.offset, 0)), all.size());
    const auto count = std::min<std::size_t>(static_cast<std::size_t>(std::max(query.limit, 0)),
                                             all.size() - first);
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

Result<std::vector<RecordBehind>> told(Repositories& repositories,
                                       const std::vector<JudgedPlace>& places,
                                       const RecordJudge& judge,
                                       const CompanyDays& days)
{
    std::vector<RecordBehind> behind;
    behind.reserve(places.size());
    for (const JudgedPlace& judged : places) {
        auto record = repositories.records().record(judged.place);
        if (!record)
            return failure(record.error());
        if (!*record)
            continue;
        const JudgedRecord facts{judged.place.kind, (*record)->facts, (*record)->texts};
        Message reason = judgedWords(judged.judgement, facts, judge, days);
        behind.push_back({*std::move(*record), judged.judgement.verdict, std::move(reason)});
    }
    return behind;
}

} // namespace

Result<std::vector<RecordBehind>> recordsBehind(const Access& access, const BehindQuery& query)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto company = MeasureCompany::load(repositories);
    if (!company)
        return failure(company.error());
    const MeasureFrame frame{query.period, query.asOf, query.upTo, {}};
    auto task = MeasureTask::prepare(repositories, *company, company->settled(query.plan), frame);
    if (!task)
        return failure(task.error());
    std::vector<MeasureTask> tasks{*std::move(task)};
    std::vector<EmployeeId> only;
    if (query.by == MeasureBy::Employee)
        only.emplace_back(query.id);
    WantedSlots wanted(query, *company);
    std::vector<JudgedPlace> judged;
    const Result<> read =
        readJudged(repositories, tasks, only, [&](std::size_t, const JudgedPlace& one) {
            if (wanted.has(one.place) && isInDays(query, company->days, one.place))
                judged.push_back(one);
        });
    if (!read)
        return failure(read.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    return told(repositories, page(std::move(judged), query), tasks.front().judge(), company->days)
        .map([&sight](std::vector<RecordBehind> behind) {
            std::erase_if(
                behind, [&](const RecordBehind& one) { return !sight->sees(one.record.employee); });
            return behind;
        });
}

} // namespace plumbline
