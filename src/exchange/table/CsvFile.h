// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// Writes the lines as CSV; the file is there whole or not at all. `io-failed` otherwise.
[[nodiscard]] Result<> writeCsvFile(const QString& path, const std::vector<QStringList>& lines);

} // namespace plumbline
