// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/MeasureFigure.h"
#include "domain/records/Judgement.h"

namespace plumbline {

/// In the order of ids; everybody active in the period, and all teams, where the measure gives a
/// value without records. `asOf`: as of when the clock is read; none: the period's end. Of the
/// same file it is quick when it is asked again.
[[nodiscard]] Result<std::vector<MeasureFigure>>
measureRecords(const Access& access,
               const MeasurePlan& plan,
               const Period& period,
               MeasureBy by,
               const std::optional<QDateTime>& asOf,
               int upTo = 0);

/// Several measures at once, parallel to `calls`, reading each kind of records once; within a
/// transaction too. `bad-value` for `events`, which has no single ratio.
[[nodiscard]] Result<std::vector<std::vector<MeasureFigure>>> measureMany(
    Repositories& repositories, const std::vector<MeasureCall>& calls, const MeasureFrame& frame);

/// The plan with the company's settings filled in, so that it stays what it was.
[[nodiscard]] Result<MeasurePlan> settledPlan(Repositories& repositories, MeasurePlan plan);

/// The cut-off that goes without saying: the last millisecond of the period's last day.
[[nodiscard]] Result<QDateTime> usualCutOff(Repositories& repositories, const Period& period);

/// A record behind a figure, with what it counted as and why.
struct RecordBehind
{
    StoredRecord record;
    Verdict verdict = Verdict::NotCounted;
    Message reason; ///< "waited 61 s, more than 60 s"
};

struct BehindQuery
{
    MeasurePlan plan;
    Period period;
    MeasureBy by = MeasureBy::Employee;
    QString id; ///< As MeasureFigure::id.
    std::optional<QDateTime> asOf;
    int upTo = 0;
    int offset = 0;
    int limit = 1000;
    std::optional<Stay> stay = {}; ///< Of who was there for a part of the period.
};

/// By time; the same judging that made the figure.
[[nodiscard]] Result<std::vector<RecordBehind>> recordsBehind(const Access& access,
                                                              const BehindQuery& query);

} // namespace plumbline
