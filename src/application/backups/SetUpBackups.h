// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/RecoveryCode.h"

namespace plumbline {

/// A recovery code that nothing belongs to yet; for whoever may then set the backups up with it.
[[nodiscard]] Result<RecoveryCode> newRecoveryCode(const Access& access);
/// Stores the public key of a code that somebody has kept: from now on backups open by it alone.
/// Nothing keeps the code itself, and a lost one can't be replaced. Done again with another it
/// holds for the backups from then on; older ones open by the older code only.
[[nodiscard]] Result<> setUpBackups(const Access& access, const RecoveryCode& code);
/// Both at once, for whoever is given the code afterwards.
[[nodiscard]] Result<RecoveryCode> setUpBackups(const Access& access);
/// Whether that is the company's code, for somebody who was asked to type it in again.
/// `bad-value`.
[[nodiscard]] Result<> checkRecoveryCode(const Access& access, const RecoveryCode& code);

/// Where automatic backups go; empty: the folder beside the company file.
[[nodiscard]] Result<QString> chosenBackupFolder(const Access& access);
[[nodiscard]] Result<> chooseBackupFolder(const Access& access, const QString& folder);

} // namespace plumbline
