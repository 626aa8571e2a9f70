// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/XmlBytes.h"
#include "exchange/table/xlsx/XmlTag.h"

namespace plumbline {

/// Walks through the XML of a large part, many times as fast as a reader for all that XML may be:
/// UTF-8 only, no document type, one tag or text at a time and none of them long.
class SheetXml
{
public:
    static constexpr std::size_t kMaxDepth = 64;
    /// A cell of the longest text, every character escaped.
    static constexpr std::size_t kMaxText = std::size_t{1024} * 1024;

    explicit SheetXml(PartStream stream)
        : m_bytes(std::move(stream))
    {
    }

    /// Goes to the next start, end or text; false at the end and where it can't go on. A text may
    /// come in several pieces.
    [[nodiscard]] bool next();

    /// Why it could not go on, if so.
    [[nodiscard]] const Result<>& outcome() const { return m_outcome; }

    [[nodiscard]] bool isStart() const { return m_token == Token::Start; }

    [[nodiscard]] bool isEnd() const { return m_token == Token::End; }

    [[nodiscard]] bool isText() const { return m_token == Token::Text; }

    /// Without its prefix. What this and the following give lives until next().
    [[nodiscard]] std::string_view name() const { return m_name; }

    [[nodiscard]] bool isStart(std::string_view name) const { return isStart() && name == m_name; }

    [[nodiscard]] bool isEnd(std::string_view name) const { return isEnd() && name == m_name; }

    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] const std::vector<XmlAttribute>& attributes() const { return m_tag.attributes(); }

    /// Passes to the end of the element just started.
    bool skip();
    /// Puts all text up to the end of the element just started behind `text`.
    bool readText(std::string& text);
    /// Ends here, since a text is too long.
    bool stopAtEndlessText();

    /// Reads what is left without looking into it, so that its checksum is known.
    [[nodiscard]] Result<> finish() { return m_bytes.finish(); }

    [[nodiscard]] const PartAhead& part() const { return m_bytes.part(); }

private:
    enum class Token { None, Start, End, Text };

    struct OpenElement
    {
        std::size_t start; ///< Of its name.
        std::size_t prefix; ///< The length of the name's prefix.
    };

    bool stop(tl::unexpected<Error> error);
    bool stopWrong();
    bool stopTooLong();
    bool more(std::size_t most);
    [[nodiscard]] bool atEnd();
    /// Reads a tag by `read` as often as it takes to have it whole; its first sign is `skipped`
    /// bytes behind the <.
    bool readTag(XmlReading (XmlTag::*read)(const char*), std::size_t skipped);
    bool readMarkup();
    bool startElement();
    bool endElement();
    bool readInstruction();
    [[nodiscard]] bool comes(std::string_view text);
    bool readDeclaration();
    bool readBetween(std::string_view begin, std::string_view end, std::size_t most);
    bool readCharacters();
    bool readOddCharacters();
    [[nodiscard]] bool close(std::string_view here);

    XmlBytes m_bytes;
    XmlTag m_tag;
    Token m_token = Token::None;
    std::string_view m_name;
    std::string_view m_text;
    std::string m_decoded;
    std::string m_openNames; ///< Of the elements open, end to end.
    std::vector<OpenElement> m_open;
    bool m_hasBegun = false; ///< Anything but the mark of UTF-8 has been read.
    bool m_hasRoot = false;
    bool m_isEmptyElement = false; ///< Whose end comes next.
    Result<> m_outcome;
};

} // namespace plumbline
