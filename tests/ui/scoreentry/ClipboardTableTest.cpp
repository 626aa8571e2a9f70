// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ClipboardTable.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

struct PastedCase
{
    const char* text;
    int rows;
    int columns;
    const char* first;
    const char* last;
};

class ClipboardTableParse : public ::testing::TestWithParam<PastedCase>
{
};

TEST_P(ClipboardTableParse, ReadsWhatSpreadsheetsCopy)
{
    const PastedCase& given = GetParam();
    const auto table = ClipboardTable::parse(QString::fromUtf8(given.text));
    EXPECT_EQ(table.rows(), given.rows);
    ASSERT_EQ(table.columns(), given.columns);
    EXPECT_EQ(table.at(0, 0), QString::fromUtf8(given.first));
    EXPECT_EQ(table.at(given.rows - 1, given.columns - 1), QString::fromUtf8(given.last));
}

INSTANTIATE_TEST_SUITE_P(Blocks,
                         ClipboardTableParse,
                         ::testing::Values(PastedCase{"90", 1, 1, "90", "90"},
                                           PastedCase{"90\r\n", 1, 1, "90", "90"},
                                           PastedCase{"1\t2\r\n3\t4\r\n", 2, 2, "1", "4"},
                                           PastedCase{"1\t2\n3\n", 2, 2, "1", ""},
                                           PastedCase{
                                               "\"a\nb\"\t\"c\"\"d\"\n", 1, 2, "a\nb", "c\"d"},
                                           PastedCase{"5\" pipe\t2\n", 1, 2, "5\" pipe", "2"},
                                           PastedCase{"\"open\t2\n", 1, 2, "\"open", "2"},
                                           PastedCase{"\t\n1\t2\n", 2, 2, "", "2"}));

// As Excel puts a block on the clipboard: CRLF after every row, the last one too; a cell with a
// line break in quotes, with a bare LF inside.
INSTANTIATE_TEST_SUITE_P(Excel,
                         ClipboardTableParse,
                         ::testing::Values(PastedCase{"90\t\"a\nb\"\r\n91\tc\r\n", 2, 2, "90", "c"},
                                           PastedCase{
                                               "\"\"\"x\"\"\n2\"\t1\r\n", 1, 2, "\"x\"\n2", "1"},
                                           PastedCase{"\t\r\n\t\r\n", 2, 2, "", ""}));

// As WPS does: the line break inside the quotes is CRLF, and the last row may end without one.
INSTANTIATE_TEST_SUITE_P(
    Wps,
    ClipboardTableParse,
    ::testing::Values(PastedCase{"\"a\r\nb\"\t90\r\n1\t91", 2, 2, "a\nb", "91"},
                      PastedCase{"94.5%\r\n88%\r\n", 2, 1, "94.5%", "88%"}));

TEST(ClipboardTable, QuotesWhatWouldTearTheBlock)
{
    const ClipboardTable table({{QStringLiteral("a\nb"), QStringLiteral("c\"d"), QString()}});
    EXPECT_EQ(table.toText(), QStringLiteral("\"a\nb\"\t\"c\"\"d\"\t\n"));
    EXPECT_EQ(ClipboardTable::parse(table.toText()).at(0, 1), QStringLiteral("c\"d"));
}

TEST(ClipboardTable, NothingIsNoBlock)
{
    EXPECT_TRUE(ClipboardTable::parse(QString()).isEmpty());
}

} // namespace plumbline::testing
