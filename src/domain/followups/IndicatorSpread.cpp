// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/IndicatorSpread.h"

#include "domain/common/NamedValues.h"

namespace plumbline {

namespace {

/// The place `quarters`/4 of the way through sorted figures; between two in proportion.
Rational placeIn(const std::vector<Rational>& sorted, std::size_t quarters)
{
    const std::size_t steps = (sorted.size() - 1) * quarters;
    const std::size_t below = steps / 4;
    const std::size_t rest = steps % 4;
    if (rest == 0)
        return sorted[below];
    return sorted[below]
        + (sorted[below + 1] - sorted[below]) * Rational(static_cast<std::int64_t>(rest), 4);
}

} // namespace

std::optional<Spread> spreadOf(std::vector<Rational> figures)
{
    if (figures.empty())
        return std::nullopt;
    std::sort(figures.begin(), figures.end());
    Rational sum;
    for (const Rational& figure : figures)
        sum += figure;
    return Spread{figures.front(),
                  placeIn(figures, 1),
                  placeIn(figures, 2),
                  placeIn(figures, 3),
                  figures.back(),
                  sum / Rational(static_cast<std::int64_t>(figures.size()), 1)};
}

QString indicatorVerdictName(IndicatorVerdict verdict)
{
    switch (verdict) {
    case IndicatorVerdict::Keep:
        return QStringLiteral("keep");
    case IndicatorVerdict::Change:
        return QStringLiteral("change");
    case IndicatorVerdict::Drop:
        return QStringLiteral("drop");
    }
    Q_UNREACHABLE();
}

std::optional<IndicatorVerdict> indicatorVerdictNamed(QStringView name)
{
    return namedIn(kIndicatorVerdicts, indicatorVerdictName, name);
}

} // namespace plumbline
