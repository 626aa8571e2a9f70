// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonWriter.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

bool needsEscape(char16_t character)
{
    return character < u' ' || character == u'"' || character == u'\\';
}

/// The short escapes of JSON; 0 where there is none.
char shortEscape(char16_t character)
{
    switch (character) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

void appendEscaped(QByteArray& bytes, char16_t character)
{
    bytes.append('\\');
    if (const char letter = shortEscape(character); letter != 0) {
        bytes.append(letter);
        return;
    }
    bytes.append("u00");
    bytes.append(kHexDigits[character / kHexDigits.size()]);
    bytes.append(kHexDigits[character % kHexDigits.size()]);
}

} // namespace

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    quoted(name);
    m_bytes.append(m_layout == JsonLayout::Indented ? ": " : ":");
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::key(QStringView name)
{
    separate();
    quoted(name);
    m_bytes.append(m_layout == JsonLayout::Indented ? ": " : ":");
    m_afterKey = true;
    return *this;
}

void JsonWriter::text(QStringView text)
{
    separate();
    quoted(text);
}

void JsonWriter::text(std::string_view utf8)
{
    separate();
    quoted(utf8);
}

void JsonWriter::number(int number)
{
    separate();
    m_bytes.append(QByteArray::number(number));
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_bytes.append(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_bytes.append("null");
}

void JsonWriter::localized(const LocalizedText& texts)
{
    if (texts.all().size() == 1 && texts.all().firstKey().isEmpty()) {
        text(texts.all().first());
        return;
    }
    beginObject();
    for (auto entry = texts.all().cbegin(); entry != texts.all().cend(); ++entry)
        key(entry.key()).text(entry.value());
    endObject();
}

void JsonWriter::raw(const QByteArray& json)
{
    separate();
    m_bytes.append(json);
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_hasEntries.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadEntries = m_hasEntries.back();
    m_hasEntries.pop_back();
    if (hadEntries && m_layout == JsonLayout::Indented)
        indent();
    if (m_breakPending)
        m_bytes.append('\n');
    m_breakPending = false;
    m_bytes.append(bracket);
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasEntries.empty())
        return;
    if (m_hasEntries.back())
        m_bytes.append(',');
    m_hasEntries.back() = true;
    if (m_layout == JsonLayout::Indented)
        indent();
    if (m_breakPending)
        m_bytes.append('\n');
    m_breakPending = false;
}

void JsonWriter::indent()
{
    m_bytes.append('\n');
    m_bytes.append(QByteArray(static_cast<qsizetype>(m_hasEntries.size()) * 2, ' '));
}

void JsonWriter::quoted(std::string_view utf8)
{
    m_bytes.append('"');
    while (!utf8.empty()) {
        const auto* const stop = std::ranges::find_if(utf8, [](char character) {
            return needsEscape(static_cast<unsigned char>(character));
        });
        const auto plain = static_cast<std::size_t>(stop - utf8.begin());
        m_bytes.append(utf8.data(), static_cast<qsizetype>(plain));
        utf8.remove_prefix(plain);
        if (!utf8.empty()) {
            appendEscaped(m_bytes, static_cast<unsigned char>(utf8.front()));
            utf8.remove_prefix(1);
        }
    }
    m_bytes.append('"');
}

void JsonWriter::quoted(QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 0x7f && !needsEscape(character.unicode());
    });
    if (!isPlain) {
        const QByteArray utf8 = text.toUtf8();
        quoted(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        return;
    }
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + text.size() + 2);
    char* out = m_bytes.data() + start;
    *out++ = '"';
    for (const QChar character : text)
        *out++ = static_cast<char>(character.unicode());
    *out = '"';
}

} // namespace plumbline
