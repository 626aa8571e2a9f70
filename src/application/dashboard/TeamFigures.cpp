// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/TeamFigures.h"

namespace plumbline {

std::optional<Rational> differenceOf(const std::optional<Rational>& a,
                                     const std::optional<Rational>& b)
{
    if (!a || !b)
        return std::nullopt;
    return *a - *b;
}

int PeriodRange::size() const
{
    int size = 1;
    for (Period period = first; period < last; period = period.plus(1))
        ++size;
    return size;
}

PeriodRange PeriodRange::before() const
{
    return {first.plus(-size()), first.plus(-1)};
}

std::optional<Rational> PersonFigure::change() const
{
    return differenceOf(score, previous);
}

std::optional<Rational> TeamFigures::change() const
{
    return differenceOf(mean, previousMean);
}

} // namespace plumbline
