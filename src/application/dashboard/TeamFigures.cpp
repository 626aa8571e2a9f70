// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/TeamFigures.h"

namespace plumbline {

namespace {

std::optional<Rational> difference(const std::optional<Rational>& now,
                                   const std::optional<Rational>& before)
{
    if (!now || !before)
        return std::nullopt;
    return *now - *before;
}

} // namespace

std::optional<Rational> PersonFigure::change() const
{
    return difference(score, previous);
}

std::optional<Rational> TeamFigures::change() const
{
    return difference(mean, previousMean);
}

} // namespace plumbline
