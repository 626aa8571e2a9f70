// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/RichText.h"

#include "exchange/table/CellText.h"
#include "exchange/table/xlsx/XmlPart.h"

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

void readPlainText(XmlPart& xml, std::string& text)
{
    const bool isKept = xml.attribute(u"space") == QLatin1String("preserve");
    QString written;
    while (xml.next() && !xml.isEnd()) {
        if (xml.isText())
            written += xml.text();
        else if (!xml.skip())
            return;
    }
    appendUnescaped(text, isKept ? written : written.trimmed());
}

} // namespace

void appendUnescaped(std::string& text, const QString& written)
{
    if (!written.contains(QLatin1String("_x"))) {
        appendUtf8(text, written);
        return;
    }
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

void readRichText(XmlPart& xml, std::string& text)
{
    int runs = 0;
    while (xml.next()) {
        if (xml.isEnd() && runs-- == 0)
            return;
        if (!xml.isStart())
            continue;
        if (xml.name() == u"t")
            readPlainText(xml, text);
        else if (xml.name() == u"r")
            ++runs;
        else if (!xml.skip())
            return;
    }
}

} // namespace plumbline
