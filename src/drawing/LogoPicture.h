// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plumbline {

/// A company's logo from a PNG, JPEG or SVG file, as a PNG picture that is as large as paper needs
/// and no larger. `bad-file` for anything else and for files over 8 MB.
[[nodiscard]] Result<QByteArray> logoFromFile(const QString& path);

} // namespace plumbline
