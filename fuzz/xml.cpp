// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SheetXml.h"
#include "fuzz/Archive.h"
#include "fuzz/Input.h"

#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace {

using namespace plumbline;

/// What a reader sees, where texts that follow each other are one.
class Seen
{
public:
    bool isRight = false;
    bool isBeyondLimits = false;

    void tag(const QByteArray& text)
    {
        m_all += '\n' + text;
        m_isInText = false;
    }

    void text(const QByteArray& text)
    {
        if (!text.isEmpty())
            m_all += m_isInText ? text : "\n\"" + text;
        m_isInText = m_isInText || !text.isEmpty();
    }

    [[nodiscard]] const QByteArray& all() const { return m_all; }

private:
    QByteArray m_all;
    bool m_isInText = false;
};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Our limits on length and depth, the document types and encodings that are not read.
bool isLimit(const Error& error)
{
    return !QByteArray(error.message.text).contains("well formed");
}

Seen seenByOurs(const QByteArray& document)
{
    const auto package =
        XlsxPackage::open(fuzz::asFile(fuzz::archived({{"_rels/.rels", "<a/>"}, {"d", document}})));
    fuzz::require(package.has_value());
    auto stream = (*package)->part(QStringLiteral("d"));
    fuzz::require(stream.has_value());
    SheetXml xml(*std::move(stream));
    Seen seen;
    while (xml.next()) {
        if (xml.isText()) {
            seen.text(bytesOf(xml.text()));
            continue;
        }
        seen.tag(xml.isEnd() ? QByteArray(">") : "<" + bytesOf(xml.name()));
        if (xml.isEnd())
            continue;
        for (const XmlAttribute& one : xml.attributes())
            seen.tag(bytesOf(one.name) + '=' + bytesOf(one.value));
    }
    seen.isRight = xml.outcome().has_value();
    seen.isBeyondLimits = !seen.isRight && isLimit(xml.outcome().error());
    return seen;
}

Seen seenByQt(const QByteArray& document)
{
    QXmlStreamReader xml(document);
    xml.setNamespaceProcessing(false);
    Seen seen;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType type = xml.readNext();
        if (type == QXmlStreamReader::DTD || type == QXmlStreamReader::EntityReference)
            return {};
        if (type == QXmlStreamReader::Characters) {
            seen.text(xml.text().toUtf8());
        } else if (type == QXmlStreamReader::EndElement) {
            seen.tag(">");
        } else if (type == QXmlStreamReader::StartElement) {
            seen.tag("<" + xml.qualifiedName().toString().section(u':', -1).toUtf8());
            for (const QXmlStreamAttribute& one : xml.attributes())
                seen.tag(one.qualifiedName().toUtf8() + '=' + one.value().toUtf8());
        }
    }
    seen.isRight = !xml.hasError();
    return seen;
}

void requireSame(const Seen& one, const Seen& other)
{
    fuzz::require(one.isRight == other.isRight);
    fuzz::require(!one.isRight || one.all() == other.all());
}

/// Qt takes other encodings, names with @ or digits at their start, and control characters within
/// tags; it knows which letters beyond ASCII a name may have.
bool isComparable(const QByteArray& document, const Seen& ours)
{
    const bool isAscii = std::ranges::all_of(document, [](char c) { return c >= 0; });
    const bool hasControl = std::ranges::any_of(
        document, [](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r'; });
    return !ours.isBeyondLimits && !hasControl && !document.contains("encoding")
        && !document.contains(':') && !document.contains('@')
        && (isAscii || ours.isRight == seenByQt(document).isRight);
}

} // namespace

/// Any bytes as the XML of a sheet, against Qt's reader; and the same with the place where one
/// piece of the part ends and the next begins, which the last byte chooses, somewhere within.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray document = fuzz::bytesOf(data, size - 1);
    const Seen ours = seenByOurs(document);
    if (isComparable(document, ours))
        requireSame(ours, seenByQt(document));
    const qsizetype place = data[size - 1];
    const bool beginsAtOnce = document.startsWith("<?") || document.startsWith("\xEF\xBB\xBF")
        || document.startsWith("\xFE\xFF") || document.startsWith("\xFF\xFE");
    if (!beginsAtOnce && place <= document.size())
        requireSame(ours, seenByOurs(QByteArray(PartStream::kPiece - place, ' ') + document));
    return 0;
}
