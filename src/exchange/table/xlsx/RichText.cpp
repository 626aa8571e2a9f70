// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/RichText.h"

#include "exchange/table/CellText.h"
#include "exchange/table/xlsx/SheetXml.h"
#include "exchange/table/xlsx/XmlText.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype kEscapeLength = 7; // _x000D_
constexpr int kHex = 16;

/// The character written at that place as an escape.
std::optional<char16_t> escaped(const QString& text, qsizetype at)
{
    const QStringView escape = QStringView(text).mid(at, kEscapeLength);
    if (escape.size() < kEscapeLength || !escape.startsWith(u"_x") || escape.back() != u'_')
        return std::nullopt;
    bool isHex = false;
    const ushort unit = escape.mid(2, 4).toUShort(&isHex, kHex);
    return isHex && unit != 0 ? std::optional<char16_t>(unit) : std::nullopt;
}

void appendWithoutEscapes(std::string& text, const QString& written)
{
    QString plain;
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (const auto unit = escaped(written, at)) {
            plain += QChar(*unit);
            at += kEscapeLength - 1;
        } else {
            plain += written[at];
        }
    }
    appendUtf8(text, plain);
}

bool keepsSpace(const SheetXml& xml)
{
    return std::ranges::any_of(xml.attributes(), [](const XmlAttribute& attribute) {
        return attribute.name == "xml:space" && attribute.value == "preserve";
    });
}

void readPlainText(SheetXml& xml, std::string& text)
{
    const bool isKept = keepsSpace(xml);
    std::string written;
    if (xml.readText(written))
        appendUnescaped(text, isKept ? std::string_view(written) : withoutXmlSpace(written));
}

} // namespace

void appendUnescaped(std::string& text, std::string_view written)
{
    if (written.find("_x") == std::string_view::npos)
        text += written;
    else
        appendWithoutEscapes(text, fromUtf8(written));
}

void readRichText(SheetXml& xml, std::string& text)
{
    const std::size_t start = text.size();
    int runs = 0;
    while (xml.next()) {
        if (xml.isEnd() && runs-- == 0)
            return;
        if (!xml.isStart())
            continue;
        if (xml.name() == "t")
            readPlainText(xml, text);
        else if (xml.name() == "r")
            ++runs;
        else if (!xml.skip())
            return;
        if (text.size() - start > SheetXml::kMaxText && !xml.stopAtEndlessText())
            return;
    }
}

} // namespace plumbline
