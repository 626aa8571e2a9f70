// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ComplaintCounts.h"

#include "application/policy/Permit.h"
#include "application/records/FindRecords.h"
#include "application/records/RecordDays.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace plumbline {

namespace {

using Key = std::tuple<Period, EmployeeId, int>;

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

    [[nodiscard]] Result<> read(const Period& period)
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
            ++m_counts[{period, employee, own}];
        });
    }

    [[nodiscard]] std::vector<ComplaintCount> counts() const
    {
        std::vector<ComplaintCount> counts;
        for (const auto& [key, count] : m_counts)
            counts.push_back({std::get<1>(key), std::get<2>(key), std::get<0>(key), count});
        return counts;
    }

private:
    Repositories& m_repositories;
    const Sight& m_sight;
    Company m_company;
    std::map<Key, int> m_counts;
};

/// Whether any complaint is kept that was received until then.
Result<bool> isKeptUntil(const Access& access, const QDate& day, const Company& company)
{
    RecordSearch search;
    search.range = recordsOfDays(RecordKind::Complaint, day, day, company);
    search.range.from = std::numeric_limits<std::int64_t>::min();
    return countRecords(access, search).map([](int kept) { return kept > 0; });
}

/// The first period until whose end any is kept.
Result<std::optional<Period>> knownFrom(const Access& access,
                                        const std::vector<Period>& periods,
                                        const ComplaintCounts& counts,
                                        const Company& company)
{
    for (const Period& period : periods) {
        if (std::ranges::find(counts.counts, period, &ComplaintCount::period)
            != counts.counts.end())
            return std::optional(period);
        const Result<bool> isKept = isKeptUntil(access, period.lastDay(), company);
        if (!isKept)
            return failure(isKept.error());
        if (*isKept)
            return std::optional(period);
    }
    return std::optional<Period>();
}

} // namespace

Result<ComplaintCounts> complaintCounts(const Access& access, std::vector<Period> periods)
{
    if (Result<> may = permitted(access, Permission::SeeRecords); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeRecords);
    const Result<Company> company = repositories.company().company();
    if (!sight || !company)
        return failure(!sight ? sight.error() : company.error());
    std::ranges::sort(periods);
    Count count(repositories, *sight, *company);
    for (const Period& period : periods) {
        if (Result<> read = count.read(period); !read)
            return failure(read.error());
    }
    ComplaintCounts counts{true, {}, count.counts()};
    const auto known = knownFrom(access, periods, counts, *company);
    if (!known)
        return failure(known.error());
    counts.knownFrom = *known;
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
