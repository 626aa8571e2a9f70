// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/Backup.h"
#include "domain/common/Result.h"

#include <QtCore/QByteArray>

class QIODevice;

namespace plumbline {

/// The first line of a sealed backup.
inline constexpr auto kSealFormat = "plumbline-backup/1";
/// The company file is sealed in pieces of so many bytes, the last one being shorter.
inline constexpr std::int64_t kSealPiece = 65'536;
/// What sealing adds to each piece, and what stands behind the last one.
inline constexpr std::int64_t kSealOverhead = 17;
inline constexpr std::int64_t kSealDigest = 32;

/// What stands unencrypted in front of a sealed backup (docs/FORMATS.md).
struct SealHeader
{
    BackupFacts facts;
    QByteArray publicKey;
    QByteArray sealedKey; ///< The backup's own key, for whoever has the recovery code.
    QByteArray stream; ///< The beginning of the stream of pieces.

    [[nodiscard]] QByteArray text() const;
    /// How long the whole file must be.
    [[nodiscard]] std::int64_t fileSize() const;
};

/// Reads to the end of the header and no further. `bad-format`.
[[nodiscard]] Result<SealHeader> readSealHeader(QIODevice& file, const QString& path);
[[nodiscard]] std::int64_t sealPieces(std::int64_t bytes);

} // namespace plumbline
