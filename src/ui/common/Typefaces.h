// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace plumbline {

/// The faces of the window in the order in which they are asked for a character: the system's own
/// first, then the Chinese ones as that language writes them. English text gets a Latin face ahead
/// of any Chinese one, whose quotation marks are as wide as a character.
[[nodiscard]] QStringList windowFaces(const QString& system, const QLocale& locale);

} // namespace plumbline
