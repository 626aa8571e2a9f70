// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/ExactNumber.h"

#include <algorithm>
#include <charconv>

namespace plumbline {

namespace {

constexpr int kMaxExponent = 400;
constexpr int kMaxDayDigits = 7;
constexpr int kLastDay = 2'958'465; // 9999-12-31
constexpr int kFractionDigits = 12;
constexpr long long kFractionUnit = 1'000'000'000'000;
constexpr int kSecondsPerDay = 86'400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `E-3` and nothing behind it.
std::optional<int> exponent(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'E' && text.front() != 'e')
        return std::nullopt;
    text.remove_prefix(1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isRight = error == std::errc() && end == text.data() + text.size();
    return isRight && value >= -kMaxExponent && value <= kMaxExponent ? std::optional(value)
                                                                      : std::nullopt;
}

} // namespace

std::optional<ExactNumber> ExactNumber::parse(std::string_view text)
{
    ExactNumber number;
    number.m_isNegative = text.starts_with('-');
    std::size_t at = number.m_isNegative || text.starts_with('+') ? 1 : 0;
    bool hasDigits = false;
    bool hasPoint = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !hasPoint)); ++at) {
        if (text[at] == '.') {
            hasPoint = true;
            continue;
        }
        hasDigits = true;
        const bool isLeadingZero = number.m_count == 0 && text[at] == '0';
        if (!isLeadingZero && number.m_count <= kDigits)
            number.m_digits[static_cast<std::size_t>(number.m_count++)] = text[at] - '0';
        if (hasPoint && isLeadingZero)
            --number.m_point;
        else if (!hasPoint && !isLeadingZero)
            ++number.m_point;
    }
    const auto shift = exponent(text.substr(at));
    if (!hasDigits || !shift || number.m_point > kMaxExponent || number.m_point < -kMaxExponent)
        return std::nullopt;
    number.m_point += *shift;
    number.round();
    return number;
}

bool ExactNumber::isPlain(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    std::size_t at = sign;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    const std::size_t point = at;
    if (at < text.size() && text[at] == '.')
        ++at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    const bool isZero = text == "0";
    const bool hasWhole = point > sign && (text[sign] != '0' || point == sign + 1);
    const bool hasFraction = point < text.size();
    return isZero
        || (at == text.size() && at - sign <= kDigits && hasWhole
            && (hasFraction ? text.back() != '0' && text.back() != '.' : text[sign] != '0'));
}

void ExactNumber::round()
{
    if (m_count > kDigits) {
        int place = --m_count;
        if (m_digits[kDigits] >= 5) {
            while (place > 0 && m_digits[static_cast<std::size_t>(place - 1)] == 9)
                --place;
            m_count = place;
            if (place == 0) {
                m_digits[0] = 1;
                m_count = 1;
                ++m_point;
            } else {
                ++m_digits[static_cast<std::size_t>(place - 1)];
            }
        }
    }
    while (m_count > 0 && m_digits[static_cast<std::size_t>(m_count - 1)] == 0)
        --m_count;
    if (m_count == 0) {
        m_isNegative = false;
        m_point = 0;
    }
}

void ExactNumber::appendTo(std::string& text) const
{
    if (m_isNegative)
        text += '-';
    if (m_point <= 0)
        text += '0';
    for (int place = 0; place < m_point; ++place)
        text += static_cast<char>('0' + digit(place));
    if (m_count <= m_point)
        return;
    text += '.';
    for (int place = std::min(m_point, 0); place < 0; ++place)
        text += '0';
    for (int place = std::max(m_point, 0); place < m_count; ++place)
        text += static_cast<char>('0' + digit(place));
}

ExactNumber::Days ExactNumber::days() const
{
    if (m_isNegative || m_point > kMaxDayDigits)
        return {-1, 0};
    int whole = 0;
    for (int place = 0; place < m_point; ++place)
        whole = whole * 10 + digit(place);
    long long fraction = 0;
    for (int place = m_point; place < m_point + kFractionDigits; ++place)
        fraction = fraction * 10 + digit(place);
    const long long seconds = (fraction * kSecondsPerDay + kFractionUnit / 2) / kFractionUnit;
    whole += seconds == kSecondsPerDay ? 1 : 0;
    if (whole > kLastDay)
        return {-1, 0};
    return {whole, static_cast<int>(seconds % kSecondsPerDay)};
}

} // namespace plumbline
