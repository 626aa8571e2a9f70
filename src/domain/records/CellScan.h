// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace plumbline {

[[nodiscard]] constexpr bool isCellDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Walks through a cell's text, taking numbers and signs off its front.
class CellScan
{
public:
    explicit CellScan(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// How many digits come next.
    [[nodiscard]] std::size_t digitsAhead() const
    {
        std::size_t count = 0;
        while (count < m_rest.size() && isCellDigit(m_rest[count]))
            ++count;
        return count;
    }

    std::string_view digitRun() { return take(digitsAhead()); }

    /// The number that so many digits make; they must be there.
    int digits(int count)
    {
        int number = 0;
        for (const char digit : take(static_cast<std::size_t>(count)))
            number = number * 10 + (digit - '0');
        return number;
    }

    std::string_view untilDigit()
    {
        std::size_t count = 0;
        while (count < m_rest.size() && !isCellDigit(m_rest[count]))
            ++count;
        return take(count);
    }

    bool takes(char character)
    {
        if (m_rest.empty() || m_rest.front() != character)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// One character beyond ASCII.
    bool takesWideCharacter()
    {
        if (m_rest.empty() || static_cast<unsigned char>(m_rest.front()) < 0xC0)
            return false;
        std::size_t count = 1;
        while (count < m_rest.size() && (static_cast<unsigned char>(m_rest[count]) & 0xC0) == 0x80)
            ++count;
        m_rest.remove_prefix(count);
        return true;
    }

private:
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
};

} // namespace plumbline
