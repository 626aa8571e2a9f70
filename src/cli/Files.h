// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>

namespace plumbline {

/// The whole file, or standard input for "-".
[[nodiscard]] Result<QByteArray> readInput(const QString& path);
/// All of it or nothing: what stood there stays until the new file is complete.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& bytes);

} // namespace plumbline
