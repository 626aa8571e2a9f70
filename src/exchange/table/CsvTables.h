// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

#include <QtCore/QIODevice>

namespace plumbline {

/// Writes the book's tables as CSV, row by row; several stand below each other, each under its
/// name. The device's own error says why where it fails.
[[nodiscard]] Result<WrittenTables> writeCsv(QIODevice& device, const TableBook& book);

} // namespace plumbline
