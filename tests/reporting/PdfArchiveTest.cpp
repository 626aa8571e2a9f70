// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaintedPage.h"
#include "drawing/ReportContent.h"
#include "reporting/PdfReportPrinter.h"
#include "reporting/pdf/PdfMetadata.h"
#include "reporting/pdf/SrgbProfile.h"
#include "tests/reporting/Poppler.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// A combined file with everything that a file of ours can hold: an index with links, a logo,
/// characters that are drawn, and signs that XML cannot have. The clauses are ISO 19005-1's.
class PdfArchive : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ReportOptions options = sampleOptions("zh_CN");
        options.letterhead.company = QStringLiteral("A & B <Service>");
        options.letterhead.logo = QImage(40, 20, QImage::Format_RGB32);
        options.letterhead.logo.fill(Qt::darkGreen);
        ReportInput rare = quarterReport();
        rare.appraisal.name = QString::fromUcs4(U"\u674e\U00020BB7\U0002A6D0", 3);
        const std::vector<ReportContent> people{quarterReport(), rare};
        const QString path = m_folder.filePath(QStringLiteral("all.pdf"));
        ASSERT_TRUE(PdfReportPrinter().writeCombined(path, people, options, {}));
        ASSERT_EQ(qpdfComplaints(path), QString());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        const QJsonArray parts =
            QJsonDocument::fromJson(objectsInPdf(path)).object()[QLatin1String("qpdf")].toArray();
        m_objects = parts.at(1).toObject();
        m_catalog =
            of(m_objects[QLatin1String("trailer")][QLatin1String("value")][QLatin1String("/Root")])
                .toObject();
    }

    /// What a reference stands for, or the dictionary of a stream.
    [[nodiscard]] QJsonValue of(const QJsonValue& value) const
    {
        if (!value.toString().endsWith(QLatin1String(" R")))
            return value;
        const QJsonObject object = m_objects[QLatin1String("obj:") + value.toString()].toObject();
        if (object.contains(QLatin1String("stream")))
            return object[QLatin1String("stream")][QLatin1String("dict")];
        return object[QLatin1String("value")];
    }

    /// All dictionaries whose entry has that value.
    [[nodiscard]] std::vector<QJsonObject> having(const char* entry, const char* value) const
    {
        std::vector<QJsonObject> found;
        for (const QString& name : m_objects.keys()) {
            const QJsonObject object = m_objects[name].toObject();
            const QJsonObject one = object.contains(QLatin1String("stream"))
                ? object[QLatin1String("stream")][QLatin1String("dict")].toObject()
                : object[QLatin1String("value")].toObject();
            if (one[QLatin1String(entry)].toString() == QLatin1String(value))
                found.push_back(one);
        }
        return found;
    }

    [[nodiscard]] QString metadata() const
    {
        const qsizetype begin = m_bytes.indexOf("<?xpacket begin");
        return QString::fromUtf8(m_bytes.mid(begin, m_bytes.indexOf("<?xpacket end") - begin));
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QJsonObject m_objects;
    QJsonObject m_catalog;
};

} // namespace

TEST_F(PdfArchive, HasHeaderAndIdAndIsNotEncrypted) // 6.1.2, 6.1.3
{
    EXPECT_TRUE(m_bytes.startsWith("%PDF-1.4\n%"));
    for (qsizetype i = 10; i < 14; ++i)
        EXPECT_GT(static_cast<unsigned char>(m_bytes[i]), 127) << i;
    const QJsonValue trailer = m_objects[QLatin1String("trailer")][QLatin1String("value")];
    EXPECT_EQ(trailer[QLatin1String("/ID")].toArray().size(), 2);
    EXPECT_TRUE(trailer[QLatin1String("/Encrypt")].isUndefined());
    EXPECT_TRUE(m_bytes.endsWith("%%EOF\n"));
}

TEST_F(PdfArchive, NamesItsColourSpace) // 6.2.2
{
    const QJsonArray intents = of(m_catalog[QLatin1String("/OutputIntents")]).toArray();
    ASSERT_EQ(intents.size(), 1);
    const QJsonValue intent = of(intents.first());
    EXPECT_EQ(intent[QLatin1String("/S")].toString(), QStringLiteral("/GTS_PDFA1"));
    EXPECT_EQ(of(intent[QLatin1String("/DestOutputProfile")])[QLatin1String("/N")].toInt(), 3);
    const QByteArray& profile = srgbProfile();
    EXPECT_EQ(profile[8], 2) << "version 2";
    EXPECT_EQ(profile.mid(12, 12), QByteArray("mntrRGB XYZ "));
    EXPECT_EQ(profile.size() % 4, 0);
}

TEST_F(PdfArchive, HasNothingTransparentActiveOrOutside) // 6.1.10, 6.4, 6.6, 6.1.7
{
    for (const char* word : {"/SMask",
                             "/Group",
                             "/ExtGState",
                             "/LZWDecode",
                             "/JavaScript",
                             "/Launch",
                             "/EmbeddedFile",
                             "/AA",
                             "/Interpolate true"})
        EXPECT_FALSE(m_bytes.contains(word)) << word;
}

TEST_F(PdfArchive, EmbedsEveryFontAndListsItsGlyphs) // 6.3.3, 6.3.4, 6.3.5
{
    const auto composite = having("/Subtype", "/CIDFontType2");
    ASSERT_FALSE(composite.empty());
    for (const QJsonObject& font : composite) {
        EXPECT_EQ(font[QLatin1String("/CIDToGIDMap")].toString(), QStringLiteral("/Identity"));
        const QJsonValue descriptor = of(font[QLatin1String("/FontDescriptor")]);
        EXPECT_TRUE(of(descriptor[QLatin1String("/FontFile2")]).isObject());
        EXPECT_TRUE(of(descriptor[QLatin1String("/CIDSet")]).isObject());
    }
    EXPECT_FALSE(having("/Subtype", "/Type3").empty()) << "the rare characters";
    EXPECT_TRUE(having("/Subtype", "/TrueType").empty());
    EXPECT_TRUE(having("/Subtype", "/Type1").empty());
}

TEST_F(PdfArchive, PrintsItsAnnotations) // 6.5.3
{
    const auto links = having("/Subtype", "/Link");
    ASSERT_EQ(links.size(), 2U);
    for (const QJsonObject& link : links)
        EXPECT_EQ(link[QLatin1String("/F")].toInt(), 4);
}

TEST_F(PdfArchive, SaysTheSameInBothPlacesOfProperties) // 6.7.2, 6.7.3, 6.7.11
{
    const QJsonValue stream = of(m_catalog[QLatin1String("/Metadata")]);
    EXPECT_TRUE(stream[QLatin1String("/Filter")].isUndefined());
    const QString xml = metadata();
    EXPECT_TRUE(xml.contains(QStringLiteral("<pdfaid:part>1</pdfaid:part>")));
    EXPECT_TRUE(xml.contains(QStringLiteral("<pdfaid:conformance>B</pdfaid:conformance>")));
    const QJsonValue information =
        of(m_objects[QLatin1String("trailer")][QLatin1String("value")][QLatin1String("/Info")]);
    const auto told = [&](const char* entry) {
        return information[QLatin1String(entry)].toString().mid(2); // Without "u:".
    };
    EXPECT_EQ(told("/Author"), QStringLiteral("A & B <Service>"));
    for (const char* entry : {"/Title", "/Author", "/Subject", "/Creator", "/Producer"})
        EXPECT_TRUE(xml.contains(QLatin1Char('>') + told(entry).toHtmlEscaped() + QLatin1Char('<')))
            << entry << ' ' << qPrintable(told(entry));
    EXPECT_EQ(told("/CreationDate"), QStringLiteral("D:20261121203400+08'00'"));
    EXPECT_TRUE(xml.contains(QStringLiteral(">2026-11-21T20:34:00+08:00<")));
}

TEST(PdfMetadata, LeavesOutSignsThatNoPropertyMayHave)
{
    EXPECT_EQ(propertyText(QStringLiteral("a\u0001b\nc")), QStringLiteral("abc"));
}

} // namespace plumbline
