// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureCompany.h"
#include "application/records/MeasureFigure.h"
#include "domain/records/VisitJudge.h"

namespace plumbline {

/// A record of a measure's period as it was judged.
struct JudgedPlace
{
    RecordPlace place;
    Judgement judgement;
};

/// One measure on its way through the records: which it looks at, and what it makes of each.
class MeasureTask
{
public:
    /// `plan` is settled.
    [[nodiscard]] static Result<MeasureTask> prepare(Repositories& repositories,
                                                     const MeasureCompany& company,
                                                     const MeasurePlan& plan,
                                                     const MeasureFrame& frame);

    [[nodiscard]] const RecordJudge& judge() const noexcept { return m_judge; }

    /// The records it wants to see; one range a kind.
    [[nodiscard]] const std::vector<RecordRange>& ranges() const noexcept { return m_ranges; }

    /// Of a measure that judges each record by itself. None: not of its ranges.
    [[nodiscard]] std::optional<Judgement> judged(RecordKind kind,
                                                  const ScannedRecord& record) const;
    /// Of a measure of customers: keeps the visit for later.
    void collect(const ScannedRecord& record);
    /// The visits that were kept, judged; only those of its denominator's days.
    [[nodiscard]] std::vector<JudgedPlace> judgedVisits() const;
    [[nodiscard]] std::vector<VisitSeen> lostVisits() const;

private:
    MeasureTask(RecordJudge judge, Period period)
        : m_judge(std::move(judge))
        , m_period(period)
    {
    }

    RecordJudge m_judge;
    Period m_period;
    std::vector<RecordRange> m_ranges;
    std::vector<VisitSeen> m_visits;
};

} // namespace plumbline
