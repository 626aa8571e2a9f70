// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

namespace plumbline {

/// One step in full, to be read: what it is, in words, the formula, each of its values, and the
/// result both exact and as it is shown.
[[nodiscard]] QString stepHtml(const Step& step);

} // namespace plumbline
