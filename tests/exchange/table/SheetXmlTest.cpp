// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SheetXml.h"

#include "tests/exchange/table/Judged.h"
#include "tests/exchange/table/SampleWorkbook.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <gtest/gtest.h>

#include <random>

namespace plumbline::testing {
namespace {

const QByteArray kWrong = "wrong";

/// What a reader sees, in one line; texts that follow each other are joined.
class Seen
{
public:
    void start(const QByteArray& name) { tag('<' + name); }

    void attribute(const QByteArray& name, const QByteArray& value)
    {
        m_line += ' ' + name + "=[" + value + ']';
    }

    void text(const QByteArray& text)
    {
        m_line += m_isInText ? text : '"' + text;
        m_isInText = true;
    }

    void end() { tag(">"); }

    [[nodiscard]] const QByteArray& line() const { return m_line; }

private:
    void tag(const QByteArray& text)
    {
        m_line += text;
        m_isInText = false;
    }

    QByteArray m_line;
    bool m_isInText = false;
};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray seenByOurs(PartStream stream)
{
    Seen seen;
    SheetXml xml(std::move(stream));
    while (xml.next()) {
        if (xml.isText()) {
            seen.text(bytesOf(xml.text()));
        } else if (xml.isEnd()) {
            seen.end();
        } else {
            seen.start(bytesOf(xml.name()));
            for (const XmlAttribute& one : xml.attributes())
                seen.attribute(bytesOf(one.name), bytesOf(one.value));
        }
    }
    return xml.outcome() ? seen.line() : kWrong;
}

QByteArray seenByQt(const QByteArray& document)
{
    Seen seen;
    QXmlStreamReader xml(document);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType type = xml.readNext();
        if (type == QXmlStreamReader::DTD || type == QXmlStreamReader::EntityReference)
            return kWrong;
        if (type == QXmlStreamReader::Characters) {
            seen.text(xml.text().toUtf8());
        } else if (type == QXmlStreamReader::EndElement) {
            seen.end();
        } else if (type == QXmlStreamReader::StartElement) {
            seen.start(xml.qualifiedName().toString().section(u':', -1).toUtf8());
            for (const QXmlStreamAttribute& one : xml.attributes())
                seen.attribute(one.qualifiedName().toUtf8(), one.value().toUtf8());
        }
    }
    return xml.hasError() ? kWrong : seen.line();
}

/// Makes up documents of all that XML may hold but document types.
class Documents
{
public:
    explicit Documents(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray document(int things)
    {
        m_left = things;
        return pick({"", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' ?>\r\n"})
            + pick({"", " ", "<!-- - -->", "<?a b?>\n"}) + element(0)
            + pick({"", "\n", "<!---->", "<?a?> "});
    }

    /// One byte of it otherwise.
    QByteArray broken(QByteArray document)
    {
        static const QByteArray kSigns = "<>&;/='\" \n\rab]-?#x0:!.";
        const qsizetype place = below(document.size());
        switch (below(3)) {
        case 0:
            return document.remove(place, 1 + below(3));
        case 1:
            return document.insert(place, kSigns[below(kSigns.size())]);
        default:
            document[place] = kSigns[below(kSigns.size())];
            return document;
        }
    }

private:
    qsizetype below(qsizetype end)
    {
        return static_cast<qsizetype>(m_random() % static_cast<unsigned>(end));
    }

    QByteArray pick(const QByteArrayList& from) { return from[below(from.size())]; }

    QByteArray name() { return pick({"c", "v", "row", "x:c", "_a-1.b", "is", "sheetData"}); }

    QByteArray text()
    {
        return pick({"1",
                     " ",
                     "周玉兰",
                     "a\r\nb\rc\n",
                     "&lt;&gt;&amp;&quot;&apos;",
                     "&#20013;&#x1F600;&#9;",
                     "]]",
                     "a>b",
                     "\"'",
                     "\t"});
    }

    QByteArray attributes()
    {
        QByteArray all;
        for (qsizetype i = below(4); i > 0; --i) {
            all += pick({" ", "\n", "  "}) + pick({"r", "s", "x:t"}) + QByteArray::number(i)
                + pick({"=", " = "}) + pick({"\"A1\"", "'\"&#10;\r\n\t'", "\"&lt;é'\"", "''"});
        }
        return all;
    }

    QByteArray element(int depth)
    {
        const QByteArray own = name();
        const QByteArray start = '<' + own + attributes() + pick({"", " "});
        if (--m_left < 0 || below(4) == 0)
            return start + "/>";
        QByteArray all = start + '>';
        for (qsizetype i = below(5); i > 0; --i) {
            const qsizetype kind = below(8);
            if (kind < 3 && depth < 20)
                all += element(depth + 1);
            else if (kind < 6)
                all += text();
            else
                all += pick({"<!-- a-b -->", "<?p q ?>", "<![CDATA[<&]] \r\n]]>"});
        }
        return all + "</" + own + pick({"", " ", "\n"}) + '>';
    }

    std::mt19937 m_random;
    int m_left = 0;
};

/// Reads each of the documents with both, and expects the same.
void compare(const QByteArrayList& documents)
{
    SampleWorkbook book;
    for (qsizetype i = 0; i < documents.size(); ++i)
        book.part(("d" + QByteArray::number(i)).constData(), documents[i]);
    const auto package = XlsxPackage::open(book.path());
    ASSERT_TRUE(package.has_value());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        auto stream = (*package)->part(QStringLiteral("d%1").arg(i));
        ASSERT_TRUE(stream.has_value());
        ASSERT_EQ(seenByOurs(*std::move(stream)).toStdString(),
                  seenByQt(documents[i]).toStdString())
            << documents[i].toPercentEncoding(" <>&;/='\"[]!?").constData();
    }
}

TEST(SheetXml, SeesWhatQtSeesInRightDocuments)
{
    Documents documents(20210401);
    QByteArrayList all;
    for (int i = 0; i < 500; ++i)
        all.append(documents.document(30));
    compare(all);
    EXPECT_FALSE(seenByQt(all.front()) == kWrong);
}

TEST(SheetXml, RefusesWhatQtRefuses)
{
    Documents documents(20210402);
    QByteArrayList all;
    while (all.size() < 3'000) {
        const QByteArray document = documents.document(6);
        const QByteArray broken = documents.broken(document);
        // Qt knows more names of encodings, and some attributes whose name starts with a digit.
        static const QRegularExpression kTaken(QStringLiteral("encoding|:[-.0-9]"));
        if (!kTaken.match(QString::fromUtf8(broken)).hasMatch())
            all.append(broken);
    }
    compare(all);
}

TEST(SheetXml, GoesOnAcrossPieces)
{
    Documents documents(20210403);
    QByteArray inside = "<a>";
    while (inside.size() < 3 * 1024 * 1024) {
        const QByteArray one = documents.document(30);
        inside += one.startsWith("<?xml") ? one.mid(one.indexOf("?>") + 2) : one;
    }
    const QByteArray whole = inside + "</a>";
    compare({whole, QByteArray(7, '\n') + whole, "<b/>" + whole, whole.chopped(1)});
}

QString refusal(const QByteArray& document)
{
    SampleWorkbook book;
    book.part("d", document);
    const auto package = XlsxPackage::open(book.path());
    SheetXml xml(*(*package)->part(QStringLiteral("d")));
    while (xml.next()) { }
    if (xml.outcome())
        return {};
    const Message& message = xml.outcome().error().message;
    QString text = QLatin1String(message.text);
    for (const QString& argument : message.arguments)
        text = text.arg(argument);
    return text;
}

TEST(SheetXml, NamesTheLineWhereItIsWrong)
{
    EXPECT_TRUE(refusal("<a>\n\n<b>\n</c></a>").contains(QLatin1String("(line 4)")));
    EXPECT_TRUE(refusal("<a>\n\x01</a>").contains(QLatin1String("(line 2)")));
    EXPECT_TRUE(refusal(QByteArray("<a>\n</a>").repeated(2)).contains(QLatin1String("(line 2)")));
}

TEST(SheetXml, KnowsWhatNoSpreadsheetHolds)
{
    EXPECT_TRUE(refusal("<!DOCTYPE a><a/>").contains(QLatin1String("document type")));
    EXPECT_TRUE(refusal("<a><!DOCTYPE a></a>").contains(QLatin1String("document type")));
    EXPECT_TRUE(
        refusal("<?xml version='1.0' encoding='GBK'?><a/>").contains(QLatin1String("UTF-8")));
    EXPECT_TRUE(refusal("<a><?xml version='1.0'?></a>").contains(QLatin1String("well formed")));
    EXPECT_TRUE(refusal("<a b='1' b='2'/>").contains(QLatin1String("well formed")));
    EXPECT_TRUE(refusal("<a>\xEF\xBF\xBE</a>").contains(QLatin1String("well formed")));
    EXPECT_TRUE(refusal("<a>\xED\xA0\x80</a>").contains(QLatin1String("well formed")));
    EXPECT_TRUE(refusal("<a>&#0;</a>").contains(QLatin1String("well formed")));
    EXPECT_TRUE(refusal("<a>&#xD800;</a>").contains(QLatin1String("well formed")));
    EXPECT_EQ(refusal("\xEF\xBB\xBF<?xml version='1.0'?><a/>"), QString());
}

TEST(SheetXml, BoundsATextThatCommentsInterrupt)
{
    SampleWorkbook book;
    QByteArray value;
    QByteArray runs;
    std::mt19937 random(1);
    for (int i = 0; i < 200'000; ++i) {
        const QByteArray number = QByteArray::number(random());
        value += number + "<!---->";
        runs += "<r><t>" + number + "</t></r>";
    }
    book.rows("<row><c><v>" + value + "</v></c></row>");
    expectRefused(book.path(), "longer than any");
    book.rows("<row><c t=\"inlineStr\"><is>" + runs + "</is></c></row>");
    expectRefused(book.path(), "longer than any");
}

} // namespace
} // namespace plumbline::testing
