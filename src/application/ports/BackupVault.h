// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/Backup.h"
#include "application/backups/RecoveryCode.h"

#include <QtCore/QByteArray>

#include <vector>

namespace plumbline {

/// What a sealed backup is made with, beside the company file itself.
struct BackupOrder
{
    QString target;
    QByteArray key; ///< The public one.
    QString company;
    QDateTime madeAt;
    BackupReason why = BackupReason::Asked;
    QString head;
};

/// Makes keys, and sealed backups of the company file that it belongs to. Belongs to the database
/// thread.
class BackupVault
{
public:
    virtual ~BackupVault() = default;
    [[nodiscard]] virtual RecoveryCode newCode() = 0;
    [[nodiscard]] virtual QByteArray publicKey(const RecoveryCode& code) = 0;
    [[nodiscard]] virtual QString newCompanyId() = 0;

    /// Checks the file wholly, writes the backup beside its target, reads it back, and only then
    /// gives it its name. Makes the folder where it is missing. A failure leaves nothing new.
    [[nodiscard]] virtual Result<BackupFacts> seal(const BackupOrder& order) = 0;
    /// The whole ones of a folder, newest first. A missing folder has none.
    [[nodiscard]] virtual Result<std::vector<BackupFacts>> list(const QString& folder) = 0;
    /// Reads it from the first to the last byte; `damaged-file` where one was changed.
    [[nodiscard]] virtual Result<> check(const QString& path) = 0;
    [[nodiscard]] virtual Result<> remove(const QString& path) = 0;

protected:
    BackupVault() = default;
    BackupVault(const BackupVault&) = default;
    BackupVault& operator=(const BackupVault&) = default;
};

} // namespace plumbline
