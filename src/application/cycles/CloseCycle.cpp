// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/CloseCycle.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/records/HoldRecords.h"
#include "application/results/KeepResult.h"
#include "application/way/Blockers.h"

namespace plumbline {

namespace {

Result<> checkComplete(const CurrentResult& current, const CycleKey& key, CloseMode mode)
{
    const auto& people = current.result.people;
    const auto isIncomplete = [](const PersonResult& person) { return !person.score.isComplete(); };
    const auto first = std::find_if(people.begin(), people.end(), isIncomplete);
    if (mode == CloseMode::EvenIncomplete || first == people.end())
        return {};
    const PersonInput& person = current.people[static_cast<std::size_t>(first - people.begin())];
    return failure(
        ErrorCode::Incomplete,
        key.toString(),
        QT_TRANSLATE_NOOP("Messages",
                          "%1 can't be closed yet: values of %2 people are missing, of %3 "
                          "(%4) for one."),
        {key.toString(),
         QString::number(std::count_if(people.begin(), people.end(), isIncomplete)),
         person.name,
         person.id.text()});
}

Result<>
close(const Access& access, Repositories& repositories, const CycleKey& key, CloseMode mode)
{
    const Result<Cycle> cycle = findOpenCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    if (auto free = checkClosing(repositories, *cycle); !free)
        return free;
    const Result<CurrentResult> current = currentResult(access, repositories, *cycle);
    if (!current)
        return failure(current.error());
    if (auto complete = checkComplete(*current, key, mode); !complete)
        return complete;
    const ResultRevision closing = asRevision(access, *current);
    if (auto same = checkPublished(repositories, *cycle, closing); !same)
        return same;
    const Result<ResultRevision> kept = keepRevision(access, repositories, key, closing);
    if (!kept)
        return failure(kept.error());
    if (auto held = holdRecords(access, repositories, *cycle); !held)
        return held;
    if (auto closed = repositories.cycles().setClosed(key, access.clock.now()); !closed)
        return closed;
    return audit(access,
                 repositories,
                 {QStringLiteral("cycle.closed"),
                  key.toString(),
                  cycleStageName(cycle->stage),
                  cycleStageName(CycleStage::Closed),
                  {}});
}

} // namespace

Result<> closeCycle(const Access& access, const CycleKey& key, CloseMode mode)
{
    return inTransaction(
        access, [&](Repositories& repositories) { return close(access, repositories, key, mode); });
}

} // namespace plumbline
