// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ChurnOfMonth.h"

#include "application/policy/Permit.h"
#include "application/records/MeasureRecords.h"

namespace plumbline {

Result<MonthChurn>
churnOfMonth(const Access& access, const Period& month, std::optional<int> months)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    MeasurePlan plan;
    plan.name = MeasureName::Churn;
    plan.months = months;
    MeasureFrame frame;
    frame.period = month;
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    return measureMany(
               repositories,
               {{plan, MeasureBy::Employee}, {plan, MeasureBy::Team}, {plan, MeasureBy::Company}},
               frame)
        .map([&sight](std::vector<std::vector<MeasureFigure>> figures) {
            if (!sight->isEverybody) {
                std::erase_if(figures[0], [&](const MeasureFigure& one) {
                    return !sight->sees(EmployeeId(one.id));
                });
                figures[1].clear();
                figures[2].clear();
            }
            return MonthChurn{std::move(figures[0]), std::move(figures[1]), std::move(figures[2])};
        });
}

} // namespace plumbline
