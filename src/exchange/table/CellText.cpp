// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CellText.h"

#include "exchange/table/RawRows.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr unsigned kAscii = 0x80;
constexpr unsigned kTwoBytes = 0x800;
constexpr unsigned kFourBytes = 0x10000;

char byteOf(unsigned value)
{
    return static_cast<char>(value);
}

char tail(char32_t character, int shift)
{
    return byteOf(0x80U | ((character >> shift) & 0x3FU));
}

void appendCharacter(std::string& text, char32_t character)
{
    if (character < kTwoBytes) {
        text += {byteOf(0xC0U | (character >> 6U)), tail(character, 0)};
    } else if (character < kFourBytes) {
        text += {byteOf(0xE0U | (character >> 12U)), tail(character, 6), tail(character, 0)};
    } else {
        text += {byteOf(0xF0U | (character >> 18U)),
                 tail(character, 12),
                 tail(character, 6),
                 tail(character, 0)};
    }
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void appendUtf8(std::string& text, QStringView more)
{
    for (qsizetype i = 0; i < more.size(); ++i) {
        const char16_t unit = more[i].unicode();
        if (unit < kAscii) {
            text += static_cast<char>(unit);
        } else if (!QChar::isSurrogate(unit)) {
            appendCharacter(text, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < more.size()
                   && more[i + 1].isLowSurrogate()) {
            appendCharacter(text, QChar::surrogateToUcs4(unit, more[i + 1].unicode()));
            ++i;
        } else {
            appendCharacter(text, QChar::ReplacementCharacter);
        }
    }
}

bool isBlankText(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    const auto* const first = std::ranges::find_if_not(text, isSpace);
    if (first == text.end())
        return true;
    return static_cast<unsigned char>(*first) >= kAscii && fromUtf8(text).trimmed().isEmpty();
}

bool isTooLong(std::string_view text)
{
    return text.size() > std::size_t{kMaxFieldLength} && fromUtf8(text).size() > kMaxFieldLength;
}

} // namespace plumbline
