// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/KeptRevisions.h"

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

} // namespace

KeptRevisions::KeptRevisions(const Access& access, Repositories& repositories, const Cycle& cycle)
    : m_access(access)
    , m_repositories(repositories)
    , m_cycle(cycle)
{
}

Result<> KeptRevisions::readMigrations()
{
    if (m_migrations)
        return {};
    return m_repositories.way().migrations(m_cycle.key).map([this](auto migrations) {
        m_migrations = std::move(migrations);
    });
}

Result<> KeptRevisions::readScheme(int version)
{
    if (m_scheme && version == m_version)
        return {};
    Cycle then = m_cycle;
    then.schemeVersion = version;
    return pinnedScheme(m_access, m_repositories, then).map([&](Scheme scheme) {
        m_scheme = std::move(scheme);
        m_version = version;
    });
}

Result<std::optional<ComputedRevision>> KeptRevisions::next()
{
    if (Result<> read = readMigrations(); !read)
        return failure(read.error());
    const auto kept = m_repositories.results().revision(m_cycle.key, ++m_number);
    if (!kept)
        return failure(kept.error());
    if (!*kept)
        return std::nullopt;
    if (Result<> read = readScheme(versionAt(m_cycle, *m_migrations, (*kept)->madeAt)); !read)
        return failure(read.error());
    return keptResult(m_access, *m_scheme, m_cycle.key, **kept, Explain::No)
        .map([this](CurrentResult result) -> std::optional<ComputedRevision> {
            return ComputedRevision{m_number, m_version, std::move(result)};
        });
}

} // namespace plumbline
