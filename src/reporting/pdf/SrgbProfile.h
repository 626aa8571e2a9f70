// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace plumbline {

/// The colour space that pages are painted in, as an ICC profile of version 2, which PDF/A-1 asks
/// for: Qt's own profile has a curve of version 4.
[[nodiscard]] const QByteArray& srgbProfile();

} // namespace plumbline
