// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <vector>

namespace plumbline {

/// A sum and how many went into it.
struct Tally
{
    Rational sum;
    int count = 0;

    [[nodiscard]] std::optional<Rational> mean() const;

    Tally& operator+=(const Tally& other);
};

/// Adds many exact fractions two by two, so that a sum whose denominator has grown long is never
/// added to each short one in turn.
class ExactSum
{
public:
    void add(const Rational& number);
    [[nodiscard]] Tally tally() const;

private:
    std::vector<std::optional<Rational>> m_levels; ///< The sum of 2^i numbers at i, if any.
    int m_count = 0;
};

} // namespace plumbline
