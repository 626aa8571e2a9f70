// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/XmlTag.h"

#include "exchange/table/xlsx/XmlText.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::size_t kBytes = 256;

using ByteSet = std::array<bool, kBytes>;

constexpr bool contains(const ByteSet& set, char byte)
{
    return set[static_cast<unsigned char>(byte)];
}

/// Letters, _ and all beyond ASCII.
constexpr ByteSet kNameStarts = [] {
    ByteSet set{};
    for (std::size_t byte = 0; byte < kBytes; ++byte) {
        set[byte] = byte >= 0x80 || byte == '_' || (byte >= 'a' && byte <= 'z')
            || (byte >= 'A' && byte <= 'Z');
    }
    return set;
}();

constexpr ByteSet kNameBytes = [] {
    ByteSet set = kNameStarts;
    for (std::size_t byte = '0'; byte <= '9'; ++byte)
        set[byte] = true;
    set['-'] = true;
    set['.'] = true;
    return set;
}();

/// Where the plain part of an attribute's value stops.
constexpr ByteSet kValueStops = [] {
    ByteSet set{};
    for (const char byte : {'"', '\'', '<', '&', '\t', '\n', '\r', '\0'})
        set[static_cast<unsigned char>(byte)] = true;
    return set;
}();

/// Behind the letters of a name without prefix; `at` itself where none starts.
const char* behindLetters(const char* at)
{
    if (!contains(kNameStarts, *at))
        return at;
    while (contains(kNameBytes, *at))
        ++at;
    return at;
}

} // namespace

inline void XmlTag::start(const char* begin)
{
    m_at = begin;
    m_attributes.clear();
    m_replaced.clear();
    m_isEmptyElement = false;
}

inline bool XmlTag::skipSpace()
{
    const char* const begin = m_at;
    while (isXmlSpace(*m_at))
        ++m_at;
    return m_at != begin;
}

XmlReading XmlTag::expect(std::string_view text)
{
    for (const char byte : text) {
        if (*m_at != byte)
            return wrongHere();
        ++m_at;
    }
    return XmlReading::Done;
}

/// Passes a name with at most one prefix; where its part behind that begins, nullptr without one.
inline const char* XmlTag::passName()
{
    const char* local = m_at;
    m_at = behindLetters(local);
    if (m_at != local && *m_at == ':') {
        local = m_at + 1;
        m_at = behindLetters(local);
    }
    return m_at == local ? nullptr : local;
}

XmlReading XmlTag::readName()
{
    m_begin = m_at;
    m_local = passName();
    m_nameEnd = m_at;
    return m_local == nullptr ? wrongHere() : XmlReading::Done;
}

XmlReading XmlTag::replaced(std::string_view written, std::string_view& value)
{
    // What is replaced is never longer than what was written.
    if (m_replaced.size() + written.size() > kMaxLength)
        return XmlReading::TooLong;
    m_replaced.reserve(kMaxLength);
    const std::size_t start = m_replaced.size();
    if (!appendXmlValue(m_replaced, written))
        return XmlReading::Wrong;
    value = std::string_view(m_replaced).substr(start);
    return XmlReading::Done;
}

/// Behind its first quotation mark.
XmlReading XmlTag::readValue(char quote, std::string_view& value)
{
    const char* const begin = m_at;
    const char* at = begin;
    bool isPlain = true;
    while (true) {
        while (!contains(kValueStops, *at))
            ++at;
        if (*at == quote)
            break;
        if (*at == '\0' || *at == '<') {
            m_at = at;
            return wrongHere();
        }
        isPlain = isPlain && (*at == '"' || *at == '\'');
        ++at;
    }
    m_at = at + 1;
    value = {begin, at};
    return isPlain ? XmlReading::Done : replaced(value, value);
}

XmlReading XmlTag::readAttribute()
{
    const char* const name = m_at;
    if (passName() == nullptr)
        return wrongHere();
    XmlAttribute& attribute = m_attributes.emplace_back();
    attribute.name = {name, m_at};
    skipSpace();
    if (*m_at != '=')
        return wrongHere();
    ++m_at;
    skipSpace();
    const char quote = *m_at;
    if (quote != '"' && quote != '\'')
        return wrongHere();
    ++m_at;
    const XmlReading value = readValue(quote, attribute.value);
    return m_attributes.size() > kMaxAttributes ? XmlReading::TooLong : value;
}

bool XmlTag::hasTwins()
{
    constexpr std::size_t kFew = 8;
    if (m_attributes.size() > kFew) {
        m_sorted.clear();
        for (const XmlAttribute& attribute : m_attributes)
            m_sorted.push_back(attribute.name);
        std::ranges::sort(m_sorted);
        return std::ranges::adjacent_find(m_sorted) != m_sorted.end();
    }
    for (std::size_t i = 1; i < m_attributes.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (m_attributes[i].name == m_attributes[k].name)
                return true;
        }
    }
    return false;
}

/// Up to what ends the tag.
XmlReading XmlTag::readAttributes()
{
    while (true) {
        const bool hasSpace = skipSpace();
        if (*m_at == '>' || *m_at == '/' || *m_at == '?')
            return hasTwins() ? XmlReading::Wrong : XmlReading::Done;
        if (!hasSpace)
            return wrongHere();
        if (const XmlReading read = readAttribute(); read != XmlReading::Done)
            return read;
    }
}

XmlReading XmlTag::readStart(const char* begin)
{
    start(begin);
    if (const XmlReading named = readName(); named != XmlReading::Done)
        return named;
    if (*m_at == '>') {
        ++m_at;
        return XmlReading::Done;
    }
    if (const XmlReading read = readAttributes(); read != XmlReading::Done)
        return read;
    m_isEmptyElement = *m_at == '/';
    return expect(m_isEmptyElement ? "/>" : ">");
}

XmlReading XmlTag::readEnd(const char* begin)
{
    start(begin);
    if (const XmlReading named = readName(); named != XmlReading::Done)
        return named;
    skipSpace();
    return expect(">");
}

XmlReading XmlTag::readInstruction(const char* begin)
{
    start(begin);
    if (const XmlReading named = readName(); named != XmlReading::Done)
        return named;
    if (fullName() == "xml") {
        if (const XmlReading read = readAttributes(); read != XmlReading::Done)
            return read;
        return expect("?>");
    }
    if (m_local != m_begin)
        return XmlReading::Wrong;
    if (!isXmlSpace(*m_at))
        return expect("?>");
    while (*m_at != '\0' && (*m_at != '?' || m_at[1] != '>'))
        ++m_at;
    return expect("?>");
}

} // namespace plumbline
