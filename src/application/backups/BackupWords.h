// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/BackupState.h"
#include "application/text/Sentences.h"

namespace plumbline {

/// "before an import"
[[nodiscard]] QString backupReasonWords(BackupReason why);
/// What to tell on the home page and in the status line; empty: nothing.
[[nodiscard]] QString backupWarningWords(const BackupState& state, const QDateTime& now);
/// The same for a narrow place: "Backup 5 days old".
[[nodiscard]] QString backupWarningLabel(const BackupState& state, const QDateTime& now);
/// When the next automatic one is made.
[[nodiscard]] QString nextBackupWords(const BackupState& state);
/// How many are kept.
[[nodiscard]] QString keptBackupsWords();
/// That erased people are still in older backups, and until when; empty: they are not.
[[nodiscard]] QString erasedInBackupsWords(const BackupState& state);
/// What stands beside a new recovery code: to write it down, and that nobody can replace it.
[[nodiscard]] QString recoveryCodeWords();

} // namespace plumbline
