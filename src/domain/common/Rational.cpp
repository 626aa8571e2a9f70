// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Rational.h"

#include "domain/common/CheckedInt.h"

#include <QtCore/QStringList>

#include <array>
#include <numeric>

namespace plumbline {

namespace {

constexpr std::array<std::int64_t, 7> kPowersOfTen{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
constexpr auto kSmallest = std::numeric_limits<std::int64_t>::min();

mpz_class toMpz(std::int64_t number)
{
    const bool negative = number < 0;
    const std::uint64_t magnitude =
        negative ? ~static_cast<std::uint64_t>(number) + 1 : static_cast<std::uint64_t>(number);
    mpz_class result;
    mpz_import(result.get_mpz_t(), 1, 1, sizeof magnitude, 0, 0, &magnitude);
    return negative ? mpz_class(-result) : result;
}

std::optional<std::int64_t> toInt64(const mpz_class& number)
{
    constexpr std::size_t kBits = 63;
    if (mpz_sizeinbase(number.get_mpz_t(), 2) > kBits)
        return std::nullopt;
    std::uint64_t magnitude = 0;
    mpz_export(&magnitude, nullptr, 1, sizeof magnitude, 0, 0, number.get_mpz_t());
    const auto value = static_cast<std::int64_t>(magnitude);
    return sgn(number) < 0 ? -value : value;
}

/// numerator/denominator rounded to a whole number; denominator > 0.
mpz_class
roundedQuotient(const mpz_class& numerator, const mpz_class& denominator, RoundingMode mode)
{
    mpz_class quotient;
    mpz_class rest;
    mpz_tdiv_qr(
        quotient.get_mpz_t(), rest.get_mpz_t(), numerator.get_mpz_t(), denominator.get_mpz_t());
    const mpz_class twice = abs(rest) * 2;
    const int tie = cmp(twice, denominator);
    const bool isOdd = mpz_odd_p(quotient.get_mpz_t()) != 0;
    const bool away = mode == RoundingMode::HalfUp ? tie >= 0
        : mode == RoundingMode::HalfEven           ? tie > 0 || (tie == 0 && isOdd)
                                                   : false;
    if (away)
        quotient += sgn(numerator) < 0 ? -1 : 1;
    return quotient;
}

/// The same for small numbers. No value where twice the rest would overflow.
std::optional<std::int64_t>
roundedQuotient(std::int64_t numerator, std::int64_t denominator, RoundingMode mode)
{
    const std::int64_t quotient = numerator / denominator;
    const std::int64_t rest = numerator % denominator;
    const std::int64_t magnitude = rest < 0 ? -rest : rest;
    if (magnitude > std::numeric_limits<std::int64_t>::max() / 2)
        return std::nullopt;
    const std::int64_t twice = magnitude * 2;
    const bool isOdd = quotient % 2 != 0;
    const bool away = mode == RoundingMode::HalfUp ? twice >= denominator
        : mode == RoundingMode::HalfEven ? twice > denominator || (twice == denominator && isOdd)
                                         : false;
    if (!away)
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

QString withPoint(QString digits, bool negative, int places)
{
    if (places > 0) {
        digits = digits.rightJustified(places + 1, QLatin1Char('0'));
        digits.insert(digits.size() - places, QLatin1Char('.'));
    }
    return negative ? QLatin1Char('-') + digits : digits;
}

} // namespace

Rational::Rational(const Decimal& decimal)
{
    const std::int64_t divisor = sharedFactor(decimal.millionths(), Decimal::kScale);
    m_numerator = decimal.millionths() / divisor;
    m_denominator = Decimal::kScale / divisor;
}

/// The greatest common divisor; `denominator` > 0.
std::int64_t Rational::sharedFactor(std::int64_t numerator, std::int64_t denominator) noexcept
{
    if (denominator == 1)
        return 1;
    const std::int64_t magnitude = numerator < 0 ? -numerator : numerator;
    if (magnitude % denominator == 0)
        return denominator;
    return std::gcd(magnitude, denominator);
}

Rational Rational::inLowestTerms(std::int64_t numerator, std::int64_t denominator) noexcept
{
    Rational result;
    result.m_numerator = numerator;
    result.m_denominator = denominator;
    return result;
}

Rational::Rational(std::int64_t numerator, std::int64_t denominator)
{
    Q_ASSERT(denominator != 0);
    if (numerator == kSmallest || denominator == kSmallest) {
        *this = Rational(mpq_class(toMpz(numerator), toMpz(denominator)));
        return;
    }
    const std::int64_t divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

Rational::Rational(mpq_class value)
{
    value.canonicalize();
    const auto numerator = toInt64(value.get_num());
    const auto denominator = toInt64(value.get_den());
    if (numerator && denominator) {
        m_numerator = *numerator;
        m_denominator = *denominator;
    } else {
        m_big = std::make_shared<const mpq_class>(std::move(value));
    }
}

Result<Rational> Rational::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return Decimal::parse(text).map([](const Decimal& decimal) { return Rational(decimal); });
    const std::string numerator = text.left(slash).toString().toStdString();
    const std::string denominator = text.mid(slash + 1).toString().toStdString();
    mpz_class num;
    mpz_class den;
    if (num.set_str(numerator, 10) != 0 || den.set_str(denominator, 10) != 0 || sgn(den) <= 0)
        return failure(ErrorCode::BadNumber,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "“%1” is not a fraction."),
                       {text.toString()});
    return Rational(mpq_class(num, den));
}

int Rational::sign() const noexcept
{
    if (m_big)
        return sgn(*m_big);
    return m_numerator < 0 ? -1 : m_numerator > 0 ? 1 : 0;
}

bool Rational::isWhole() const
{
    return m_big ? m_big->get_den() == 1 : m_denominator == 1;
}

mpq_class Rational::toMpq() const
{
    return m_big ? *m_big : mpq_class(toMpz(m_numerator), toMpz(m_denominator));
}

// Numbers in lowest terms allow sums and products in lowest terms by dividing before multiplying
// (Knuth, The Art of Computer Programming 4.5.1): smaller numbers, and no division for whole ones.

Rational operator+(const Rational& a, const Rational& b)
{
    if (!a.m_big && !b.m_big) {
        const std::int64_t shared = Rational::sharedFactor(a.m_denominator, b.m_denominator);
        const std::int64_t restOfA = a.m_denominator / shared;
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t sum = 0;
        if (checked::multiply(a.m_numerator, b.m_denominator / shared, left)
            && checked::multiply(b.m_numerator, restOfA, right) && checked::add(left, right, sum)
            && sum != kSmallest) {
            const std::int64_t common = Rational::sharedFactor(sum, shared);
            std::int64_t denominator = 0;
            if (checked::multiply(restOfA, b.m_denominator / common, denominator))
                return Rational::inLowestTerms(sum / common, denominator);
        }
    }
    return Rational(mpq_class(a.toMpq() + b.toMpq()));
}

Rational operator-(const Rational& a, const Rational& b)
{
    return a + -b;
}

Rational operator*(const Rational& a, const Rational& b)
{
    if (!a.m_big && !b.m_big) {
        const std::int64_t across = Rational::sharedFactor(a.m_numerator, b.m_denominator);
        const std::int64_t back = Rational::sharedFactor(b.m_numerator, a.m_denominator);
        std::int64_t numerator = 0;
        std::int64_t denominator = 0;
        if (checked::multiply(a.m_numerator / across, b.m_numerator / back, numerator)
            && checked::multiply(a.m_denominator / back, b.m_denominator / across, denominator)
            && numerator != kSmallest)
            return Rational::inLowestTerms(numerator, denominator);
    }
    return Rational(mpq_class(a.toMpq() * b.toMpq()));
}

Rational operator/(const Rational& a, const Rational& b)
{
    Q_ASSERT(!b.isZero());
    if (b.m_big)
        return Rational(mpq_class(a.toMpq() / b.toMpq()));
    return a
        * (b.m_numerator < 0 ? Rational::inLowestTerms(-b.m_denominator, -b.m_numerator)
                             : Rational::inLowestTerms(b.m_denominator, b.m_numerator));
}

Rational Rational::operator-() const
{
    if (m_big)
        return Rational(mpq_class(-*m_big));
    Rational negated;
    negated.m_numerator = -m_numerator; // kSmallest never gets in: see toInt64 and the constructor
    negated.m_denominator = m_denominator;
    return negated;
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b)
{
    if (!a.m_big && !b.m_big) {
        if (a.m_denominator == b.m_denominator)
            return a.m_numerator <=> b.m_numerator;
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (checked::multiply(a.m_numerator, b.m_denominator, left)
            && checked::multiply(b.m_numerator, a.m_denominator, right))
            return left <=> right;
    }
    return cmp(a.toMpq(), b.toMpq()) <=> 0;
}

Rational Rational::rounded(int places, RoundingMode mode) const
{
    Q_ASSERT(places >= 0 && places < static_cast<int>(kPowersOfTen.size()));
    const std::int64_t scale = kPowersOfTen[static_cast<std::size_t>(places)];
    std::int64_t scaled = 0;
    if (!m_big && scale % m_denominator == 0)
        return *this;
    if (!m_big && checked::multiply(m_numerator, scale, scaled)) {
        if (const auto quotient = roundedQuotient(scaled, m_denominator, mode))
            return {*quotient, scale};
    }
    const mpq_class value = toMpq();
    const mpz_class whole =
        roundedQuotient(mpz_class(value.get_num() * toMpz(scale)), value.get_den(), mode);
    return Rational(mpq_class(whole, toMpz(scale)));
}

Rational Rational::ceiling() const
{
    const mpq_class value = toMpq();
    mpz_class whole;
    mpz_cdiv_q(whole.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return Rational(mpq_class(whole));
}

QString Rational::toFixed(int places, RoundingMode mode) const
{
    const Rational near = rounded(places, mode);
    const std::int64_t scale = kPowersOfTen[static_cast<std::size_t>(places)];
    std::int64_t scaled = 0;
    if (!near.m_big && checked::multiply(near.m_numerator, scale / near.m_denominator, scaled))
        return withPoint(QString::number(scaled < 0 ? -scaled : scaled), scaled < 0, places);
    const mpq_class value = near.toMpq() * mpq_class(toMpz(scale));
    const mpz_class magnitude = abs(value.get_num());
    return withPoint(QString::fromStdString(magnitude.get_str()), sgn(value) < 0, places);
}

QString Rational::toString() const
{
    const Rational near = rounded(static_cast<int>(kPowersOfTen.size()) - 1, RoundingMode::Down);
    if (near != *this)
        return QString::fromStdString(toMpq().get_str());
    QString text = near.toFixed(static_cast<int>(kPowersOfTen.size()) - 1);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

std::optional<Decimal> Rational::toDecimal() const
{
    std::int64_t millionths = 0;
    if (m_big || Decimal::kScale % m_denominator != 0
        || !checked::multiply(m_numerator, Decimal::kScale / m_denominator, millionths))
        return std::nullopt;
    constexpr std::int64_t kLimit = 1'000'000'000'000 * Decimal::kScale;
    if (millionths >= kLimit || millionths <= -kLimit)
        return std::nullopt;
    return Decimal::fromMillionths(millionths);
}

} // namespace plumbline
