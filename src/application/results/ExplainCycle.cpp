// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/ExplainCycle.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/results/ScoreCycle.h"
#include "application/schemes/SchemeVersions.h"

#include <utility>

namespace plumbline {

namespace {

Result<std::vector<PersonInput>> keptInputs(const Access& access,
                                            const Scheme& scheme,
                                            const Period& period,
                                            const ResultRevision& revision)
{
    std::vector<PersonInput> people;
    people.reserve(revision.people.size());
    for (const StoredResult& stored : revision.people) {
        Result<PersonInput> person = access.results.readInput(scheme, period, stored.input);
        if (!person)
            return failure(person.error());
        people.push_back(*std::move(person));
    }
    return people;
}

/// Whether each person comes to the very result that was kept, which has no steps.
Result<> checkAgainst(const ResultRevision& revision,
                      const Access& access,
                      const CycleKey& key,
                      CurrentResult& explained)
{
    for (std::size_t row = 0; row < revision.people.size(); ++row) {
        PersonResult& person = explained.result.people[row];
        std::optional<Step> steps = std::exchange(person.explanation, std::nullopt);
        const QByteArray result =
            access.results.result(explained.scheme, explained.people[row], person);
        person.explanation = std::move(steps);
        if (result != revision.people[row].result)
            return failure(ErrorCode::DamagedFile,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages",
                                             "What is stored for %1 in %2 doesn't come to the "
                                             "stored result. Nothing was changed."),
                           {explained.people[row].id.text(), key.toString()});
    }
    return {};
}

/// Computed and kept, then explained from what was kept.
Result<CurrentResult> scoredAndKept(const Access& access,
                                    Repositories& repositories,
                                    const Cycle& cycle,
                                    const Scheme& scheme)
{
    if (const auto scored = scoreCycle(access, cycle.key); !scored)
        return failure(scored.error());
    const auto kept = repositories.results().latest(cycle.key);
    if (!kept)
        return failure(kept.error());
    return keptResult(access, scheme, cycle.key, **kept, Explain::Yes);
}

/// For who may not keep a result: nothing is stored by looking.
Result<CurrentResult>
computedNow(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    return currentResult(access, repositories, cycle).map([&](CurrentResult&& current) {
        current.result = evaluate(current.scheme, cycle.key.period, current.people, Explain::Yes);
        return std::move(current);
    });
}

/// Takes out whom one may not see, with what they are paid.
Result<> keepSeen(const Access& access,
                  Repositories& repositories,
                  const CycleKey& key,
                  ExplainedCycle& explained)
{
    const Result<Sight> scores = sightOf(access, repositories, Permission::SeeScores, key);
    const Result<Sight> wages = sightOf(access, repositories, Permission::SeeWages, key);
    if (!scores || !wages)
        return failure(scores ? wages.error() : scores.error());
    std::vector<PersonInput> people;
    std::vector<PersonResult> results;
    for (std::size_t row = 0; row < explained.people.size(); ++row) {
        const EmployeeId& id = explained.people[row].id;
        PersonResult& result = explained.result.people[row];
        if (!scores->sees(id) || (result.slip && !wages->sees(id)))
            continue;
        people.push_back(std::move(explained.people[row]));
        results.push_back(std::move(result));
    }
    explained.people = std::move(people);
    explained.result.people = std::move(results);
    std::erase_if(explained.cells,
                  [&](const StoredCell& cell) { return !scores->sees(cell.employee); });
    return {};
}

} // namespace

Result<CurrentResult> keptResult(const Access& access,
                                 const Scheme& scheme,
                                 const CycleKey& key,
                                 const ResultRevision& kept,
                                 Explain explain)
{
    Result<std::vector<PersonInput>> people = keptInputs(access, scheme, key.period, kept);
    if (!people)
        return failure(people.error());
    EvaluationResult result = evaluate(scheme, key.period, *people, explain);
    CurrentResult cycle{scheme, *std::move(people), std::move(result)};
    return checkAgainst(kept, access, key, cycle).map([&cycle] { return std::move(cycle); });
}

Result<ExplainedCycle> explainCycle(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeScores, {key}); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const auto scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    Result<CurrentResult> whole = cycle->isClosed() || permitted(access, Permission::AdvanceCycle)
        ? scoredAndKept(access, repositories, *cycle, *scheme)
        : computedNow(access, repositories, *cycle);
    if (!whole)
        return failure(whole.error());
    Result<std::vector<StoredCell>> cells = repositories.values().cells(key);
    if (!cells)
        return failure(cells.error());
    ExplainedCycle explained{std::move(whole->scheme),
                             std::move(whole->people),
                             std::move(whole->result),
                             cycle->schemeVersion,
                             *std::move(cells)};
    return keepSeen(access, repositories, key, explained).map([&explained] {
        return std::move(explained);
    });
}

} // namespace plumbline
