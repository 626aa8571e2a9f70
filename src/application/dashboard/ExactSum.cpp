// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ExactSum.h"

namespace plumbline {

std::optional<Rational> Tally::mean() const
{
    if (count == 0)
        return std::nullopt;
    return sum / Rational(count);
}

Tally& Tally::operator+=(const Tally& other)
{
    sum += other.sum;
    count += other.count;
    return *this;
}

void ExactSum::add(const Rational& number)
{
    ++m_count;
    Rational carried = number;
    for (std::optional<Rational>& level : m_levels) {
        if (!level) {
            level = std::move(carried);
            return;
        }
        carried += *level;
        level.reset();
    }
    m_levels.emplace_back(std::move(carried));
}

Tally ExactSum::tally() const
{
    Tally tally{{}, m_count};
    for (const std::optional<Rational>& level : m_levels) {
        if (level)
            tally.sum += *level;
    }
    return tally;
}

} // namespace plumbline
