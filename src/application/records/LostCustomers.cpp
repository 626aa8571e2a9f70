// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/LostCustomers.h"

#include "application/policy/Permit.h"
#include "application/records/MeasureReading.h"

namespace plumbline {

namespace {

Result<std::vector<LostCustomer>> named(Repositories& repositories,
                                        const MeasureCompany& company,
                                        const std::vector<VisitSeen>& visits)
{
    std::vector<LostCustomer> lost;
    for (const VisitSeen& visit : visits) {
        auto customer = repositories.records().text(visit.customer);
        if (!customer)
            return failure(customer.error());
        const auto advisor = company.owners.constFind(visit.employee);
        if (advisor == company.owners.constEnd())
            continue;
        lost.push_back({*std::move(customer),
                        company.days.dayOf(visit.at, RecordKind::Visit),
                        company.employees[*advisor].id});
    }
    return lost;
}

} // namespace

Result<std::vector<LostCustomer>>
lostCustomers(const Access& access, const Period& period, std::optional<int> months)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto company = MeasureCompany::load(repositories);
    if (!company)
        return failure(company.error());
    MeasurePlan plan;
    plan.name = MeasureName::LostCustomers;
    plan.months = months;
    auto task =
        MeasureTask::prepare(repositories, *company, company->settled(plan), {period, {}, 0, {}});
    if (!task)
        return failure(task.error());
    if (const Result<> read = readVisits(repositories, *task); !read)
        return failure(read.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    return named(repositories, *company, task->lostVisits())
        .map([&sight](std::vector<LostCustomer> lost) {
            std::erase_if(lost, [&](const LostCustomer& one) { return !sight->sees(one.advisor); });
            return lost;
        });
}

} // namespace plumbline
