// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace plumbline {

/// Why a backup was made.
enum class BackupReason { Asked, Opened, Closed, BeforeMigration, BeforeImport, BeforeClosing };

inline constexpr std::array kBackupReasons{BackupReason::Asked,
                                           BackupReason::Opened,
                                           BackupReason::Closed,
                                           BackupReason::BeforeMigration,
                                           BackupReason::BeforeImport,
                                           BackupReason::BeforeClosing};

[[nodiscard]] QString backupReasonName(BackupReason why); ///< `before-import`
[[nodiscard]] std::optional<BackupReason> backupReasonNamed(QStringView name);

/// What a sealed backup says of itself without its recovery code.
struct BackupFacts
{
    QString path;
    QString company; ///< The public id of the company file.
    QDateTime madeAt;
    BackupReason why = BackupReason::Asked;
    QString head; ///< The code of the trail's newest entry.
    std::int64_t bytes = 0; ///< Of the company file within.
    friend bool operator==(const BackupFacts&, const BackupFacts&) = default;
};

} // namespace plumbline
