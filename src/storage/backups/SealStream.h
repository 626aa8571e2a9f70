// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups/PlainBytes.h"
#include "storage/backups/SealHeader.h"
#include "storage/backups/SealKeys.h"

#include <QtCore/QFile>

#include <functional>

namespace plumbline {

/// Takes the opened pieces, one after the other.
using PieceSink = std::function<Result<>(std::span<const char>)>;

/// Writes a sealed backup at `path`: header, pieces, digest. The digest of the plain bytes.
[[nodiscard]] Result<QByteArray>
writeSealed(const QString& path, SealHeader& header, const SecretBytes& key, PlainBytes& bytes);
/// Opens every piece of a sealed backup with its key; `damaged-file` at the first that was changed,
/// moved, cut off or added. The digest of the plain bytes.
[[nodiscard]] Result<QByteArray>
readSealed(const QString& path, const SecretBytes& key, const PieceSink& sink);
/// Without a key: whether every byte is as it was written.
[[nodiscard]] Result<> checkSealed(const QString& path);
/// The header, where the file is as long as it says.
[[nodiscard]] Result<SealHeader> wholeSealHeader(const QString& path);

} // namespace plumbline
