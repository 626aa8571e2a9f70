// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/ExplainCycle.h"

#include "application/cycles/FindCycle.h"
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
    if (const auto scored = scoreCycle(access, key); !scored)
        return failure(scored.error());
    Repositories& repositories = access.store.repositories();
    const auto cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const auto scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const auto kept = repositories.results().latest(key);
    if (!kept)
        return failure(kept.error());
    Result<std::vector<StoredCell>> cells = repositories.values().cells(key);
    if (!cells)
        return failure(cells.error());
    return keptResult(access, *scheme, key, **kept, Explain::Yes).map([&](CurrentResult&& whole) {
        return ExplainedCycle{std::move(whole.scheme),
                              std::move(whole.people),
                              std::move(whole.result),
                              cycle->schemeVersion,
                              *std::move(cells)};
    });
}

} // namespace plumbline
