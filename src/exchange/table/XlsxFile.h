// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

namespace plumbline {

/// Writes the book as a spreadsheet to `path`, row by row. What is there after a failure is no
/// spreadsheet; FileTableWriter sees to that. `io-failed` also where the disk filled up unseen.
[[nodiscard]] Result<WrittenTables> writeXlsx(const QString& path, const TableBook& book);

} // namespace plumbline
