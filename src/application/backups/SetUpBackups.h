// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/RecoveryCode.h"

namespace plumbline {

/// Makes the company's recovery code and stores the public key that belongs to it. The code is
/// given once: nothing keeps it, and a lost one can't be replaced. Done again it makes another for
/// the backups from then on; older ones open by the older code only.
[[nodiscard]] Result<RecoveryCode> setUpBackups(const Access& access);
/// Whether that is the company's code, for somebody who was asked to type it in again.
/// `bad-value`.
[[nodiscard]] Result<> checkRecoveryCode(const Access& access, const RecoveryCode& code);

/// Where automatic backups go; empty: the folder beside the company file.
[[nodiscard]] Result<QString> chosenBackupFolder(const Access& access);
[[nodiscard]] Result<> chooseBackupFolder(const Access& access, const QString& folder);

} // namespace plumbline
