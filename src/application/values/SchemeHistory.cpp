// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/SchemeHistory.h"

#include "application/schemes/SchemeVersions.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

QMap<QString, Measured> measuredValues(const Scheme& scheme, const PersonInput& input)
{
    QMap<QString, Measured> values;
    for (const int node : scheme.indicators()) {
        const NodeValue& value = input.values[static_cast<std::size_t>(node)];
        if (const auto* measured = std::get_if<Measured>(&value))
            values.insert(scheme.node(node).id(), *measured);
    }
    return values;
}

Result<HistoryEntry> entryOf(const Access& access,
                             const Scheme& scheme,
                             const Period& period,
                             const StoredResult& stored)
{
    const Result<PersonInput> input = access.results.readInput(scheme, period, stored.input);
    if (!input)
        return failure(input.error());
    HistoryEntry entry{period, std::nullopt, measuredValues(scheme, *input)};
    if (stored.isComplete) {
        const Result<Rational> score = Rational::parse(stored.score);
        if (!score)
            return failure(score.error());
        entry.score = *score;
    }
    return entry;
}

Result<> addCycle(const Access& access,
                  Repositories& repositories,
                  const Cycle& cycle,
                  const QSet<EmployeeId>& wanted,
                  SchemeHistory& history)
{
    const auto revision = repositories.results().latest(cycle.key);
    if (!revision)
        return failure(revision.error());
    if (!*revision)
        return {};
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    for (const StoredResult& stored : (*revision)->people) {
        if (!wanted.contains(stored.employee))
            continue;
        Result<HistoryEntry> entry = entryOf(access, *scheme, cycle.key.period, stored);
        if (!entry)
            return failure(entry.error());
        history.entries[stored.employee].push_back(*std::move(entry));
        if (!stored.grade.isEmpty())
            history.grades[stored.employee].insert(cycle.key.period, stored.grade);
    }
    return {};
}

} // namespace

Result<SchemeHistory> loadHistory(const Access& access,
                                  Repositories& repositories,
                                  const CycleKey& key,
                                  const std::vector<Appraisal>& appraisals)
{
    Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::sort(cycles->begin(), cycles->end(), [](const Cycle& a, const Cycle& b) {
        return a.key < b.key;
    });
    QSet<EmployeeId> wanted;
    for (const Appraisal& appraisal : appraisals)
        wanted.insert(appraisal.employee);
    SchemeHistory history;
    for (const Cycle& cycle : *cycles) {
        if (cycle.key.scheme != key.scheme || cycle.key.period.kind() != key.period.kind()
            || cycle.key.period >= key.period)
            continue;
        if (auto added = addCycle(access, repositories, cycle, wanted, history); !added)
            return failure(added.error());
    }
    return history;
}

} // namespace plumbline
