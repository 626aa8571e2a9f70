// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Statistics.h"

namespace plumbline {

namespace {

Rational mean(const std::vector<Rational>& values)
{
    Rational sum;
    for (const Rational& value : values)
        sum += value;
    return sum / Rational(static_cast<std::int64_t>(values.size()), 1);
}

Rational median(std::vector<Rational>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const auto below = std::max_element(values.begin(), middle);
    return (*below + *middle) / Rational(2);
}

} // namespace

QString statisticName(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return QStringLiteral("mean");
    case Statistic::Median:
        return QStringLiteral("median");
    case Statistic::Min:
        return QStringLiteral("min");
    case Statistic::Max:
        return QStringLiteral("max");
    case Statistic::Pooled:
        break;
    }
    return QStringLiteral("pooled");
}

Rational statisticOf(Statistic statistic, std::vector<Rational>& values)
{
    Q_ASSERT(!values.empty());
    switch (statistic) {
    case Statistic::Median:
        return median(values);
    case Statistic::Min:
        return *std::min_element(values.begin(), values.end());
    case Statistic::Max:
        return *std::max_element(values.begin(), values.end());
    case Statistic::Mean:
    case Statistic::Pooled:
        break;
    }
    return mean(values);
}

} // namespace plumbline
