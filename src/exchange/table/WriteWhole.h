// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>

namespace plumbline {

/// Writes all of it. A disk that is just filling up takes a part without an error; only when asked
/// to take the rest does it say why not. False then, with the reason in the device.
[[nodiscard]] bool writeWhole(QIODevice& device, QByteArrayView bytes);

} // namespace plumbline
