// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"

namespace plumbline {

/// The names of what the file's settings hold about its backups.
inline constexpr auto kBackupKeySetting = "backup.key"; ///< The public one, base64.
inline constexpr auto kBackupCompanySetting = "backup.company"; ///< The file's public id.
inline constexpr auto kBackupFolderSetting = "backup.folder"; ///< Empty: beside the file.

/// What a company file says of its backups.
struct BackupSettings
{
    QByteArray key; ///< Empty: not set up.
    QString company;
    QString chosenFolder;

    [[nodiscard]] bool isSetUp() const { return !key.isEmpty(); }
};

[[nodiscard]] Result<BackupSettings> backupSettings(Repositories& repositories);
/// The folder of a company file's automatic backups: `<file without ending>.backups` beside it,
/// unless another was chosen.
[[nodiscard]] QString backupFolder(const QString& companyPath, const QString& chosenFolder);
/// `NAME-20240402T093015Z-before-import.plumb-backup`
[[nodiscard]] QString
backupName(const QString& companyPath, const QDateTime& madeAt, const QString& why);
/// The code of the trail's newest entry.
[[nodiscard]] Result<QString> headCode(Repositories& repositories);

} // namespace plumbline
