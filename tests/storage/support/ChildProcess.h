// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace plumbline {

/// Arguments of this very program that make it another process of a test.
inline constexpr auto kHoldFile = "--hold-file"; ///< FILE HOLDER: opens, says so, waits.
inline constexpr auto kCommitStream = "--commit-stream"; ///< FILE: commits until it is killed.
inline constexpr auto kDraftStream = "--draft-stream"; ///< FILE: keeps drafts until it is killed.
inline constexpr auto kImportStream = "--import-stream"; ///< FILE: imports until it is killed.
/// FILE: records two values, takes tables in, adds employees: by the real use cases, until it is
/// killed.
inline constexpr auto kRecordStream = "--record-stream";
inline constexpr auto kTakeStream = "--take-stream";
inline constexpr auto kEmployStream = "--employ-stream";
inline constexpr int kTakenRows = 60; ///< Of each of those tables.
/// FILE FOLDER: makes sealed backups until it is killed.
inline constexpr auto kBackupStream = "--backup-stream";
inline constexpr int kStreamRows = 1'500; ///< Of each of those imports.

/// The exit status, where the arguments ask for such a process.
[[nodiscard]] std::optional<int> runAsChild(const QStringList& arguments);

} // namespace plumbline
