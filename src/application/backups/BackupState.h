// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/Backup.h"

namespace plumbline {

/// What deserves to be told about the backups, the worst first.
enum class BackupWarning { None, NotSetUp, Failed, NoneYet, Old };

/// Erased people who are still in backups.
struct ErasedInBackups
{
    int backups = 0; ///< So many were made before the last erasure.
    QDateTime newest; ///< The youngest of them.
};

/// How the company stands with its backups. No secrets: home and the status line tell it to
/// everybody.
struct BackupState
{
    bool isSetUp = false; ///< A recovery code was made.
    QString folder; ///< Where automatic ones go.
    std::optional<BackupFacts> lastGood;
    bool isChangedSince = false; ///< Since the last good one.
    std::optional<Error> lastFailure; ///< Of the last attempt, where that failed.
    ErasedInBackups erased;
    BackupWarning warning = BackupWarning::None;
};

/// After so many days a backup is old, where something was changed since.
inline constexpr int kDaysUntilOld = 3;

[[nodiscard]] Result<BackupState> backupState(const Access& access);
/// The whole ones in the company's folder, newest first, other companies' too.
[[nodiscard]] Result<std::vector<BackupFacts>> listBackups(const Access& access);
/// Reads a backup from the first to the last byte; needs no recovery code, and tells nothing of
/// what is in it.
[[nodiscard]] Result<> checkBackup(const Access& access, const QString& path);

} // namespace plumbline
