// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfMetadata.h"

namespace plumbline {

namespace {

constexpr int kMinute = 60;
constexpr int kTwoDigits = 2;
constexpr int kDecimal = 10;

QString programName()
{
    return QStringLiteral("Plumbline ") + QStringLiteral(PLUMBLINE_VERSION);
}

QString digits(int number)
{
    return QStringLiteral("%1").arg(number, kTwoDigits, kDecimal, QLatin1Char('0'));
}

/// `+08` `00`
std::pair<QString, QString> offsetOf(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / kMinute;
    const QChar sign = QLatin1Char(minutes < 0 ? '-' : '+');
    const int whole = std::abs(minutes);
    return {sign + digits(whole / kMinute), digits(whole % kMinute)};
}

QByteArray informationTime(const QDateTime& time)
{
    const auto [hours, minutes] = offsetOf(time);
    const QString text = time.toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + hours
        + QLatin1Char('\'') + minutes + QLatin1Char('\'');
    return '(' + text.toLatin1() + ')';
}

QString metadataTime(const QDateTime& time)
{
    const auto [hours, minutes] = offsetOf(time);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + hours + QLatin1Char(':')
        + minutes;
}

QString element(const char* name, const QString& inner)
{
    const QString tag = QLatin1String(name);
    return QStringLiteral("<%1>%2</%1>\n").arg(tag, inner);
}

QString escaped(const QString& text)
{
    return propertyText(text).toHtmlEscaped();
}

QString inLanguages(const QString& text)
{
    return QStringLiteral("<rdf:Alt><rdf:li xml:lang=\"x-default\">") + escaped(text)
        + QStringLiteral("</rdf:li></rdf:Alt>");
}

QString listed(const char* kind, const QString& text)
{
    return QStringLiteral("<rdf:%1><rdf:li>%2</rdf:li></rdf:%1>")
        .arg(QLatin1String(kind), escaped(text));
}

/// `zh_CN` → `zh-CN`
QString languageTag(const QString& language)
{
    return QString(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString properties(const PdfFacts& facts)
{
    QString all = element("pdfaid:part", QStringLiteral("1"))
        + element("pdfaid:conformance", QStringLiteral("B"))
        + element("dc:format", QStringLiteral("application/pdf"))
        + element("dc:title", inLanguages(facts.title));
    if (!facts.author.isEmpty())
        all += element("dc:creator", listed("Seq", facts.author));
    if (!facts.subject.isEmpty())
        all += element("dc:description", inLanguages(facts.subject));
    if (!facts.language.isEmpty())
        all += element("dc:language", listed("Bag", languageTag(facts.language)));
    all += element("xmp:CreatorTool", programName()) + element("pdf:Producer", programName());
    if (facts.madeAt.isValid())
        all += element("xmp:CreateDate", metadataTime(facts.madeAt));
    return all;
}

} // namespace

QString propertyText(const QString& text)
{
    QString kept;
    for (const QChar sign : text)
        if (sign.unicode() >= 0x20 && sign.unicode() != 0xfffe && sign.unicode() != 0xffff)
            kept += sign;
    return kept;
}

QByteArray pdfInformation(const PdfFacts& facts)
{
    const auto entry = [](const char* name, const QString& text) {
        return text.isEmpty() ? QByteArray() : name + pdfText(propertyText(text));
    };
    QByteArray entries = "<</Title" + pdfText(propertyText(facts.title))
        + entry("/Author", facts.author) + entry("/Subject", facts.subject)
        + entry("/Creator", programName()) + entry("/Producer", programName());
    if (facts.madeAt.isValid())
        entries += "/CreationDate" + informationTime(facts.madeAt);
    return entries + ">>";
}

QByteArray pdfMetadata(const PdfFacts& facts)
{
    return QByteArray("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\""
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
        + properties(facts).toUtf8()
        + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace plumbline
