// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/Backup.h"

namespace plumbline {

/// A backup now, into the company's folder for them; those that need not be kept any longer go.
/// Sealed; `incomplete` where no recovery code was made yet (SetUpBackups.h).
[[nodiscard]] Result<BackupFacts> backUpNow(const Access& access);
/// A backup to any place: sealed where there is a recovery code, else a plain checked copy.
[[nodiscard]] Result<> backUpTo(const Access& access, const QString& target);
/// An automatic backup, where one is due: something was changed since the last, and on opening the
/// last is older than `kHoursBetweenOpenings`. Never stands in the way of what comes after it: a
/// failure is remembered and told by backupState().
void keepBackup(const Access& access, BackupReason why);

inline constexpr int kHoursBetweenOpenings = 20;

/// The ending of a sealed backup's name.
inline constexpr auto kBackupSuffix = ".plumb-backup";

} // namespace plumbline
