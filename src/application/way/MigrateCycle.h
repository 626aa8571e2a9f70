// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"
#include "application/way/Batch.h"

namespace plumbline {

/// Somebody whose result a migration changes.
struct MigratedResult
{
    EmployeeId employee;
    QString name;
    QString scoreBefore; ///< Empty: incomplete.
    QString scoreAfter;
};

/// What a running cycle's move to another version of its scheme would do.
struct MigrationPreview
{
    int from = 0;
    int to = 0;
    std::vector<CellSetAside> aside; ///< Values without a place; kept beside the cycle.
    std::vector<MigratedResult> changed;
    std::vector<Staying> held; ///< Submitted or published appraisals: they forbid it.
};

[[nodiscard]] Result<MigrationPreview>
previewMigration(const Access& access, const CycleKey& key, int version);
/// With a reason; nothing is erased.
[[nodiscard]] Result<>
migrateCycle(const Access& access, const CycleKey& key, int version, const QString& reason);

} // namespace plumbline
