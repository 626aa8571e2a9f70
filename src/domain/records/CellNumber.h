// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumbline {

/// A number as a cell writes it: digits / 10^places, also `1.5E-05`. At most 18 digits.
struct CellNumber
{
    bool isNegative = false;
    std::int64_t digits = 0;
    int places = 0; ///< ≥ 0

    /// None: not a number. Thousands separators and units are none of it.
    [[nodiscard]] static std::optional<CellNumber> read(std::string_view text);

    [[nodiscard]] bool isWhole() const;
    /// Of a whole number.
    [[nodiscard]] std::int64_t whole() const;
    /// None: it needs more than twelve digits before or six after the point.
    [[nodiscard]] std::optional<std::int64_t> millionths() const;
    /// Times `factor` (at most 10^8), rounded to the nearest; for fractions of a day. The whole
    /// part must be below 10^7.
    [[nodiscard]] std::int64_t rounded(std::int64_t factor) const;
};

} // namespace plumbline
