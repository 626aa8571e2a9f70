// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/Rule.h"

#include <vector>

namespace plumbline {

[[nodiscard]] QString statisticName(Statistic statistic); ///< As in files: `median`.
/// Mean, median, least or greatest of some values, exact; not `pooled`. `values` is not empty and
/// may be reordered.
[[nodiscard]] Rational statisticOf(Statistic statistic, std::vector<Rational>& values);

} // namespace plumbline
