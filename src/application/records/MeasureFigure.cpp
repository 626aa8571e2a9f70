// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureFigure.h"

namespace plumbline {

std::optional<Rational> MeasureFigure::value() const
{
    const auto above = Rational::parse(num);
    const auto below = Rational::parse(den);
    if (!above || !below || below->isZero())
        return std::nullopt;
    return *above / *below;
}

QString MeasureFigure::cellText() const
{
    if (den.isEmpty() || den == QLatin1String("0"))
        return {};
    return den == QLatin1String("1") ? num : num + QLatin1Char('/') + den;
}

} // namespace plumbline
