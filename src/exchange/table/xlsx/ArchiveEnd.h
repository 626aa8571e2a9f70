// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QIODevice>

namespace plumbline {

/// Looks at the end of a zip archive before any library reads its list of parts. `bad-file` for an
/// archive that was cut off, is of the 64-bit form, or lists more parts than a spreadsheet has.
/// Gives the number of parts.
[[nodiscard]] Result<int> checkArchiveEnd(QIODevice& file);

} // namespace plumbline
