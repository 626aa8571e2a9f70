// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/CustomerVisits.h"

#include "application/policy/Permit.h"
#include "application/records/RecordDays.h"

#include <unordered_map>

namespace plumbline {

namespace {

struct Seen
{
    int visits = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t number = 0;
    std::int64_t advisor = 0;
};

using SeenCustomers = std::unordered_map<std::int64_t, Seen>;

void see(SeenCustomers& customers, const ScannedRecord& record)
{
    if (record.isExcluded || record.facts.customer == kNothing)
        return;
    Seen& seen = customers[record.facts.customer];
    const std::int64_t at = record.facts.at;
    if (seen.visits == 0 || at < seen.first)
        seen.first = at;
    if (seen.visits == 0 || std::pair(at, record.number) > std::pair(seen.last, seen.number)) {
        seen.last = at;
        seen.number = record.number;
        seen.advisor = record.facts.employee;
    }
    ++seen.visits;
}

Result<SeenCustomers> scanVisits(Repositories& repositories, const RecordRange& range)
{
    SeenCustomers customers;
    return repositories.records()
        .scan(range, [&](const ScannedRecord& record) { see(customers, record); })
        .map([&] { return std::move(customers); });
}

} // namespace

Result<std::vector<CustomerVisits>>
customerVisits(const Access& access, const QDate& from, const QDate& to)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const auto seen =
        scanVisits(repositories, recordsOfDays(RecordKind::Visit, from, to, *company));
    if (!seen)
        return failure(seen.error());
    const auto owners = repositories.records().owners();
    if (!owners)
        return failure(owners.error());
    std::unordered_map<std::int64_t, EmployeeId> advisors(owners->begin(), owners->end());
    std::vector<CustomerVisits> customers;
    for (const auto& [number, one] : *seen) {
        const Result<QString> name = repositories.records().text(number);
        if (!name)
            return failure(name.error());
        customers.push_back({*name,
                             one.visits,
                             recordDay(RecordKind::Visit, one.first, *company),
                             recordDay(RecordKind::Visit, one.last, *company),
                             advisors[one.advisor]});
    }
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    std::erase_if(customers,
                  [&](const CustomerVisits& one) { return !sight->sees(one.lastAdvisor); });
    std::sort(customers.begin(), customers.end(), [](const auto& a, const auto& b) {
        return a.last != b.last ? a.last > b.last : a.customer < b.customer;
    });
    return customers;
}

} // namespace plumbline
