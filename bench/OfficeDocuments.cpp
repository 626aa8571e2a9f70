// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/OfficeDocuments.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <cstdlib>

namespace plumbline::bench {

namespace {

constexpr auto kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="T" style:family="paragraph"><style:text-properties fo:font-size="8pt"
 fo:font-family="WenQuanYi Micro Hei" style:font-family-asian="WenQuanYi Micro Hei"
 style:font-size-asian="8pt"/></style:style>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="T">
<style:paragraph-properties fo:break-before="page"/></style:style>
</office:automatic-styles>
<office:body><office:text>
)";
constexpr auto kTail = "</office:text></office:body></office:document>\n";

QByteArray paragraph(const QString& text, const char* style = "T")
{
    return QByteArray("<text:p text:style-name=\"") + style + "\">" + text.toHtmlEscaped().toUtf8()
        + "</text:p>\n";
}

QByteArray row(const QStringList& cells)
{
    QByteArray xml = "<table:table><table:table-column table:number-columns-repeated=\""
        + QByteArray::number(cells.size()) + "\"/><table:table-row>";
    for (const QString& cell : cells)
        xml += "<table:table-cell>" + paragraph(cell) + "</table:table-cell>";
    return xml + "</table:table-row></table:table>\n";
}

} // namespace

QByteArray officeDocument(std::span<const std::vector<PaintedPage>> documents)
{
    QByteArray xml = kHead;
    for (const std::vector<PaintedPage>& document : documents) {
        xml += paragraph({}, "B");
        for (const PaintedPage& page : document) {
            for (const QString& line : page.text().split(QLatin1Char('\n'))) {
                const QStringList parts = line.split(QLatin1Char('\t'));
                xml += parts.size() == 1 ? paragraph(line) : row(parts);
            }
        }
    }
    return xml + kTail;
}

QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

void convertByOffice(const QStringList& files, const QString& folder)
{
    const QStringList call{QStringLiteral("--headless"),
                           QStringLiteral("--convert-to"),
                           QStringLiteral("pdf"),
                           QStringLiteral("--outdir"),
                           folder};
    QProcess office;
    office.setStandardOutputFile(QProcess::nullDevice());
    office.start(officeProgram(), call + files);
    if (!office.waitForFinished(-1) || office.exitCode() != 0)
        std::abort();
}

} // namespace plumbline::bench
