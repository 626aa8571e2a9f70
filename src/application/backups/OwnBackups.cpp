// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/OwnBackups.h"

#include <algorithm>

namespace plumbline {

Result<std::vector<BackupFacts>> ownBackups(const Access& access, const BackupSettings& settings)
{
    auto all = access.store.vault().list(backupFolder(access.store.path(), settings.chosenFolder));
    if (!all)
        return all;
    std::erase_if(
        *all, [&settings](const BackupFacts& facts) { return facts.company != settings.company; });
    return all;
}

} // namespace plumbline
