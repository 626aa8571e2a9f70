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

Result<std::optional<Rational>> scoreOf(bool isComplete, const QString& stored)
{
    if (!isComplete)
        return std::nullopt;
    return Rational::parse(stored).map([](const Rational& score) { return std::optional(score); });
}

/// Puts the entries of a cycle's people into the history.
class HistoryTaker
{
public:
    HistoryTaker(const Access& access,
                 Repositories& repositories,
                 const std::vector<Appraisal>& appraisals,
                 std::size_t periods)
        : m_access(access)
        , m_repositories(repositories)
        , m_periods(periods)
    {
        for (const Appraisal& appraisal : appraisals)
            m_wanted.insert(appraisal.employee);
    }

    [[nodiscard]] Result<> takeScores(const Cycle& cycle);
    [[nodiscard]] Result<> takeValues(const Cycle& cycle);

    SchemeHistory history;

private:
    void add(const EmployeeId& employee, HistoryEntry entry, const QString& grade)
    {
        if (!grade.isEmpty())
            history.grades[employee].insert(entry.period, grade);
        std::vector<HistoryEntry>& entries = history.entries[employee];
        entries.reserve(m_periods);
        entries.push_back(std::move(entry));
    }

    const Access& m_access;
    Repositories& m_repositories;
    std::size_t m_periods;
    QSet<EmployeeId> m_wanted;
};

Result<> HistoryTaker::takeScores(const Cycle& cycle)
{
    const auto standings = m_repositories.results().standings(cycle.key);
    if (!standings)
        return failure(standings.error());
    for (const ResultStanding& person : *standings) {
        if (!m_wanted.contains(person.employee))
            continue;
        const auto score = scoreOf(person.isComplete, person.score);
        if (!score)
            return failure(score.error());
        add(person.employee, {cycle.key.period, *score, {}}, person.grade);
    }
    return {};
}

Result<> HistoryTaker::takeValues(const Cycle& cycle)
{
    const auto revision = m_repositories.results().latest(cycle.key);
    if (!revision)
        return failure(revision.error());
    if (!*revision)
        return {};
    const Result<Scheme> scheme = pinnedScheme(m_access, m_repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    for (const StoredResult& person : (*revision)->people) {
        if (!m_wanted.contains(person.employee))
            continue;
        const auto score = scoreOf(person.isComplete, person.score);
        if (!score)
            return failure(score.error());
        const auto input = m_access.results.readInput(*scheme, cycle.key.period, person.input);
        if (!input)
            return failure(input.error());
        add(person.employee,
            {cycle.key.period, *score, measuredValues(*scheme, *input)},
            person.grade);
    }
    return {};
}

} // namespace

Result<SchemeHistory> loadHistory(const Access& access,
                                  Repositories& repositories,
                                  const CycleKey& key,
                                  const std::vector<Appraisal>& appraisals,
                                  HistoryDepth depth)
{
    Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    std::sort(cycles->begin(), cycles->end(), [](const Cycle& a, const Cycle& b) {
        return a.key < b.key;
    });
    std::erase_if(*cycles, [&key](const Cycle& cycle) {
        return cycle.key.scheme != key.scheme || cycle.key.period.kind() != key.period.kind()
            || cycle.key.period >= key.period;
    });
    HistoryTaker taker(access, repositories, appraisals, cycles->size());
    for (const Cycle& cycle : *cycles) {
        const Result<> taken =
            depth == HistoryDepth::Values ? taker.takeValues(cycle) : taker.takeScores(cycle);
        if (!taken)
            return failure(taken.error());
    }
    return std::move(taker.history);
}

} // namespace plumbline
