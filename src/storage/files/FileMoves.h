// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// Writes the file's and its folder's data through to the disk. Only for a file that SQLite does
/// not have open.
[[nodiscard]] Result<> syncToDisk(const QString& path);
/// Gives `from` the name `to`; `already-exists` where something has it.
[[nodiscard]] Result<> moveToFreeName(const QString& from, const QString& to);
/// Gives `from` the name `to` in one step, in the place of what had it.
[[nodiscard]] Result<> moveOver(const QString& from, const QString& to);
/// Puts `from` in the place of `to`, and what was there under the name `kept`, which is free.
[[nodiscard]] Result<> moveOverKeeping(const QString& from, const QString& to, const QString& kept);

} // namespace plumbline
