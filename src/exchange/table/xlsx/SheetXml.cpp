// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SheetXml.h"

#include "exchange/table/xlsx/PartFaults.h"
#include "exchange/table/xlsx/XmlText.h"

#include <algorithm>
#include <span>

namespace plumbline {

namespace {

bool isUtf8(std::string_view encoding)
{
    const QLatin1String name(encoding.data(), static_cast<qsizetype>(encoding.size()));
    return name.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
}

/// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, of which the last two may be left
/// out.
bool isDeclaration(std::span<const XmlAttribute> attributes)
{
    if (attributes.empty() || attributes[0].name != "version" || attributes[0].value != "1.0")
        return false;
    attributes = attributes.subspan(1);
    if (!attributes.empty() && attributes[0].name == "encoding")
        attributes = attributes.subspan(1);
    if (attributes.empty())
        return true;
    const bool isYesOrNo = attributes[0].value == "yes" || attributes[0].value == "no";
    return attributes.size() == 1 && attributes[0].name == "standalone" && isYesOrNo;
}

/// The end of a text, or what in it is not simply itself.
bool isStop(char byte)
{
    return byte == '<' || byte == '&' || byte == '\r' || byte == ']' || byte == '\0';
}

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, isXmlSpace);
}

} // namespace

bool SheetXml::stop(tl::unexpected<Error> error)
{
    m_outcome = std::move(error);
    m_token = Token::None;
    return false;
}

bool SheetXml::stopWrong()
{
    // The first reason is the one.
    return m_outcome && stop(notWellFormed(part().name(), m_bytes.line()));
}

bool SheetXml::stopTooLong()
{
    return stop(partFailure(part().name(), kHasEndlessTag));
}

bool SheetXml::stopAtEndlessText()
{
    return stopTooLong();
}

/// For what goes on behind the bytes that are here; it may have `most`.
bool SheetXml::more(std::size_t most)
{
    if (m_bytes.size() > most)
        return stopTooLong();
    if (m_bytes.more())
        return true;
    return m_bytes.outcome() ? stopWrong() : stop(failure(m_bytes.outcome().error()));
}

bool SheetXml::atEnd()
{
    m_token = Token::None;
    if (!m_bytes.outcome())
        return stop(failure(m_bytes.outcome().error()));
    return m_hasRoot && m_open.empty() ? false : stopWrong();
}

bool SheetXml::next()
{
    if (m_isEmptyElement) {
        m_isEmptyElement = false;
        m_token = Token::End;
        return true;
    }
    m_token = Token::None;
    while (m_outcome && m_token == Token::None) {
        if (m_bytes.size() == 0 && !m_bytes.more())
            return atEnd();
        if (!(*m_bytes.begin() == '<' ? readMarkup() : readCharacters()))
            return false;
        m_hasBegun = true;
    }
    return m_token != Token::None;
}

bool SheetXml::readTag(XmlReading (XmlTag::*read)(const char*), std::size_t skipped)
{
    while (true) {
        const char* const begin = m_bytes.begin();
        switch ((m_tag.*read)(begin + skipped)) {
        case XmlReading::Done:
            if (static_cast<std::size_t>(m_tag.end() - begin) > XmlTag::kMaxLength)
                return stopTooLong();
            m_bytes.pass(m_tag.end());
            return true;
        case XmlReading::Cut:
            if (!more(XmlTag::kMaxLength))
                return false;
            break;
        case XmlReading::Wrong:
            return stopWrong();
        case XmlReading::TooLong:
            return stopTooLong();
        }
    }
}

bool SheetXml::readMarkup()
{
    while (m_bytes.size() < 2) {
        if (!more(XmlTag::kMaxLength))
            return false;
    }
    switch (m_bytes.begin()[1]) {
    case '/':
        return endElement();
    case '?':
        return readInstruction();
    case '!':
        return readDeclaration();
    default:
        return startElement();
    }
}

bool SheetXml::startElement()
{
    if (m_hasRoot && m_open.empty())
        return stopWrong();
    if (!readTag(&XmlTag::readStart, 1))
        return false;
    if (m_open.size() == kMaxDepth)
        return stop(nestedTooDeep(part().name()));
    m_hasRoot = true;
    m_token = Token::Start;
    m_isEmptyElement = m_tag.isEmptyElement();
    m_name = m_tag.name();
    if (!m_isEmptyElement) {
        const std::size_t prefix = m_tag.fullName().size() - m_name.size();
        m_open.push_back({m_openNames.size(), prefix});
        m_openNames += m_tag.fullName();
    }
    return true;
}

/// `here` starts with the name, as it is written.
bool SheetXml::close(std::string_view here)
{
    const OpenElement element = m_open.back();
    const std::size_t size = m_openNames.size() - element.start;
    if (here.substr(0, size) != std::string_view(m_openNames).substr(element.start))
        return false;
    m_name = here.substr(element.prefix, size - element.prefix);
    m_openNames.resize(element.start);
    m_open.pop_back();
    m_token = Token::End;
    return true;
}

bool SheetXml::endElement()
{
    constexpr std::size_t kSigns = 2; // </
    if (m_open.empty())
        return stopWrong();
    const char* const name = m_bytes.begin() + kSigns;
    const std::size_t size = m_openNames.size() - m_open.back().start;
    // Nearly always the name is whole, right, and followed by the > at once.
    if (m_bytes.size() > size + kSigns && name[size] == '>' && close({name, size})) {
        m_bytes.pass(name + size + 1);
        return true;
    }
    return readTag(&XmlTag::readEnd, kSigns)
        && (m_tag.fullName().size() == size && close(m_tag.fullName()) ? true : stopWrong());
}

bool SheetXml::readInstruction()
{
    const bool isFirst = !m_hasBegun;
    if (!readTag(&XmlTag::readInstruction, 2))
        return false;
    const QByteArray target = QByteArray::fromRawData(
        m_tag.fullName().data(), static_cast<qsizetype>(m_tag.fullName().size()));
    if (target.compare("xml", Qt::CaseInsensitive) != 0)
        return true;
    if (!isFirst || target != "xml")
        return stopWrong();
    const std::span<const XmlAttribute> declared(m_tag.attributes());
    const auto encoding = std::ranges::find(declared, "encoding", &XmlAttribute::name);
    if (encoding != declared.end() && !isUtf8(encoding->value))
        return stop(partFailure(part().name(), kIsNotUtf8));
    return isDeclaration(declared) || stopWrong();
}

/// Whether that is what comes next; false too where it can't go on.
bool SheetXml::comes(std::string_view text)
{
    while (m_bytes.size() < text.size()) {
        // What is there may be the part's whole end.
        if (!text.starts_with({m_bytes.begin(), m_bytes.size()}) || !more(text.size()))
            return false;
    }
    return std::string_view(m_bytes.begin(), text.size()) == text;
}

/// A comment, a CDATA section, or a document type, which is refused.
bool SheetXml::readDeclaration()
{
    constexpr std::string_view kComment = "<!--";
    constexpr std::string_view kLiteral = "<![CDATA[";
    if (comes(kComment)) {
        if (!readBetween(kComment, "--", XmlTag::kMaxLength))
            return false;
        if (!comes(">"))
            return stopWrong();
        m_bytes.pass(m_bytes.begin() + 1);
        return true;
    }
    if (comes("<!DOCTYPE"))
        return stop(partFailure(part().name(), kHasDocumentType));
    if (!comes(kLiteral) || m_open.empty())
        return stopWrong();
    if (!readBetween(kLiteral, "]]>", kMaxText))
        return false;
    m_decoded.clear();
    appendXmlLiteral(m_decoded, m_text);
    m_text = m_decoded;
    m_token = Token::Text;
    return true;
}

/// Passes over it; what stands between becomes the text.
bool SheetXml::readBetween(std::string_view begin, std::string_view end, std::size_t most)
{
    std::size_t from = begin.size();
    while (true) {
        const std::string_view here(m_bytes.begin(), m_bytes.size());
        const std::size_t found = here.find(end, from);
        if (found != std::string_view::npos) {
            m_text = here.substr(begin.size(), found - begin.size());
            m_bytes.pass(m_bytes.begin() + found + end.size());
            return m_text.size() <= most ? true : stopTooLong();
        }
        from = std::max(from, here.size() - (end.size() - 1));
        if (!more(most))
            return false;
    }
}

/// Nearly always a whole text that stands for itself.
bool SheetXml::readCharacters()
{
    const char* const begin = m_bytes.begin();
    const char* end = begin;
    while (!isStop(*end))
        ++end;
    if (*end != '<' || m_open.empty())
        return readOddCharacters();
    m_text = {begin, end};
    if (m_text.size() > kMaxText)
        return stopTooLong();
    m_bytes.pass(end);
    m_token = Token::Text;
    return true;
}

bool SheetXml::readOddCharacters()
{
    std::size_t from = 0;
    std::size_t size = 0;
    while (true) {
        const std::string_view here(m_bytes.begin(), m_bytes.size());
        size = here.find('<', from);
        if (size != std::string_view::npos)
            break;
        from = here.size();
        // Behind the last element may stand blanks.
        if (m_open.empty() && isBlank(here)) {
            m_bytes.pass(m_bytes.end());
            return true;
        }
        if (!more(kMaxText))
            return false;
    }
    const std::string_view written(m_bytes.begin(), size);
    if (size > kMaxText)
        return stopTooLong();
    m_bytes.pass(m_bytes.begin() + size);
    if (m_open.empty())
        return isBlank(written) ? true : stopWrong();
    m_decoded.clear();
    if (!appendXmlText(m_decoded, written))
        return stopWrong();
    m_text = m_decoded;
    m_token = Token::Text;
    return true;
}

bool SheetXml::skip()
{
    int depth = 1;
    while (depth > 0 && next()) {
        if (isStart())
            ++depth;
        else if (isEnd())
            --depth;
    }
    return depth == 0;
}

bool SheetXml::readText(std::string& text)
{
    const std::size_t start = text.size();
    while (next() && !isEnd()) {
        if (isText())
            text += m_text;
        else if (!skip())
            return false;
        if (text.size() - start > kMaxText)
            return stopTooLong();
    }
    return m_outcome.has_value();
}

} // namespace plumbline
