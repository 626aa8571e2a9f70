// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/Backup.h"

#include <algorithm>

namespace plumbline {

QString backupReasonName(BackupReason why)
{
    switch (why) {
    case BackupReason::Asked:
        return QStringLiteral("asked");
    case BackupReason::Opened:
        return QStringLiteral("opened");
    case BackupReason::Closed:
        return QStringLiteral("closed");
    case BackupReason::BeforeMigration:
        return QStringLiteral("before-migration");
    case BackupReason::BeforeImport:
        return QStringLiteral("before-import");
    case BackupReason::BeforeClosing:
        return QStringLiteral("before-closing");
    }
    Q_UNREACHABLE();
}

std::optional<BackupReason> backupReasonNamed(QStringView name)
{
    const auto* const found = std::ranges::find_if(
        kBackupReasons, [name](BackupReason why) { return backupReasonName(why) == name; });
    return found == kBackupReasons.end() ? std::nullopt : std::optional(*found);
}

} // namespace plumbline
