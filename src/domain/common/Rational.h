// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/Rounding.h"

#include <compare>
#include <cstdint>
#include <gmpxx.h>
#include <memory>
#include <optional>

namespace plumbline {

/// An exact rational number in lowest terms. Small ones live in two 64-bit integers; what overflows
/// them falls over to GMP and comes back when it fits. Never rounds unless asked to.
class Rational
{
public:
    Rational() = default;

    Rational(int whole) // NOLINT(google-explicit-constructor): whole numbers are rationals
        : m_numerator(whole)
    {
    }

    Rational(const Decimal& decimal); // NOLINT(google-explicit-constructor): decimals are rationals
    /// `denominator` must not be 0.
    Rational(std::int64_t numerator, std::int64_t denominator);
    explicit Rational(mpq_class value);

    /// Reads a decimal, or a fraction of whole numbers such as `45/47`.
    [[nodiscard]] static Result<Rational> parse(QStringView text);

    [[nodiscard]] int sign() const noexcept;

    [[nodiscard]] bool isZero() const noexcept { return sign() == 0; }

    [[nodiscard]] bool isWhole() const;

    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    /// `b` must not be 0.
    friend Rational operator/(const Rational& a, const Rational& b);
    Rational operator-() const;

    Rational& operator+=(const Rational& other) { return *this = *this + other; }

    Rational& operator-=(const Rational& other) { return *this = *this - other; }

    Rational& operator*=(const Rational& other) { return *this = *this * other; }

    friend bool operator==(const Rational& a, const Rational& b) { return (a <=> b) == 0; }

    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);

    /// The nearest number of `places` decimal places in the given mode.
    [[nodiscard]] Rational rounded(int places, RoundingMode mode) const;
    /// The smallest whole number not below it.
    [[nodiscard]] Rational ceiling() const;
    /// Rounded and written with exactly `places` places; zero never has a minus sign.
    [[nodiscard]] QString toFixed(int places, RoundingMode mode = RoundingMode::HalfUp) const;
    /// Exact: a finite decimal of at most six places where it is one (`94.5`), else a fraction
    /// (`45/47`).
    [[nodiscard]] QString toString() const;
    /// As a decimal, where it is one of at most 12 digits and 6 places.
    [[nodiscard]] std::optional<Decimal> toDecimal() const;
    [[nodiscard]] mpq_class toMpq() const;

private:
    [[nodiscard]] static std::int64_t sharedFactor(std::int64_t numerator,
                                                   std::int64_t denominator) noexcept;
    [[nodiscard]] static Rational inLowestTerms(std::int64_t numerator,
                                                std::int64_t denominator) noexcept;

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
    std::shared_ptr<const mpq_class> m_big; ///< Set where the two integers don't suffice.
};

} // namespace plumbline
