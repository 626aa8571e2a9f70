// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// The positions a scheme may be for: the company's, then those of the library it has not taken.
[[nodiscard]] Result<std::vector<Position>> listPositions(const Access& access);

} // namespace plumbline
