// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordField.h"

#include <cstdint>

namespace plumbline {

/// How many units make 1 on the scale of 1 to 5: so fine that all scales map exactly.
inline constexpr std::int64_t kRatingUnit = 900'000'000;

/// A rating in millionths as whole units on the scale of 1 to 5; none: it lies outside its scale.
[[nodiscard]] std::optional<std::int64_t> ratingUnits(std::int64_t rating, RatingScale scale);

} // namespace plumbline
