// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

/// A number of a spreadsheet, which counts through 15 significant digits: what it stores as
/// 92.499999999999986 is 92.5.
class ExactNumber
{
public:
    static constexpr int kDigits = 15;

    /// `-1.5E-3`; nothing for what is no number or beyond what spreadsheets hold.
    [[nodiscard]] static std::optional<ExactNumber> parse(std::string_view text);

    /// Whether a number stands there already as appendTo() would write it.
    [[nodiscard]] static bool isPlain(std::string_view text);

    /// As a plain decimal without an exponent.
    void appendTo(std::string& text) const;

    [[nodiscard]] bool isNegative() const { return m_isNegative; }

    /// Days and seconds of the number taken for days, rounded to the second; −1 days for negative
    /// ones and those past the year 9999.
    struct Days
    {
        int days;
        int seconds;
    };

    [[nodiscard]] Days days() const;

private:
    [[nodiscard]] int digit(int place) const
    {
        return place < 0 || place >= m_count ? 0 : m_digits[static_cast<std::size_t>(place)];
    }

    void round();

    bool m_isNegative = false;
    std::array<int, kDigits + 1> m_digits{}; ///< One more than counts, for rounding.
    int m_count = 0;
    int m_point = 0; ///< How many digits stand before the point; may be below 0.
};

} // namespace plumbline
