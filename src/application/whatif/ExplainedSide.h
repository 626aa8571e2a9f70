// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "application/whatif/WhatIf.h"

namespace plumbline {

/// One person's explanation on either side as it is read and printed; says on which side it stands.
/// The company is the caller's to fill in.
[[nodiscard]] Explained
explainedSide(const WhatIf& whatIf, std::size_t cycle, std::size_t person, WhatIfSide side);

} // namespace plumbline
