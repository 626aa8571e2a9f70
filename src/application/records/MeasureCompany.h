// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "domain/records/CompanyDays.h"
#include "domain/records/RecordJudge.h"

#include <QtCore/QHash>

namespace plumbline {

/// What measuring needs to know of a company beside its records.
struct MeasureCompany
{
    CompanyDays days{QTimeZone::utc()};
    std::vector<Employee> employees;
    std::vector<Team> teams;
    QHash<std::int64_t, std::size_t> owners; ///< By number of owner: index of the employee.
    int months = kUsualMonths;
    ComplaintHours complaintHours;

    [[nodiscard]] static Result<MeasureCompany> load(Repositories& repositories);

    [[nodiscard]] std::int64_t endOf(const Period& period, RecordKind kind) const
    {
        return days.begin(period.lastDay().addDays(1), kind);
    }

    /// The plan with the company's months where it says none itself.
    [[nodiscard]] MeasurePlan settled(MeasurePlan plan) const;
};

/// A judge that knows the numbers of the texts its filters let through.
[[nodiscard]] Result<RecordJudge> judgeFor(Repositories& repositories,
                                           const MeasureCompany& company,
                                           const MeasurePlan& settled,
                                           std::int64_t asOf);

} // namespace plumbline
