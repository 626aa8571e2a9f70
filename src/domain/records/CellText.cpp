// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellText.h"

namespace plumbline {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kWideSpace = "\xE3\x80\x80";
constexpr qsizetype kLongestQuote = 40;

bool isSpace(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

std::size_t spaceAtFront(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isSpace(text.front()))
        return 1;
    if (text.starts_with(kNoBreakSpace))
        return kNoBreakSpace.size();
    return text.starts_with(kWideSpace) ? kWideSpace.size() : 0;
}

std::size_t spaceAtBack(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isSpace(text.back()))
        return 1;
    if (text.ends_with(kNoBreakSpace))
        return kNoBreakSpace.size();
    return text.ends_with(kWideSpace) ? kWideSpace.size() : 0;
}

/// U+FF01 to U+FF5E are `!` to `~`; 0: another character.
char halfWidth(std::string_view at)
{
    if (at.size() < 3 || at[0] != '\xEF')
        return 0;
    const auto second = static_cast<unsigned char>(at[1]);
    const auto third = static_cast<unsigned char>(at[2]);
    if (second == 0xBC && third >= 0x81)
        return static_cast<char>(third - 0x81 + '!');
    if (second == 0xBD && third <= 0x9E)
        return static_cast<char>(third - 0x80 + '`');
    return 0;
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    while (const std::size_t length = spaceAtFront(cell))
        cell.remove_prefix(length);
    while (const std::size_t length = spaceAtBack(cell))
        cell.remove_suffix(length);
    return cell;
}

std::string_view plainCell(std::string_view cell, std::string& buffer)
{
    const std::string_view trimmed = trimmedCell(cell);
    if (trimmed.find('\xEF') == std::string_view::npos)
        return trimmed;
    buffer.clear();
    for (std::size_t at = 0; at < trimmed.size();) {
        const char plain = halfWidth(trimmed.substr(at));
        buffer += plain != 0 ? plain : trimmed[at];
        at += plain != 0 ? 3 : 1;
    }
    return buffer;
}

QString quotedCell(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return text.size() > kLongestQuote ? text.left(kLongestQuote) + QChar(0x2026) : text;
}

} // namespace plumbline
