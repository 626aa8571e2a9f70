// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportInput.h"

namespace plumbline {

/// A short mark of what the report says: the first 16 hexadecimal digits, in fours, of the SHA-256
/// over cycle, scheme version, person and every figure of the result. The same in every language
/// and at any time; another as soon as one figure is.
[[nodiscard]] QString checkCode(const ReportInput& input);

/// The same over any exact facts, one a line.
[[nodiscard]] QString checkCodeOf(const QStringList& facts);
/// The text that the code is made from, one fact a line.
[[nodiscard]] QByteArray checkText(const ReportInput& input);

} // namespace plumbline
