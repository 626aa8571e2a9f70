// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/common/Rational.h"
#include "domain/records/MeasurePlan.h"

namespace plumbline {

enum class MeasureBy { Employee, Team, Company };

/// What a measure comes to for one employee, team or the company.
struct MeasureFigure
{
    QString id; ///< Employee or team; empty: the company.
    QString num; ///< Exact decimals; the factor of 100 of a rate is in it.
    QString den; ///< "0": no record to divide by, so no value.
    int counted = 0; ///< Records that were counted.
    int seen = 0; ///< All of the period, also those not counted.
    [[nodiscard]] std::optional<Rational> value() const;
};

/// In the order of ids; everybody active in the period, and all teams, where the measure gives a
/// value without records. `asOf`: as of when the clock is read; none: the period's end.
[[nodiscard]] Result<std::vector<MeasureFigure>>
measureRecords(const Access& access,
               const MeasurePlan& plan,
               const Period& period,
               MeasureBy by,
               const std::optional<QDateTime>& asOf,
               int upTo = 0);

enum class Verdict {
    Hit, ///< In numerator and denominator.
    Miss, ///< In the denominator only.
    NotCounted
};

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
};

/// By time; the same judging that made the figure.
[[nodiscard]] Result<std::vector<RecordBehind>> recordsBehind(const Access& access,
                                                              const BehindQuery& query);

} // namespace plumbline
