// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/LoadEmployeeHistory.h"

#include "application/policy/Permit.h"

#include <algorithm>

namespace plumbline {

namespace {

LocalizedText schemeName(const Access& access, const Cycle& cycle)
{
    const auto stored =
        access.store.repositories().schemes().scheme(cycle.key.scheme, cycle.schemeVersion);
    if (!stored || !*stored)
        return LocalizedText(cycle.key.scheme.text());
    const auto scheme = access.schemes.read((*stored)->document);
    return scheme ? scheme->document().texts.name : LocalizedText(cycle.key.scheme.text());
}

Result<std::optional<EmployeeResult>>
resultIn(const Access& access, const Cycle& cycle, const EmployeeId& employee)
{
    auto revision = access.store.repositories().results().latestOf(cycle.key, employee);
    if (!revision)
        return failure(revision.error());
    if (!*revision || (*revision)->people.empty())
        return std::nullopt;
    StoredResult& person = (*revision)->people.front();
    // How it stood is told, not what was paid for it: that is for who may see wages.
    person.result.clear();
    person.input.clear();
    return EmployeeResult{cycle,
                          schemeName(access, cycle),
                          (*revision)->revision,
                          (*revision)->madeAt,
                          std::move(person)};
}

} // namespace

Result<std::vector<EmployeeResult>> loadEmployeeHistory(const Access& access,
                                                        const EmployeeId& employee)
{
    if (Result<> may = permitted(access, Permission::SeeScores); !may)
        return failure(may.error());
    const auto cycles = access.store.repositories().cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::vector<EmployeeResult> history;
    for (const Cycle& cycle : *cycles) {
        const Subject subject{cycle.key, employee, {}, {}, {}};
        if (!permitted(access, Permission::SeeScores, subject))
            continue;
        auto result = resultIn(access, cycle, employee);
        if (!result)
            return failure(result.error());
        if (*result)
            history.push_back(std::move(**result));
    }
    std::stable_sort(history.begin(), history.end(), [](const auto& a, const auto& b) {
        return a.cycle.key.period.lastDay() > b.cycle.key.period.lastDay();
    });
    return history;
}

} // namespace plumbline
