// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/VerifyFile.h"

#include "application/policy/Permit.h"
#include "application/records/RecordFeed.h"
#include "application/trail/KeptRevisions.h"

namespace plumbline {

namespace {

/// Every revision kept of a cycle, computed once more from the inputs beside it: how many results
/// there were.
Result<std::int64_t> computedResults(const Access& access,
                                     Repositories& repositories,
                                     const Cycle& cycle,
                                     const TrailWatch& watch)
{
    KeptRevisions revisions(access, repositories, cycle);
    std::int64_t results = 0;
    for (;;) {
        if (watch.isCancelled())
            return workCancelled();
        const Result<std::optional<ComputedRevision>> one = revisions.next();
        if (!one)
            return failure(one.error());
        if (!*one)
            return results;
        results += static_cast<std::int64_t>((*one)->result.people.size());
    }
}

Result<TrailReport> withResults(const Access& access,
                                Repositories& repositories,
                                TrailReport report,
                                const TrailWatch& watch)
{
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles) {
        report.add({cycles.error().message, cycles.error().at});
        return report;
    }
    for (const Cycle& cycle : *cycles) {
        if (watch.isCancelled())
            return workCancelled();
        const Result<std::int64_t> computed = computedResults(access, repositories, cycle, watch);
        if (computed)
            report.results += *computed;
        else if (watch.isCancelled())
            return failure(computed.error());
        else
            report.add({computed.error().message, cycle.key.toString()});
    }
    return report;
}

} // namespace

Result<TrailReport>
verifyFile(const Access& access, const std::optional<TrailCode>& known, WorkProgress& progress)
{
    Repositories& repositories = access.store.repositories();
    const TrailWatch watch{[&progress] { return progress.isCancelled.load(); },
                           [&progress](int reached) { progress.thousandths = reached; }};
    return permit(access, repositories, Permission::VerifyFile)
        .and_then([&] { return repositories.trail().verify(known, watch); })
        .and_then([&](TrailReport report) {
            return withResults(access, repositories, std::move(report), watch);
        });
}

} // namespace plumbline
