// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/ScoreCycle.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/results/KeepResult.h"

namespace plumbline {

namespace {

Result<ResultRevision> storedRevision(Repositories& repositories, const CycleKey& key)
{
    Result<std::optional<ResultRevision>> latest = repositories.results().latest(key);
    if (!latest)
        return failure(latest.error());
    if (!*latest)
        return failure(
            ErrorCode::DamagedFile,
            key.toString(),
            QT_TRANSLATE_NOOP("Messages", "%1 is closed, but its stored result is missing."),
            {key.toString()});
    return **std::move(latest);
}

Result<ResultRevision> scored(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    if (cycle->isClosed())
        return storedRevision(repositories, key);
    const Result<CurrentResult> current = currentResult(access, repositories, *cycle);
    if (!current)
        return failure(current.error());
    // Looking at it keeps nothing: who reads everything changes nothing.
    if (!permit(access, repositories, Permission::AdvanceCycle, {key}))
        return asRevision(access, *current);
    return keepRevision(access, repositories, key, asRevision(access, *current));
}

/// Only those who may be seen, with what they are paid; what the teams come to only for who sees
/// everybody.
Result<ResultRevision> seenOf(const Access& access,
                              Repositories& repositories,
                              const CycleKey& key,
                              ResultRevision revision)
{
    const Result<Sight> wages = sightOf(access, repositories, Permission::SeeWages, key);
    if (!wages)
        return failure(wages.error());
    return sightOf(access, repositories, Permission::SeeScores, key).map([&](const Sight& sight) {
        if (!sight.isEverybody)
            revision.teams = "{}";
        std::erase_if(revision.people, [&](const StoredResult& one) {
            const bool isPaid = one.result.contains(R"("pay":)");
            return !sight.sees(one.employee) || (isPaid && !wages->sees(one.employee));
        });
        return std::move(revision);
    });
}

} // namespace

Result<ScoredCycle> scoreCycle(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::SeeScores, {key}); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) {
        return scored(access, repositories, key)
            .and_then([&](ResultRevision revision) {
                return seenOf(access, repositories, key, std::move(revision));
            })
            .map([&](const ResultRevision& revision) {
                return ScoredCycle{revision.revision, resultDocument(key, revision)};
            });
    });
}

} // namespace plumbline
