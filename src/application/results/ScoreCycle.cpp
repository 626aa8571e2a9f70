// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/ScoreCycle.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
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
    return keepRevision(access, repositories, key, asRevision(access, *current));
}

} // namespace

Result<ScoredCycle> scoreCycle(const Access& access, const CycleKey& key)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return scored(access, repositories, key).map([&](const ResultRevision& revision) {
            return ScoredCycle{revision.revision, resultDocument(key, revision)};
        });
    });
}

} // namespace plumbline
