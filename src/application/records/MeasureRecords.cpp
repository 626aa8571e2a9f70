// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureRecords.h"

#include "application/policy/Permit.h"
#include "application/records/FigureRollup.h"
#include "application/records/MeasureReading.h"

#include <algorithm>

namespace plumbline {

namespace {

Result<> checkCalls(const std::vector<MeasureCall>& calls)
{
    for (const MeasureCall& call : calls) {
        if (call.plan.name == MeasureName::Events) {
            return failure(ErrorCode::BadValue,
                           {},
                           QT_TRANSLATE_NOOP("Messages",
                                             "The measure “events” fills deductions and has no "
                                             "single figure."));
        }
    }
    return {};
}

/// Records of these employees suffice where no figure is of a team or the company.
std::vector<EmployeeId> readOnly(const std::vector<MeasureCall>& calls, const MeasureFrame& frame)
{
    const bool isOfPeople = std::ranges::all_of(
        calls, [](const MeasureCall& call) { return call.by == MeasureBy::Employee; });
    return isOfPeople ? frame.employees : std::vector<EmployeeId>();
}

/// The sums of one call by slot, growing with the slots.
class SlotSums
{
public:
    void add(int slot, const Judgement& judgement)
    {
        const auto place = static_cast<std::size_t>(slot);
        if (place >= m_sums.size())
            m_sums.resize(place + 1);
        m_sums[place].add(judgement);
    }

    [[nodiscard]] const std::vector<MeasureSum>& all() const noexcept { return m_sums; }

private:
    std::vector<MeasureSum> m_sums;
};

/// Tells whether a record lies within the days of who has only some.
class OwnDays
{
public:
    OwnDays(const MeasureCompany& company, const MeasureFrame& frame)
        : m_days(company.days)
    {
        if (frame.stays.isEmpty())
            return;
        for (auto owner = company.owners.cbegin(); owner != company.owners.cend(); ++owner) {
            const auto stay = frame.stays.constFind(company.employees[owner.value()].id);
            if (stay != frame.stays.cend())
                m_stays.insert(owner.key(), *stay);
        }
    }

    [[nodiscard]] bool count(const MeasureCall& call, const RecordPlace& place) const
    {
        if (m_stays.isEmpty() || call.by != MeasureBy::Employee || isOfCustomers(call.plan.name))
            return true;
        const auto stay = m_stays.constFind(place.employee);
        return stay == m_stays.cend() || stay->covers(m_days, place.kind, place.at);
    }

private:
    const CompanyDays& m_days;
    QHash<std::int64_t, Stay> m_stays; ///< By number of owner.
};

Result<std::vector<MeasureTask>> prepare(Repositories& repositories,
                                         const MeasureCompany& company,
                                         const std::vector<MeasureCall>& calls,
                                         const MeasureFrame& frame)
{
    std::vector<MeasureTask> tasks;
    for (const MeasureCall& call : calls) {
        auto task = MeasureTask::prepare(repositories, company, company.settled(call.plan), frame);
        if (!task)
            return failure(task.error());
        tasks.push_back(*std::move(task));
    }
    return tasks;
}

Result<MeasureCache::State> stateOf(Repositories& repositories)
{
    const auto audit = repositories.audit().head();
    if (!audit)
        return failure(audit.error());
    return repositories.records().revision().map(
        [&](std::int64_t records) { return MeasureCache::State{*audit, records}; });
}

} // namespace

Result<std::vector<std::vector<MeasureFigure>>> measureMany(Repositories& repositories,
                                                            const std::vector<MeasureCall>& calls,
                                                            const MeasureFrame& frame)
{
    if (const Result<> checked = checkCalls(calls); !checked)
        return failure(checked.error());
    const auto company = MeasureCompany::load(repositories);
    if (!company)
        return failure(company.error());
    auto tasks = prepare(repositories, *company, calls, frame);
    if (!tasks)
        return failure(tasks.error());
    OwnerSlots slots(*company);
    const OwnDays days(*company, frame);
    std::vector<SlotSums> sums(calls.size());
    const Result<> read = readJudged(
        repositories,
        *tasks,
        readOnly(calls, frame),
        [&](std::size_t task, const JudgedPlace& judged) {
            const RecordPlace& place = judged.place;
            if (!days.count(calls[task], place))
                return;
            if (const int slot = slots.slotOf(place.employee, place.at, place.kind); slot >= 0)
                sums[task].add(slot, judged.judgement);
        });
    if (!read)
        return failure(read.error());
    std::vector<std::vector<MeasureFigure>> figures;
    for (std::size_t call = 0; call < calls.size(); ++call)
        figures.push_back(figuresOf(calls[call], frame, *company, slots.all(), sums[call].all()));
    return figures;
}

namespace {

/// Of employees those who may be seen; of teams and the company only for who sees everybody.
Result<std::vector<MeasureFigure>>
seenOf(const Access& access, MeasureBy by, std::vector<MeasureFigure> figures)
{
    return sightOf(access, access.store.repositories(), Permission::SeeRecords)
        .map([&](const Sight& sight) {
            std::erase_if(figures, [&](const MeasureFigure& one) {
                return !sight.isEverybody
                    && (by != MeasureBy::Employee || !sight.sees(EmployeeId(one.id)));
            });
            return std::move(figures);
        });
}

} // namespace

Result<std::vector<MeasureFigure>> measureRecords(const Access& access,
                                                  const MeasurePlan& plan,
                                                  const Period& period,
                                                  MeasureBy by,
                                                  const std::optional<QDateTime>& asOf,
                                                  int upTo)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto state = stateOf(repositories);
    if (!state)
        return failure(state.error());
    const MeasureCall call{plan, by};
    const MeasureFrame frame{period, asOf, upTo, {}};
    MeasureCache& cache = access.store.measureCache();
    if (const auto* known = cache.find(*state, call, frame); known != nullptr)
        return seenOf(access, by, *known);
    auto figures = measureMany(repositories, {call}, frame);
    if (!figures)
        return failure(figures.error());
    cache.put(*state, call, frame, figures->front());
    return seenOf(access, by, std::move(figures->front()));
}

Result<MeasurePlan> settledPlan(Repositories& repositories, MeasurePlan plan)
{
    return MeasureCompany::load(repositories).map([&](const MeasureCompany& company) {
        return company.settled(std::move(plan));
    });
}

Result<QDateTime> usualCutOff(Repositories& repositories, const Period& period)
{
    return MeasureCompany::load(repositories).map([&](const MeasureCompany& company) {
        return QDateTime::fromMSecsSinceEpoch(company.endOf(period, RecordKind::Contact) - 1,
                                              Qt::UTC);
    });
}

} // namespace plumbline
