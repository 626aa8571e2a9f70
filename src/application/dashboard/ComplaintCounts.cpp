// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ComplaintCounts.h"

#include "application/policy/Permit.h"
#include "application/records/FindRecords.h"
#include "application/records/RecordDays.h"

#include <map>

namespace plumbline {

namespace {

using Key = std::pair<EmployeeId, int>;

Result<QHash<std::int64_t, EmployeeId>> ownersOf(Repositories& repositories)
{
    return repositories.records().owners().map([](const auto& all) {
        QHash<std::int64_t, EmployeeId> owners;
        for (const auto& [number, employee] : all)
            owners.insert(number, employee);
        return owners;
    });
}

/// Adds up what one period has.
class Count
{
public:
    Count(Repositories& repositories, const Sight& sight, Company company)
        : m_repositories(repositories)
        , m_sight(sight)
        , m_company(std::move(company))
    {
    }

    [[nodiscard]] Result<> read(const Period& period, int ComplaintCount::* count)
    {
        const auto owners = ownersOf(m_repositories);
        if (!owners)
            return failure(owners.error());
        const int grade = fieldIndex(RecordKind::Complaint, u"class");
        RecordRange range =
            recordsOfDays(RecordKind::Complaint, period.firstDay(), period.lastDay(), m_company);
        range.fields = {grade};
        return m_repositories.records().scan(range, [&](const ScannedRecord& record) {
            const EmployeeId employee = owners->value(record.facts.employee);
            if (record.isExcluded || !m_sight.sees(employee))
                return;
            const int own = record.facts.has(grade) ? static_cast<int>(record.facts[grade]) : 0;
            ComplaintCount& one = m_counts[{employee, own}];
            one.employee = employee;
            one.grade = own;
            ++(one.*count);
        });
    }

    [[nodiscard]] std::vector<ComplaintCount> counts() const
    {
        std::vector<ComplaintCount> counts;
        for (const auto& [key, count] : m_counts)
            counts.push_back(count);
        return counts;
    }

private:
    Repositories& m_repositories;
    const Sight& m_sight;
    Company m_company;
    std::map<Key, ComplaintCount> m_counts;
};

} // namespace

Result<ComplaintCounts> complaintCounts(const Access& access, const Period& period)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    const Result<Company> company = repositories.company().company();
    if (!sight || !company)
        return failure(!sight ? sight.error() : company.error());
    Count count(repositories, *sight, *company);
    if (Result<> read = count.read(period, &ComplaintCount::now); !read)
        return failure(read.error());
    if (Result<> read = count.read(period.plus(-1), &ComplaintCount::before); !read)
        return failure(read.error());
    ComplaintCounts counts{period, true, count.counts()};
    if (!counts.counts.empty())
        return counts;
    RecordSearch any;
    any.range.kind = RecordKind::Complaint;
    return countRecords(access, any).map([&](int kept) {
        counts.isAnyKept = kept > 0;
        return counts;
    });
}

} // namespace plumbline
