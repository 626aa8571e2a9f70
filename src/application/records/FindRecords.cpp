// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FindRecords.h"

#include "application/policy/Permit.h"

namespace plumbline {

Result<std::optional<RecordSearch>> narrowed(const Access& access, RecordSearch search)
{
    const Result<Sight> sight =
        sightOf(access, access.store.repositories(), Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    if (sight->isEverybody)
        return search;
    if (search.range.employee && !sight->sees(*search.range.employee))
        return std::nullopt;
    if (search.employees.empty())
        search.employees.assign(sight->people.begin(), sight->people.end());
    std::erase_if(search.employees, [&](const EmployeeId& one) { return !sight->sees(one); });
    if (search.employees.empty())
        return std::nullopt;
    return search;
}

Result<std::vector<StoredRecord>> findRecords(const Access& access, const RecordSearch& search)
{
    return permitted(access, Permission::SeeRecords)
        .and_then([&] { return narrowed(access, search); })
        .and_then([&](const std::optional<RecordSearch>& left) {
            return left ? access.store.repositories().records().find(*left)
                        : Result<std::vector<StoredRecord>>();
        });
}

Result<int> countRecords(const Access& access, const RecordSearch& search)
{
    return permitted(access, Permission::SeeRecords)
        .and_then([&] { return narrowed(access, search); })
        .and_then([&](const std::optional<RecordSearch>& left) {
            return left ? access.store.repositories().records().count(*left) : Result<int>(0);
        });
}

Result<std::vector<RecordChange>> recordChanges(const Access& access, const RecordPlace& place)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    RecordRepository& records = access.store.repositories().records();
    const auto record = records.record(place);
    if (!record)
        return failure(record.error());
    if (*record) {
        if (Result<> may =
                permitted(access, Permission::SeeRecords, {{}, (*record)->employee, {}, {}, {}});
            !may)
            return failure(may.error());
    }
    return records.changes(place);
}

Result<std::vector<ImportRun>> importRuns(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    const Result<Sight> sight =
        sightOf(access, access.store.repositories(), Permission::SeeRecords);
    if (!sight)
        return failure(sight.error());
    if (!sight->isEverybody)
        return std::vector<ImportRun>();
    return access.store.repositories().records().runs();
}

} // namespace plumbline
