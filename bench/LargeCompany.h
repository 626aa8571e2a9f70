// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline::bench {

inline constexpr int kLargePeople = 10'000;
inline constexpr int kLargeIndicators = 12;
inline constexpr int kLargePeriods = 12;

/// Fills a company file with 10,000 people × 12 indicators × 12 quarters, all but the last closed.
[[nodiscard]] Result<> fillLarge(const Access& access);

} // namespace plumbline::bench
