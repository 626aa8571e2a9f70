// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/SchemeNames.h"

namespace plumbline {

/// What a scheme says beside its tree, as rich text to read: what it is about, grades, rules, pay,
/// adjustments, limits, rounding.
[[nodiscard]] QString schemeText(const SchemeNames& names);
/// "After-sales team, quarter · for …", the line below the name.
[[nodiscard]] QString schemeFacts(const SchemeNames& names);

} // namespace plumbline
