// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table/Judged.h"
#include "tests/exchange/table/SampleWorkbook.h"

#include <gtest/gtest.h>

#include <functional>

namespace plumbline::testing {
namespace {

const char* const kSheet = "xl/worksheets/sheet1.xml";
constexpr int kMebibyte = 1024 * 1024;

QByteArray cell(const QByteArray& text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A sheet with something in place of one of its rows.
QByteArray sheet(const QByteArray& inside, const QByteArray& head = {})
{
    return head + "<worksheet><sheetData><row>" + cell("id") + "</row>" + inside
        + "</sheetData></worksheet>";
}

/// Bytes that can't be packed.
QByteArray noise(int size)
{
    QByteArray bytes(size, '\0');
    unsigned state = 1;
    for (char& byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>('a' + (state >> 24U) % 26U);
    }
    return bytes;
}

struct Hostile
{
    const char* name;
    const char* part;
    std::function<QByteArray()> make;
    const char* word; ///< Of the sentence.
};

void PrintTo(const Hostile& hostile, std::ostream* out)
{
    *out << hostile.name;
}

class HostileParts : public ::testing::TestWithParam<Hostile>
{
};

TEST_P(HostileParts, AreRefusedInLittleTimeAndMemory)
{
    SampleWorkbook book;
    book.rows("<row>" + cell("id") + "</row>").part(GetParam().part, GetParam().make());
    expectRefused(book.path(), GetParam().word);
}

const QByteArray kEntities =
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

INSTANTIATE_TEST_SUITE_P(
    Size,
    HostileParts,
    ::testing::Values(Hostile{"a sheet of blanks",
                              kSheet,
                              [] { return sheet(QByteArray(65 * kMebibyte, ' ')); },
                              "times its size"},
                      Hostile{"shared texts of blanks",
                              "xl/sharedStrings.xml",
                              [] { return QByteArray(63 * kMebibyte, ' '); },
                              "times its size"},
                      Hostile{"shared texts beyond the cap",
                              "xl/sharedStrings.xml",
                              [] { return QByteArray(65 * kMebibyte, ' '); },
                              "larger than"},
                      Hostile{"styles beyond the cap",
                              "xl/styles.xml",
                              [] { return QByteArray(17 * kMebibyte, ' '); },
                              "larger than"},
                      Hostile{"a workbook beyond the cap",
                              "xl/workbook.xml",
                              [] { return QByteArray(5 * kMebibyte, ' '); },
                              "larger than"},
                      Hostile{"relations beyond the cap",
                              "xl/_rels/workbook.xml.rels",
                              [] { return QByteArray(5 * kMebibyte, ' '); },
                              "larger than"}));

INSTANTIATE_TEST_SUITE_P(
    Markup,
    HostileParts,
    ::testing::Values(
        Hostile{"a document type in the sheet",
                kSheet,
                [] { return sheet("", kEntities); },
                "document type"},
        Hostile{"a document type behind a comment",
                "xl/workbook.xml",
                [] { return "<?xml version=\"1.0\"?><!-- > --> " + kEntities + "<workbook/>"; },
                "document type"},
        Hostile{"a document type in the styles",
                "xl/styles.xml",
                [] { return kEntities + "<styleSheet>&b;</styleSheet>"; },
                "document type"},
        Hostile{"an entity nobody knows",
                kSheet,
                [] { return sheet("<row>" + cell("&lol;") + "</row>"); },
                "not well formed"},
        Hostile{"an endless tag",
                kSheet,
                [] { return sheet("<" + noise(kMebibyte) + "/>"); },
                "longer than any"},
        Hostile{"an endless attribute",
                kSheet,
                [] { return sheet("<row a=\"" + noise(70'000) + "\"/>"); },
                "longer than any"},
        Hostile{"an endless comment",
                kSheet,
                [] { return sheet("<!-- " + noise(kMebibyte) + " -->"); },
                "longer than any"},
        Hostile{"an endless text",
                kSheet,
                [] { return sheet("<row>" + cell(noise(2 * kMebibyte)) + "</row>"); },
                "longer than any"},
        Hostile{"a long text",
                kSheet,
                [] { return sheet("<row>" + cell(noise(40'000)) + "</row>"); },
                "more than"},
        Hostile{"200,000 attributes",
                kSheet,
                [] {
                    QByteArray tag = "<row";
                    for (int i = 0; i < 200'000; ++i)
                        tag += " a" + QByteArray::number(i) + "=\"\"";
                    return sheet(tag + "/>");
                },
                "longer than any"},
        Hostile{"tags of 1,000 attributes",
                kSheet,
                [] {
                    QByteArray tag = "<row";
                    for (int i = 0; i < 1'000; ++i)
                        tag += " a" + QByteArray::number(i) + "=\"\"";
                    return sheet((tag + "/>").repeated(1'000) + noise(kMebibyte / 2));
                },
                "longer than any"},
        Hostile{"a million nested elements",
                kSheet,
                [] { return sheet(QByteArray("<a>").repeated(1'000'000) + noise(kMebibyte / 2)); },
                "nested deeper"},
        Hostile{"UTF-16", kSheet, [] { return QByteArray("\xFF\xFE<\0w\0>\0", 8); }, "UTF-8"},
        Hostile{"another encoding",
                kSheet,
                [] { return sheet("", "<?xml version=\"1.0\" encoding=\"GB18030\"?>"); },
                "UTF-8"},
        Hostile{"bytes that are not UTF-8",
                kSheet,
                [] { return sheet("<row>" + cell("\xC0\xAF") + "</row>"); },
                "not well formed"},
        Hostile{"a NUL",
                kSheet,
                [] { return sheet("<row>" + cell(QByteArray(1, '\0')) + "</row>"); },
                "not well formed"},
        Hostile{
            "tags that cross", kSheet, [] { return sheet("<row></c></row>"); }, "not well formed"},
        Hostile{"an end that is missing",
                kSheet,
                [] { return sheet("").chopped(30); },
                "not well formed"},
        Hostile{"no XML", kSheet, [] { return noise(1000); }, "not well formed"},
        Hostile{"nothing", kSheet, [] { return QByteArray(); }, "not well formed"},
        Hostile{"a million tiny things in the styles",
                "xl/styles.xml",
                [] {
                    return "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(100'000)
                        + "</cellXfs>" + noise(kMebibyte / 2);
                },
                "cell styles"}));

INSTANTIATE_TEST_SUITE_P(
    Places,
    HostileParts,
    ::testing::Values(
        Hostile{"the last column of a sheet",
                kSheet,
                [] { return sheet("<row><c r=\"XFD2\"><v>1</v></c></row>"); },
                "columns"},
        Hostile{"a column behind the last",
                kSheet,
                [] { return sheet("<row><c r=\"XFE2\"><v>1</v></c></row>"); },
                "names its place"},
        Hostile{"a column of many letters",
                kSheet,
                [] { return sheet("<row><c r=\"AAAAAAAAAAAAAAAAAA2\"/></row>"); },
                "names its place"},
        Hostile{"16,384 columns",
                kSheet,
                [] {
                    return sheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(16'384)
                                 + "</row>");
                },
                "columns"},
        Hostile{"too many columns",
                kSheet,
                [] { return sheet("<row>" + QByteArray("<c/>").repeated(16'385) + "</row>"); },
                "names its place"},
        Hostile{"a cell of another row",
                kSheet,
                [] { return sheet("<row><c r=\"A3\"/></row>"); },
                "names its place"},
        Hostile{"a cell without a column",
                kSheet,
                [] { return sheet("<row><c r=\"2\"/></row>"); },
                "names its place"},
        Hostile{"a cell twice",
                kSheet,
                [] { return sheet("<row><c r=\"B2\"/><c r=\"A2\"/><c r=\"B2\"/></row>"); },
                "twice"},
        Hostile{"rows out of order",
                kSheet,
                [] { return sheet("<row r=\"9\"/><row r=\"3\"/>"); },
                "out of order"},
        Hostile{"a row twice",
                kSheet,
                [] { return sheet("<row r=\"9\"/><row r=\"9\"/>"); },
                "out of order"},
        Hostile{
            "a row of no number", kSheet, [] { return sheet("<row r=\"x\"/>"); }, "out of order"},
        Hostile{"a row behind the last",
                kSheet,
                [] { return sheet("<row r=\"1048577\"/>"); },
                "beyond the last"},
        Hostile{"a shared text that is not there",
                kSheet,
                [] { return sheet("<row><c t=\"s\"><v>0</v></c></row>"); },
                "is not in the file"},
        Hostile{"a shared text below zero",
                kSheet,
                [] { return sheet("<row><c t=\"s\"><v>-1</v></c></row>"); },
                "is not in the file"},
        Hostile{"a type nobody knows",
                kSheet,
                [] { return sheet("<row><c t=\"z\"><v>0</v></c></row>"); },
                "not known"},
        Hostile{"more cells than headings",
                kSheet,
                [] { return sheet("<row><c/><c><v>1</v></c></row>"); },
                "headings"},
        Hostile{"a heading without a result",
                kSheet,
                [] {
                    return QByteArray(
                        "<worksheet><sheetData><row><c><f>1</f></c></row></sheetData></worksheet>");
                },
                "heading"},
        Hostile{"no sheet in the workbook",
                "xl/workbook.xml",
                [] { return QByteArray("<workbook/>"); },
                "no sheet"}));

TEST(HostileXlsx, TakesTenThousandColumns)
{
    SampleWorkbook book;
    book.rows("<row>" + QByteArray("<c><v>1</v></c>").repeated(10'000) + "</row>");
    EXPECT_EQ((*book.open())->headings().size(), 10'000);
}

TEST(HostileXlsx, RefusesAPartThatIsNotThere)
{
    SampleWorkbook book;
    expectRefused(book.without(kSheet).path(), "lacks its part");
    expectRefused(book.without("xl/workbook.xml").path(), "archive, not a spreadsheet");
    expectRefused(book.without("_rels/.rels").path(), "archive, not a spreadsheet");
}

TEST(HostileXlsx, FollowsNoRelationOutOfTheArchive)
{
    SampleWorkbook book;
    book.part("xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
              "Target=\"../../../etc/passwd\"/></Relationships>");
    expectRefused(book.path(), "no sheet");
}

} // namespace
} // namespace plumbline::testing
