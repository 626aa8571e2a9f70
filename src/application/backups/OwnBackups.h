// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/backups/BackupSettings.h"

namespace plumbline {

/// The whole backups of this very company file in its folder, newest first.
[[nodiscard]] Result<std::vector<BackupFacts>> ownBackups(const Access& access,
                                                          const BackupSettings& settings);

} // namespace plumbline
