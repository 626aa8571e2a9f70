// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"
#include "application/results/ExplainCycle.h"

namespace plumbline {

/// A kept revision, computed once more.
struct ComputedRevision
{
    int number = 1;
    int version = 1; ///< Of the scheme, that counted then.
    CurrentResult result;
};

/// Every revision kept of a cycle, one after another, computed from the inputs beside it. Asks
/// nothing: whoever makes one has asked.
class KeptRevisions
{
public:
    KeptRevisions(const Access& access, Repositories& repositories, const Cycle& cycle);

    /// None: that was the last. `damaged-file` where inputs don't come to the result.
    [[nodiscard]] Result<std::optional<ComputedRevision>> next();

private:
    [[nodiscard]] Result<> readMigrations();
    [[nodiscard]] Result<> readScheme(int version);

    const Access& m_access;
    Repositories& m_repositories;
    const Cycle& m_cycle;
    std::optional<std::vector<CycleMigration>> m_migrations;
    std::optional<Scheme> m_scheme;
    int m_version = 0;
    int m_number = 0;
};

} // namespace plumbline
