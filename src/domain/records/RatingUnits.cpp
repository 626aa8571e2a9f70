// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/RatingUnits.h"

#include "domain/common/Decimal.h"

namespace plumbline {

namespace {

/// [least, most] in whole points, and how many units a millionth is worth.
struct Line
{
    std::int64_t least;
    std::int64_t most;
    std::int64_t units;
};

Line lineOf(RatingScale scale)
{
    switch (scale) {
    case RatingScale::OneToFive:
        return {1, 5, 900};
    case RatingScale::OneToTen:
        return {1, 10, 400};
    case RatingScale::ZeroToHundred:
        return {0, 100, 36};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<std::int64_t> ratingUnits(std::int64_t rating, RatingScale scale)
{
    const Line line = lineOf(scale);
    const std::int64_t above = rating - line.least * Decimal::kScale;
    if (above < 0 || rating > line.most * Decimal::kScale)
        return std::nullopt;
    return kRatingUnit + above * line.units;
}

} // namespace plumbline
