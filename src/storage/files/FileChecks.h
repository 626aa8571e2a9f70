// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "storage/sqlite/DatabaseHeader.h"

namespace plumbline {

/// Whether SQLite's locks can't be relied on there.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);
[[nodiscard]] Result<> checkLocal(const QString& path);
/// An ordinary file that is not empty.
[[nodiscard]] Result<> checkFile(const QString& path);
/// One name only: through a second one SQLite would not find the journal.
[[nodiscard]] Result<> checkOneName(const QString& path);
/// The file and its folder can be written to.
[[nodiscard]] Result<> checkWritable(const QString& path);
/// The folder of `path` is there and can be written to.
[[nodiscard]] Result<> checkFolder(const QString& path);
/// No journal stands beside the place: it would be played into a new file there.
[[nodiscard]] Result<> checkNoJournal(const QString& path);
[[nodiscard]] bool hasJournal(const QString& path);
/// Reads the header without SQLite: ours, whole, and of at most version `newest`.
[[nodiscard]] Result<DatabaseHeader> checkHeader(const QString& path, int newest);

} // namespace plumbline
