// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureTask.h"

namespace plumbline {

namespace {

RecordRange rangeOf(const MeasureCompany& company,
                    const MeasurePlan& plan,
                    const MeasureFrame& frame,
                    RecordKind kind)
{
    RecordRange range;
    range.kind = kind;
    range.upTo = frame.upTo;
    range.fields = fieldsRead(plan, kind);
    if (isOfCustomers(plan.name)) {
        const VisitWindow window = VisitWindow::of(plan, frame.period);
        range.from = company.days.beginOfDated(window.from);
        range.to = company.days.beginOfDated(window.to);
        return range;
    }
    range.from = company.days.begin(frame.period.firstDay(), kind);
    range.to = company.endOf(frame.period, kind);
    return range;
}

} // namespace

Result<MeasureTask> MeasureTask::prepare(Repositories& repositories,
                                         const MeasureCompany& company,
                                         const MeasurePlan& plan,
                                         const MeasureFrame& frame)
{
    const std::int64_t asOf = frame.asOf ? frame.asOf->toMSecsSinceEpoch()
                                         : company.endOf(frame.period, RecordKind::Contact) - 1;
    auto judge = judgeFor(repositories, company, plan, asOf);
    if (!judge)
        return failure(judge.error());
    MeasureTask task(*std::move(judge), frame.period);
    for (const RecordKind kind : kindsOf(plan.name))
        task.m_ranges.push_back(rangeOf(company, plan, frame, kind));
    return task;
}

std::optional<Judgement> MeasureTask::judged(RecordKind kind, const ScannedRecord& record) const
{
    for (const RecordRange& range : m_ranges) {
        if (range.kind != kind)
            continue;
        if (record.facts.at < range.from || record.facts.at >= range.to)
            return std::nullopt;
        return record.isExcluded ? notCounted(JudgedReason::Excluded)
                                 : m_judge.judge(kind, record.facts);
    }
    return std::nullopt;
}

void MeasureTask::collect(const ScannedRecord& record)
{
    if (record.facts.at < m_ranges.front().from || record.facts.at >= m_ranges.front().to)
        return;
    m_visits.push_back({record.facts.customer,
                        record.facts.at,
                        record.number,
                        record.facts.employee,
                        record.isExcluded});
}

std::vector<JudgedPlace> MeasureTask::judgedVisits() const
{
    const std::vector<Judgement> judgements = judgeVisits(m_judge.plan(), m_period, m_visits);
    std::vector<JudgedPlace> judged;
    for (std::size_t index = 0; index < m_visits.size(); ++index) {
        const VisitSeen& visit = m_visits[index];
        if (judgements[index].reason != JudgedReason::OutsidePeriod) {
            judged.push_back(
                {{RecordKind::Visit, visit.employee, visit.at, visit.number}, judgements[index]});
        }
    }
    return judged;
}

std::vector<VisitSeen> MeasureTask::lostVisits() const
{
    return lastVisitsOfLost(m_judge.plan(), m_period, m_visits);
}

} // namespace plumbline
