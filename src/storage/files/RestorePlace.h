// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace plumbline {

/// Whether a backup may take that place: a file or nothing, on a disk of this computer, and not the
/// backup itself.
[[nodiscard]] Result<> checkRestorePlace(const QString& backup, const QString& target);
/// A journal beside the file being replaced must not be played into the new one: it is played back
/// into its own file where that still works, and put aside with it otherwise.
[[nodiscard]] Result<> settleJournal(const QString& target, const QString& kept);

} // namespace plumbline
