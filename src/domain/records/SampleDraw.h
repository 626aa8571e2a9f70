// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <cstdint>
#include <vector>

namespace plumbline {

/// Random numbers that are the same everywhere for the same seed: SplitMix64 (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", 2014). Good for drawing samples, not
/// for secrets.
class SampleDraw
{
public:
    explicit SampleDraw(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// For one person's own draw, so that it does not hang on who else is drawn from.
    SampleDraw(std::uint64_t seed, const EmployeeId& employee);

    [[nodiscard]] std::uint64_t next();
    /// From 0 on and below `bound` (> 0), each equally likely: what would favour some is thrown
    /// away and drawn again.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
    /// So many different ones of the numbers from 0 on and below `all`, in ascending order; all of
    /// them where there are not enough (Floyd's way).
    [[nodiscard]] std::vector<int> choose(int count, int all);

private:
    std::uint64_t m_state;
};

} // namespace plumbline
