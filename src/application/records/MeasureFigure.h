// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/Stays.h"
#include "domain/common/Rational.h"
#include "domain/cycles/Cycle.h"
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
    /// As a cell holds it: `12`, `174300/517`; empty where there is no value.
    [[nodiscard]] QString cellText() const;
    friend bool operator==(const MeasureFigure&, const MeasureFigure&) = default;
};

/// A measure, and whose figures are wanted.
struct MeasureCall
{
    MeasurePlan plan;
    MeasureBy by = MeasureBy::Employee;
    friend bool operator==(const MeasureCall&, const MeasureCall&) = default;
};

/// Which records are looked at, and as of when.
struct MeasureFrame
{
    Period period;
    std::optional<QDateTime> asOf; ///< None: the period's end.
    int upTo = 0; ///< The last import run that is seen; 0: all.
    /// Figures by employee of these only; empty: of all. Those by team and company are of all.
    std::vector<EmployeeId> employees;
    Stays stays = {}; ///< Of figures by employee; measures of customers look at all days.
    friend bool operator==(const MeasureFrame&, const MeasureFrame&) = default;
};

} // namespace plumbline
