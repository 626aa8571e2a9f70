// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/Backup.h"

namespace plumbline {

struct PreviewedCycle
{
    CycleKey key;
    CycleStage stage = CycleStage::Collecting;
};

/// What is in a backup, before anything is replaced.
struct RestorePreview
{
    std::optional<BackupFacts> facts; ///< None: a plain copy.
    QString companyName;
    QString company; ///< The public id; empty: never had sealed backups.
    int people = 0;
    std::vector<PreviewedCycle> cycles; ///< Newest period first.
    std::int64_t entries = 0; ///< Of the trail.
    QDateTime lastAt; ///< Of the last entry.
    QString lastBy;
    QString lastAction;
};

/// `prepared` comes from CompanyFiles::prepareRestore(), which asks for the recovery code.
[[nodiscard]] Result<RestorePreview> previewRestore(PreparedRestore& prepared);
/// Writes into the restored file that it was restored, and from what.
[[nodiscard]] Result<> noteRestored(const Access& access, const RestorePreview& preview);
/// The public id of an open company file; empty: it never had sealed backups.
[[nodiscard]] Result<QString> companyPublicId(Repositories& repositories);

} // namespace plumbline
