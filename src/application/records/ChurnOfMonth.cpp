// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ChurnOfMonth.h"

#include "application/records/MeasureRecords.h"

namespace plumbline {

Result<MonthChurn>
churnOfMonth(const Access& access, const Period& month, std::optional<int> months)
{
    MeasurePlan plan;
    plan.name = MeasureName::Churn;
    plan.months = months;
    MeasureFrame frame;
    frame.period = month;
    return measureMany(
               access.store.repositories(),
               {{plan, MeasureBy::Employee}, {plan, MeasureBy::Team}, {plan, MeasureBy::Company}},
               frame)
        .map([](std::vector<std::vector<MeasureFigure>> figures) {
            return MonthChurn{std::move(figures[0]), std::move(figures[1]), std::move(figures[2])};
        });
}

} // namespace plumbline
