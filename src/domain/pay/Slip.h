// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/Judge.h"

namespace plumbline {

/// The pay slip of a complete person (docs/FORMATS.md, Pay); none without pay in the scheme and
/// without a rule that paid something. The final grade must be known.
[[nodiscard]] std::optional<PaySlip> slipFor(const Scheme& scheme,
                                             const PersonInput& person,
                                             const PersonResult& result,
                                             const Effects& effects,
                                             Step* explanation);

} // namespace plumbline
