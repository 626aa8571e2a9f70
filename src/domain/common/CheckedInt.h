// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace plumbline::checked {

/// Whole-number arithmetic that says when 64 bits don't suffice. No value: it would overflow.
[[nodiscard]] inline bool multiply(std::int64_t a, std::int64_t b, std::int64_t& product) noexcept
{
#if defined(__GNUC__) || defined(__clang__)
    return !__builtin_mul_overflow(a, b, &product);
#else
    constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
    const auto magnitude = [](std::int64_t n) { return n < 0 ? -n : n; };
    if (a == std::numeric_limits<std::int64_t>::min()
        || b == std::numeric_limits<std::int64_t>::min())
        return false;
    if (b != 0 && magnitude(a) > kMax / magnitude(b))
        return false;
    product = a * b;
    return true;
#endif
}

[[nodiscard]] inline bool add(std::int64_t a, std::int64_t b, std::int64_t& sum) noexcept
{
#if defined(__GNUC__) || defined(__clang__)
    return !__builtin_add_overflow(a, b, &sum);
#else
    if ((b > 0 && a > std::numeric_limits<std::int64_t>::max() - b)
        || (b < 0 && a < std::numeric_limits<std::int64_t>::min() - b))
        return false;
    sum = a + b;
    return true;
#endif
}

} // namespace plumbline::checked
