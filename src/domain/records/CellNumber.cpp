// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellNumber.h"

namespace plumbline {

namespace {

constexpr int kMostDigits = 18;
constexpr int kMostExponent = 30;
constexpr int kFractionDigits = 10; ///< Of a day: 9 µs.
constexpr std::int64_t kMostMillionths = 1'000'000'000'000'000'000;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Takes digits off the front of `text`; false where there are none or too many that count.
bool takeDigits(std::string_view& text, std::int64_t& number, int& taken)
{
    taken = 0;
    while (!text.empty() && isDigit(text.front())) {
        if (number > (kMostMillionths - 10) / 10)
            return false;
        number = number * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++taken;
    }
    return taken > 0;
}

/// `E-05` at the end of a number.
bool takeExponent(std::string_view& text, int& exponent)
{
    if (text.empty() || (text.front() != 'E' && text.front() != 'e'))
        return true;
    text.remove_prefix(1);
    const bool isNegative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    std::int64_t said = 0;
    int taken = 0;
    if (!takeDigits(text, said, taken) || said > kMostExponent)
        return false;
    exponent = static_cast<int>(isNegative ? -said : said);
    return true;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Brings a number with an exponent into shape, without needless zeros.
bool settle(CellNumber& number, int exponent)
{
    number.places -= exponent;
    while (number.places > 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        --number.places;
    }
    if (number.digits == 0)
        number.places = 0;
    for (; number.places < 0; ++number.places) {
        if (number.digits > kMostMillionths / 10)
            return false;
        number.digits *= 10;
    }
    return true;
}

} // namespace

std::optional<CellNumber> CellNumber::read(std::string_view text)
{
    CellNumber number;
    number.isNegative = text.starts_with('-');
    if (number.isNegative)
        text.remove_prefix(1);
    int taken = 0;
    if (!takeDigits(text, number.digits, taken))
        return std::nullopt;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!takeDigits(text, number.digits, number.places))
            return std::nullopt;
    }
    int exponent = 0;
    if (!takeExponent(text, exponent) || !text.empty() || !settle(number, exponent))
        return std::nullopt;
    return number;
}

bool CellNumber::isWhole() const
{
    return places == 0;
}

std::int64_t CellNumber::whole() const
{
    return isNegative ? -digits : digits;
}

std::optional<std::int64_t> CellNumber::millionths() const
{
    constexpr int kPlaces = 6;
    if (places > kPlaces)
        return std::nullopt;
    const std::int64_t power = powerOfTen(kPlaces - places);
    if (digits > (kMostMillionths - 1) / power)
        return std::nullopt;
    return isNegative ? -digits * power : digits * power;
}

std::int64_t CellNumber::rounded(std::int64_t factor) const
{
    std::int64_t part = digits;
    int scale = places;
    for (; scale > kMostDigits; --scale)
        part /= 10;
    const std::int64_t power = powerOfTen(scale);
    const std::int64_t wholes = part / power;
    std::int64_t fraction = part % power;
    for (; scale > kFractionDigits; --scale)
        fraction = (fraction + (scale == kFractionDigits + 1 ? 5 : 0)) / 10;
    const std::int64_t unit = powerOfTen(scale);
    const std::int64_t number = wholes * factor + (fraction * factor + unit / 2) / unit;
    return isNegative ? -number : number;
}

} // namespace plumbline
