// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// How far one could read.
enum class XmlReading { Done, Cut, Wrong, TooLong };

struct XmlAttribute
{
    std::string_view name; ///< With its prefix.
    std::string_view value;
};

/// One tag of XML: its name and attributes, or what else stands between < and >. The texts live as
/// long as what was read and until the next tag.
class XmlTag
{
public:
    static constexpr std::size_t kMaxLength = std::size_t{64} * 1024;
    static constexpr std::size_t kMaxAttributes = 128;

    /// `begin` is behind the < of a start tag. What is read ends in a NUL; Cut if the tag goes on
    /// behind it.
    [[nodiscard]] XmlReading readStart(const char* begin);
    /// `begin` is behind the </ of an end tag.
    [[nodiscard]] XmlReading readEnd(const char* begin);
    /// `begin` is behind the <? of an instruction; its attributes are read of the declaration
    /// `<?xml …?>` only.
    [[nodiscard]] XmlReading readInstruction(const char* begin);

    /// Behind the >.
    [[nodiscard]] const char* end() const { return m_at; }

    [[nodiscard]] std::string_view fullName() const { return {m_begin, m_nameEnd}; }

    /// Without its prefix.
    [[nodiscard]] std::string_view name() const { return {m_local, m_nameEnd}; }

    [[nodiscard]] const std::vector<XmlAttribute>& attributes() const { return m_attributes; }

    [[nodiscard]] bool isEmptyElement() const { return m_isEmptyElement; }

private:
    void start(const char* begin);
    [[nodiscard]] const char* passName();
    [[nodiscard]] XmlReading readName();
    [[nodiscard]] XmlReading readAttributes();
    [[nodiscard]] XmlReading readAttribute();
    [[nodiscard]] XmlReading readValue(char quote, std::string_view& value);
    [[nodiscard]] XmlReading replaced(std::string_view written, std::string_view& value);
    [[nodiscard]] bool hasTwins();
    [[nodiscard]] XmlReading expect(std::string_view text);
    /// Whether there was any.
    bool skipSpace();

    /// Of a place where something else was wanted.
    [[nodiscard]] XmlReading wrongHere() const
    {
        return *m_at == '\0' ? XmlReading::Cut : XmlReading::Wrong;
    }

    const char* m_at = nullptr;
    const char* m_begin = nullptr; ///< Of the name.
    const char* m_local = nullptr; ///< Behind its prefix.
    const char* m_nameEnd = nullptr;
    std::vector<XmlAttribute> m_attributes;
    std::vector<std::string_view> m_sorted;
    std::string m_replaced; ///< Values with entities; its place in memory stays.
    bool m_isEmptyElement = false;
};

} // namespace plumbline
