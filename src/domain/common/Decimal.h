// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QStringView>

#include <compare>
#include <cstdint>

namespace plumbline {

/// An exact decimal of at most twelve digits before and six after the point, held as millionths.
class Decimal
{
public:
    static constexpr std::int64_t kScale = 1'000'000;

    constexpr Decimal() = default;

    constexpr explicit Decimal(int whole)
        : m_millionths(std::int64_t{whole} * kScale)
    {
    }

    /// Reads `-?[0-9]{1,12}(\.[0-9]{1,6})?` and nothing else. `bad-number` otherwise.
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    [[nodiscard]] static constexpr Decimal fromMillionths(std::int64_t millionths)
    {
        Decimal decimal;
        decimal.m_millionths = millionths;
        return decimal;
    }

    [[nodiscard]] constexpr std::int64_t millionths() const noexcept { return m_millionths; }

    [[nodiscard]] constexpr bool isWhole() const noexcept { return m_millionths % kScale == 0; }

    /// How many places after the point it needs, 0 to 6.
    [[nodiscard]] int places() const noexcept;
    /// The shortest exact text: `94.5`, `-3`, `0`.
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default;

private:
    std::int64_t m_millionths = 0;
};

} // namespace plumbline
