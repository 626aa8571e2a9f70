// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// Whether the spreadsheet's sheets are there to their ends, each with that many lines: the
/// archive's sums are checked on the way.
[[nodiscard]] bool holdsLines(const QString& path, const std::vector<int>& lines);

} // namespace plumbline
