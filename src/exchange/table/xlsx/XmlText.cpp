// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/XmlText.h"

#include "exchange/table/CellText.h"

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <system_error>

namespace plumbline {

namespace {

struct Entity
{
    std::string_view name;
    char character;
};

constexpr std::array kEntities{Entity{"amp", '&'},
                               Entity{"lt", '<'},
                               Entity{"gt", '>'},
                               Entity{"quot", '"'},
                               Entity{"apos", '\''}};

bool isXmlCharacter(char32_t character)
{
    if (character < U' ')
        return character == U'\t' || character == U'\n' || character == U'\r';
    return character < 0xD800 || (character >= 0xE000 && character < 0xFFFE)
        || (character >= 0x1'0000 && character <= 0x10'FFFF);
}

/// `#20013` or `#x4E2D`.
bool appendNumbered(std::string& text, std::string_view name)
{
    const bool isHex = name.starts_with("#x");
    name.remove_prefix(isHex ? 2 : 1);
    unsigned value = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, value, isHex ? 16 : 10);
    if (error != std::errc() || stop != end || !isXmlCharacter(value))
        return false;
    appendUtf8(text, QString::fromUcs4(std::array{static_cast<char32_t>(value)}.data(), 1));
    return true;
}

/// What stands between & and ;.
bool appendEntity(std::string& text, std::string_view name)
{
    if (name.starts_with('#'))
        return appendNumbered(text, name);
    for (const Entity& entity : kEntities) {
        if (entity.name == name) {
            text += entity.character;
            return true;
        }
    }
    return false;
}

/// Replaces entities, and hands all between them to `take`.
template<typename Take>
bool appendReplaced(std::string& text, std::string_view written, const Take& take)
{
    constexpr std::size_t kLongest = 10;
    while (true) {
        const std::size_t mark = written.find('&');
        if (!take(written.substr(0, mark)))
            return false;
        if (mark == std::string_view::npos)
            return true;
        written.remove_prefix(mark + 1);
        const std::size_t end = written.substr(0, kLongest).find(';');
        if (end == std::string_view::npos || !appendEntity(text, written.substr(0, end)))
            return false;
        written.remove_prefix(end + 1);
    }
}

} // namespace

std::string_view withoutXmlSpace(std::string_view text)
{
    while (!text.empty() && isXmlSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isXmlSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<unsigned> wholeNumber(std::string_view text)
{
    text = withoutXmlSpace(text);
    if (text.empty() || text.size() > std::numeric_limits<unsigned>::digits10)
        return std::nullopt;
    unsigned value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
}

void appendXmlLiteral(std::string& text, std::string_view written)
{
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\r')
            text += written[i];
        else if (i + 1 == written.size() || written[i + 1] != '\n')
            text += '\n';
    }
}

bool appendXmlText(std::string& text, std::string_view written)
{
    if (written.find("]]>") != std::string_view::npos)
        return false;
    return appendReplaced(text, written, [&text](std::string_view literal) {
        appendXmlLiteral(text, literal);
        return true;
    });
}

bool appendXmlValue(std::string& text, std::string_view written)
{
    return appendReplaced(text, written, [&text](std::string_view literal) {
        for (std::size_t i = 0; i < literal.size(); ++i) {
            if (literal[i] == '<')
                return false;
            const bool isSecond = literal[i] == '\n' && i > 0 && literal[i - 1] == '\r';
            if (!isSecond)
                text += isXmlSpace(literal[i]) ? ' ' : literal[i];
        }
        return true;
    });
}

} // namespace plumbline
