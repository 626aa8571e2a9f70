// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/VerifyFile.h"

#include "application/policy/Permit.h"
#include "application/ports/WayRepository.h"
#include "application/records/RecordFeed.h"
#include "application/results/ExplainCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

/// The version of the scheme that counted at a moment: migrations move a running cycle on.
int versionAt(const Cycle& cycle,
              const std::vector<CycleMigration>& migrations,
              const QDateTime& moment)
{
    for (const CycleMigration& one : migrations) {
        if (moment < one.at)
            return one.from;
    }
    return cycle.schemeVersion;
}

/// Every revision kept of a cycle, computed once more from the inputs beside it.
class Recomputing
{
public:
    Recomputing(const Access& access, Repositories& repositories, const Cycle& cycle)
        : m_access(access)
        , m_repositories(repositories)
        , m_cycle(cycle)
    {
    }

    /// How many results there were.
    [[nodiscard]] Result<std::int64_t> run(const TrailWatch& watch)
    {
        Result<std::vector<CycleMigration>> migrations =
            m_repositories.way().migrations(m_cycle.key);
        if (!migrations)
            return failure(migrations.error());
        m_migrations = *std::move(migrations);
        std::int64_t results = 0;
        for (int number = 1;; ++number) {
            if (watch.isCancelled())
                return workCancelled();
            const auto kept = m_repositories.results().revision(m_cycle.key, number);
            if (!kept)
                return failure(kept.error());
            if (!*kept)
                return results;
            if (const Result<> computed = compute(**kept); !computed)
                return failure(computed.error());
            results += static_cast<std::int64_t>((*kept)->people.size());
        }
    }

private:
    [[nodiscard]] Result<> compute(const ResultRevision& kept)
    {
        Cycle then = m_cycle;
        then.schemeVersion = versionAt(m_cycle, m_migrations, kept.madeAt);
        if (!m_scheme || then.schemeVersion != m_version) {
            Result<Scheme> scheme = pinnedScheme(m_access, m_repositories, then);
            if (!scheme)
                return failure(scheme.error());
            m_scheme = *std::move(scheme);
            m_version = then.schemeVersion;
        }
        return keptResult(m_access, *m_scheme, m_cycle.key, kept, Explain::No)
            .map([](const CurrentResult&) { });
    }

    const Access& m_access;
    Repositories& m_repositories;
    const Cycle& m_cycle;
    std::vector<CycleMigration> m_migrations;
    std::optional<Scheme> m_scheme;
    int m_version = 0;
};

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
        const Result<std::int64_t> computed = Recomputing(access, repositories, cycle).run(watch);
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
