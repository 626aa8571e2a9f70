// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table/SampleWorkbook.h"

#include <gtest/gtest.h>

namespace plumbline::testing {
namespace {

const QByteArray kHeadings =
    "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c>"
    "<c t=\"inlineStr\"><is><t>c</t></is></c></row>";

/// The text that one cell comes to; `cell` stands in column A of row 2.
QString
textOf(const QByteArray& cell, const QStringList& formats = {}, const QByteArray& strings = {})
{
    SampleWorkbook book;
    book.rows(kHeadings + "<row>" + cell + "<c><v>1</v></c></row>")
        .formats(formats)
        .strings(strings);
    const QStringList row = book.firstRow();
    return row.value(0);
}

QString formatted(const char* value, const QString& format)
{
    return textOf(QByteArray("<c s=\"1\"><v>") + value + "</v></c>", {format});
}

TEST(XlsxReading, TakesSharedAndInlineTexts)
{
    SampleWorkbook book;
    book.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
              "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>周玉兰</t></is></c>"
              "<c r=\"B2\" t=\"s\"><v>2</v></c></row>")
        .strings("<si><t>csat</t></si><si><t>id</t></si><si><t>0012</t></si>");
    const auto table = book.read();
    ASSERT_TRUE(table.has_value()) << table.error().message.text;
    EXPECT_EQ(table->headings, (QStringList{QStringLiteral("id"), QStringLiteral("csat")}));
    EXPECT_EQ(table->rows[0].cells,
              (QStringList{QStringLiteral("周玉兰"), QStringLiteral("0012")}));
}

TEST(XlsxReading, JoinsRunsAndLeavesPronunciationOut)
{
    const QByteArray item =
        "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Zhou </t></r><r><t>Yulan</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>zhou</t></rPh><phoneticPr fontId=\"1\"/></si>";
    EXPECT_EQ(textOf("<c t=\"s\"><v>0</v></c>", {}, item), QStringLiteral("Zhou Yulan"));
    EXPECT_EQ(textOf("<c t=\"inlineStr\">" + QByteArray(item).replace("si>", "is>") + "</c>"),
              QStringLiteral("Zhou Yulan"));
}

TEST(XlsxReading, TakesEscapesAndSpaces)
{
    EXPECT_EQ(textOf("<c t=\"inlineStr\"><is><t>a_x000D_\nb_x005F_x000D__x4E2D_</t></is></c>"),
              QStringLiteral("a\r\nb_x000D_中"));
    EXPECT_EQ(textOf("<c t=\"inlineStr\"><is><t> a </t></is></c>"), QStringLiteral("a"));
    EXPECT_EQ(
        textOf("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a &lt;&#20013;</t></is></c>"),
        QStringLiteral(" a <中"));
}

struct Number
{
    const char* written;
    const char* text;
};

void PrintTo(const Number& number, std::ostream* out)
{
    *out << number.written;
}

class Numbers : public ::testing::TestWithParam<Number>
{
};

TEST_P(Numbers, CountThroughFifteenDigits)
{
    EXPECT_EQ(textOf(QByteArray("<c><v>") + GetParam().written + "</v></c>"),
              QLatin1String(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(All,
                         Numbers,
                         ::testing::Values(Number{"92.49999999999999", "92.5"},
                                           Number{"92.499999999999986", "92.5"},
                                           Number{"0.1", "0.1"},
                                           Number{"-0.30000000000000004", "-0.3"},
                                           Number{"1E-3", "0.001"},
                                           Number{"-1.5e+2", "-150"},
                                           Number{"1E+20", "100000000000000000000"},
                                           Number{"99999999999999999", "100000000000000000"},
                                           Number{"123456789012345678", "123456789012346000"},
                                           Number{"999999999999999.4", "999999999999999"},
                                           Number{"0", "0"},
                                           Number{"-0", "0"},
                                           Number{"0.000", "0"},
                                           Number{"100", "100"},
                                           Number{"007.50", "7.5"},
                                           Number{" 12 ", "12"}));

struct Formatted
{
    const char* format;
    const char* value;
    const char* text;
};

void PrintTo(const Formatted& one, std::ostream* out)
{
    *out << one.format << " of " << one.value;
}

class Formats : public ::testing::TestWithParam<Formatted>
{
};

TEST_P(Formats, TellDatesFromNumbers)
{
    EXPECT_EQ(formatted(GetParam().value, QString::fromUtf8(GetParam().format)),
              QLatin1String(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    BuiltIn,
    Formats,
    ::testing::Values(Formatted{"14", "44201", "2021-01-05"},
                      Formatted{"14", "1", "1900-01-01"},
                      Formatted{"14", "59", "1900-02-28"},
                      Formatted{"14", "61", "1900-03-01"},
                      Formatted{"14", "2958465", "9999-12-31"},
                      Formatted{"14", "44201.3840046296", "2021-01-05T09:12:58"},
                      Formatted{"14", "44201.9999999999", "2021-01-06"},
                      Formatted{"22", "44201", "2021-01-05T00:00:00"},
                      Formatted{"22", "44201.3840046296296", "2021-01-05T09:12:58"},
                      Formatted{"21", "0.3840046296296296124", "9:12:58"},
                      Formatted{"21", "0", "0:00:00"},
                      Formatted{"21", "1.6550925925925926E-3", "0:02:23"},
                      Formatted{"21", "44201.3840046296", "2021-01-05T09:12:58"},
                      Formatted{"46", "1.5", "36:00:00"},
                      Formatted{"47", "0.001", "0:01:26"},
                      Formatted{"31", "44201", "2021-01-05"},
                      Formatted{"57", "44201", "2021-01-05"},
                      Formatted{"55", "0.5", "12:00:00"},
                      Formatted{"55", "44201", "2021-01-05"},
                      Formatted{"0", "44201", "44201"},
                      Formatted{"2", "44201.5", "44201.5"},
                      Formatted{"49", "44201", "44201"},
                      Formatted{"10", "0.95", "0.95"}));

INSTANTIATE_TEST_SUITE_P(
    Custom,
    Formats,
    ::testing::Values(Formatted{"yyyy-mm-dd", "44201", "2021-01-05"},
                      Formatted{"yyyy\"年\"m\"月\"d\"日\"", "44201", "2021-01-05"},
                      Formatted{"[$-804]yyyy\\-mm\\-dd;@", "44201", "2021-01-05"},
                      Formatted{"[Red][>100]m/d;General", "44201", "2021-01-05"},
                      Formatted{"mmm", "44201", "2021-01-05"},
                      Formatted{"[$-404]e/m/d", "44201", "2021-01-05"},
                      Formatted{"yyyy/m/d h:mm", "44201.5", "2021-01-05T12:00:00"},
                      Formatted{"yyyy/m/d h:mm", "44201", "2021-01-05T00:00:00"},
                      Formatted{"mm:ss", "0.5", "12:00:00"},
                      Formatted{"h:mm AM/PM", "0.75", "18:00:00"},
                      Formatted{"[h]:mm:ss", "1.25", "30:00:00"},
                      Formatted{"[mm]:ss", "0.25", "6:00:00"},
                      Formatted{"0.00", "1.5", "1.5"},
                      Formatted{"0.00E+00", "1500", "1500"},
                      Formatted{"#,##0\" days\"", "12", "12"},
                      Formatted{"0\\d", "12", "12"},
                      Formatted{"[Red]0.0;[Blue]-0.0", "12", "12"},
                      Formatted{"General", "12", "12"},
                      Formatted{"_-* #,##0.00_-;-* #,##0.00", "12", "12"}));

TEST(XlsxReading, KnowsTheSystemOf1904)
{
    SampleWorkbook book;
    book.rows(kHeadings + "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>42739.5</v></c></row>")
        .formats({QStringLiteral("14")})
        .part("xl/workbook.xml",
              "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
              "xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:workbookPr "
              "date1904=\"1\"/><x:sheets><x:sheet name=\"D\" sheetId=\"1\" r:id=\"rId1\"/>"
              "</x:sheets></x:workbook>");
    EXPECT_EQ(book.firstRow().mid(0, 2),
              (QStringList{QStringLiteral("1904-01-01"), QStringLiteral("2021-01-05T12:00:00")}));
}

TEST(XlsxReading, TakesBooleansAndCachedFormulas)
{
    EXPECT_EQ(textOf("<c t=\"b\"><v>1</v></c>"), QStringLiteral("TRUE"));
    EXPECT_EQ(textOf("<c t=\"b\"><v>0</v></c>"), QStringLiteral("FALSE"));
    EXPECT_EQ(textOf("<c><f>SUM(B1:B2)</f><v>3.0</v></c>"), QStringLiteral("3"));
    EXPECT_EQ(textOf("<c t=\"str\"><f>A1</f><v>x_x000D_y</v></c>"), QStringLiteral("x\ry"));
    EXPECT_EQ(textOf("<c t=\"str\"><f>\"\"</f><v></v></c>"), QString());
}

struct Faulty
{
    const char* cell;
    const char* word;
};

void PrintTo(const Faulty& faulty, std::ostream* out)
{
    *out << faulty.cell;
}

class Faults : public ::testing::TestWithParam<Faulty>
{
};

TEST_P(Faults, MarkTheCellAndLetTheRestGoOn)
{
    SampleWorkbook book;
    book.rows(kHeadings + "<row><c><v>1</v></c>" + GetParam().cell
              + "</row><row><c><v>2</v></c></row>")
        .formats({QStringLiteral("14")});
    const auto rows = book.open();
    ASSERT_TRUE(rows.has_value());
    SourceRow row;
    ASSERT_TRUE((*rows)->next(row).value());
    ASSERT_EQ(row.faults.size(), 1U);
    EXPECT_EQ(row.faults[0].column, 1);
    EXPECT_NE(std::string(row.faults[0].reason.text).find(GetParam().word), std::string::npos);
    EXPECT_EQ(row.cells[0], "1");
    ASSERT_TRUE((*rows)->next(row).value());
    EXPECT_TRUE(row.faults.empty());
    EXPECT_EQ(book.read().error().at, QStringLiteral("row 2, column 2"));
}

INSTANTIATE_TEST_SUITE_P(
    All,
    Faults,
    ::testing::Values(Faulty{"<c><f>1+1</f><v></v></c>", "not been calculated"},
                      Faulty{"<c><f>1+1</f><v/></c>", "not been calculated"},
                      Faulty{"<c><f>1+1</f></c>", "not been calculated"},
                      Faulty{"<c t=\"str\"><f>1+1</f></c>", "not been calculated"},
                      Faulty{"<c t=\"e\"><v>#DIV/0!</v></c>", "error"},
                      Faulty{"<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "error"},
                      Faulty{"<c s=\"1\"><v>60</v></c>", "date"},
                      Faulty{"<c s=\"1\"><v>-1</v></c>", "date"},
                      Faulty{"<c s=\"1\"><v>2958466</v></c>", "date"},
                      Faulty{"<c><v>1,5</v></c>", "number"},
                      Faulty{"<c><v>1E+999</v></c>", "number"}));

TEST(XlsxReading, PutsCellsWhereTheyBelong)
{
    SampleWorkbook book;
    book.rows(kHeadings
              + "<row r=\"4\"><c r=\"C4\"><v>3</v></c><c r=\"A4\"><v>1</v></c></row>"
                "<row><c r=\"B5\"><v>2</v></c><c><v>3</v></c></row><row r=\"9\"><c r=\"ZZ9\" "
                "s=\"0\"/></row>");
    const auto table = book.read();
    ASSERT_TRUE(table.has_value()) << table.error().message.text;
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(table->rows[0].number, 4);
    EXPECT_EQ(table->rows[0].cells,
              (QStringList{QStringLiteral("1"), QString(), QStringLiteral("3")}));
    EXPECT_EQ(table->rows[1].number, 5);
    EXPECT_EQ(table->rows[1].cells,
              (QStringList{QString(), QStringLiteral("2"), QStringLiteral("3")}));
}

TEST(XlsxReading, FindsSheetsByNameAndSkipsHiddenOnes)
{
    SampleWorkbook book;
    book.part("xl/workbook.xml",
              "<workbook "
              "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              "<sheets><sheet name=\"Lists\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"Data\" "
              "r:id=\"rId1\"/>"
              "<sheet name=\"Lost\" r:id=\"rId7\"/></sheets></workbook>")
        .part("xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"rId9\" Type=\"t/worksheet\" "
              "Target=\"other/list.xml\"/>"
              "<Relationship Id=\"rId1\" Type=\"t/worksheet\" "
              "Target=\"../xl/./worksheets/sheet1.xml\"/>"
              "<Relationship Id=\"rId7\" Type=\"t/worksheet\" TargetMode=\"External\" "
              "Target=\"file:///etc/passwd\"/>"
              "</Relationships>")
        .part("xl/other/list.xml",
              "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>")
        .part("[trash]/0000.dat", "\x01\x02")
        .rows(kHeadings);
    EXPECT_EQ(FileTableReader().sheets(book.path()).value(),
              (QStringList{QStringLiteral("Lists"), QStringLiteral("Data")}));
    EXPECT_EQ((*book.open())->form(), QStringLiteral("Data"));
    EXPECT_EQ((*book.open({QStringLiteral("lists"), {}, 1}))->headings().front(),
              QStringLiteral("7"));
    const auto missing = book.open({QStringLiteral("Lost"), {}, 1});
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST(XlsxReading, StartsAtTheHeaderRowByTheSheetsOwnNumbers)
{
    SampleWorkbook book;
    book.rows("<row r=\"2\"><c t=\"inlineStr\"><is><t>Report</t></is></c></row>"
              "<row r=\"4\"><c t=\"inlineStr\"><is><t>id</t></is></c></row><row "
              "r=\"5\"><c><v>1</v></c></row>");
    const auto rows = book.open({{}, {}, 3});
    ASSERT_TRUE(rows.has_value());
    EXPECT_EQ((*rows)->headings(), QStringList{QStringLiteral("id")});
}

TEST(XlsxReading, DoesNotUndoWhatOnlyCsvGuards)
{
    EXPECT_EQ(textOf("<c t=\"inlineStr\"><is><t>'=1+1</t></is></c>"), QStringLiteral("'=1+1"));
}

} // namespace
} // namespace plumbline::testing
