// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"

#include <QtCore/QByteArray>

namespace plumbline {

/// What is wrong in a scheme file, where (JSON pointer), and what stands there.
[[nodiscard]] QString schemeFault(const Error& error, const QByteArray& file);
/// The JSON text at the pointer, shortened; empty where there is none.
[[nodiscard]] QString textAt(const QByteArray& file, const QString& pointer);

} // namespace plumbline
