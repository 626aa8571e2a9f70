// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>

namespace plumbline {

/// SHA-256 of a whole file.
[[nodiscard]] Result<QByteArray> fileDigest(const QString& path);

} // namespace plumbline
