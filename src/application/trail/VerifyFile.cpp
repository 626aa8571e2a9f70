// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/VerifyFile.h"

#include "application/policy/Permit.h"
#include "application/records/RecordFeed.h"
#include "application/results/ExplainCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

/// What was kept of a cycle, computed once more from the inputs beside it.
Result<>
recompute(const Access& access, Repositories& repositories, const Cycle& cycle, TrailReport& report)
{
    const auto kept = repositories.results().latest(cycle.key);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return {};
    const Result<Scheme> scheme = pinnedScheme(access, repositories, cycle);
    if (!scheme)
        return failure(scheme.error());
    report.results += static_cast<std::int64_t>((*kept)->people.size());
    return keptResult(access, *scheme, cycle.key, **kept, Explain::No)
        .map([](const CurrentResult&) { });
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
        const Result<> computed = recompute(access, repositories, cycle, report);
        if (!computed)
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
