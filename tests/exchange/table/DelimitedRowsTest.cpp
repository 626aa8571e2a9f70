// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/DelimitedRows.h"

#include "exchange/table/FileTableReader.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

Table read(const QString& text)
{
    const auto table = FileTableReader().readText(text);
    EXPECT_TRUE(table.has_value()) << (table ? "" : table.error().message.text);
    return table.value_or(Table{});
}

Error refused(const QString& text)
{
    const auto table = FileTableReader().readText(text);
    EXPECT_FALSE(table.has_value());
    return table ? Error{} : table.error();
}

TEST(DelimitedRows, TakesQuotesLineBreaksAndEmptyCells)
{
    const Table table =
        read(QStringLiteral("id,name,note\r\nE1,\"Zhou, Y\",\"one\r\n\"\"two\"\"\"\r\nE2,,\r\n"));
    EXPECT_EQ(table.headings,
              (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("note")}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells[1], QStringLiteral("Zhou, Y"));
    EXPECT_EQ(table.rows[0].cells[2], QStringLiteral("one\r\n\"two\""));
    EXPECT_EQ(table.rows[1].cells, (QStringList{QStringLiteral("E2"), QString(), QString()}));
}

class Separators : public ::testing::TestWithParam<char>
{
};

TEST_P(Separators, AreFoundByTheHeadings)
{
    QString text = QStringLiteral("id#name#csat\nE1#A, B#95\n");
    text.replace(QLatin1Char('#'), QLatin1Char(GetParam()));
    if (GetParam() == ',')
        text = QStringLiteral("id,name,csat\nE1,\"A, B\",95\n");
    const Table table = read(text);
    EXPECT_EQ(table.headings.size(), 3);
    EXPECT_EQ(table.rows.front().cells[1], QStringLiteral("A, B"));
}

INSTANTIATE_TEST_SUITE_P(All, Separators, ::testing::Values(',', ';', '\t', '|'));

class LineEnds : public ::testing::TestWithParam<const char*>
{
};

TEST_P(LineEnds, AllWorkAndRowsKeepTheirNumbers)
{
    QString text = QStringLiteral("id#E1##E2#");
    text.replace(QLatin1String("#"), QLatin1String(GetParam()));
    const Table table = read(text);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].number, 2);
    EXPECT_EQ(table.rows[1].number, 4) << "the blank row counts";
}

INSTANTIATE_TEST_SUITE_P(All, LineEnds, ::testing::Values("\n", "\r\n", "\r"));

TEST(DelimitedRows, KeepsStaffNumbersAsTheyAre)
{
    EXPECT_EQ(read(QStringLiteral("id\n00123\n")).rows[0].cells[0], QStringLiteral("00123"));
}

TEST(DelimitedRows, FillsShortRowsAndDropsEmptyTails)
{
    const Table table = read(QStringLiteral("id,a,,\nE1\nE2,1,,,\n"));
    EXPECT_EQ(table.headings.size(), 2);
    EXPECT_EQ(table.rows[0].cells.size(), 2);
    EXPECT_EQ(table.rows[1].cells.size(), 2);
}

TEST(DelimitedRows, RefusesMoreCellsThanHeadings)
{
    const Error error = refused(QStringLiteral("id,a\nE1,1\nE2,1,2\n"));
    EXPECT_EQ(error.code, ErrorCode::BadFile);
    EXPECT_EQ(error.at, QStringLiteral("row 3"));
    EXPECT_EQ(error.message.arguments,
              (QStringList{QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("2")}));
}

TEST(DelimitedRows, RefusesAFileCutInAQuote)
{
    const Error error = refused(QStringLiteral("id,note\nE1,ok\nE2,\"and then"));
    EXPECT_EQ(error.code, ErrorCode::BadFile);
    EXPECT_EQ(error.at, QStringLiteral("row 3, column 2"));
}

TEST(DelimitedRows, RefusesTextAfterAQuote)
{
    EXPECT_EQ(refused(QStringLiteral("id\n\"E1\"x\n")).at, QStringLiteral("row 2, column 1"));
}

TEST(DelimitedRows, RefusesTooManyColumns)
{
    const QString most = QStringLiteral("a,").repeated(kMaxColumns - 1) + QLatin1Char('b');
    EXPECT_EQ(read(most).headings.size(), kMaxColumns);
    EXPECT_EQ(refused(most + QStringLiteral(",c")).code, ErrorCode::BadFile);
}

TEST(DelimitedRows, RefusesAbsurdCells)
{
    const QString most(kMaxFieldLength, QLatin1Char('x'));
    EXPECT_EQ(read(QStringLiteral("id\n") + most).rows.size(), 1U);
    EXPECT_EQ(refused(QStringLiteral("id\n") + most + QLatin1Char('x')).at,
              QStringLiteral("row 2, column 1"));
}

TEST(DelimitedRows, RefusesNothing)
{
    EXPECT_EQ(refused(QString()).code, ErrorCode::BadFile);
    EXPECT_EQ(refused(QStringLiteral("\r\n ,, \n")).code, ErrorCode::BadFile);
}

TEST(FileTableReader, SaysWhichFileIsNotThere)
{
    const auto table = FileTableReader().readFile(QStringLiteral("/nowhere/values.csv"));
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(table.error().code, ErrorCode::IoFailed);
    EXPECT_EQ(table.error().message.arguments.front(), QStringLiteral("values.csv"));
}

TEST(FileTableReader, ReadsFilesAndPastedCells)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFid;csat\nE1;95\n");
    file.close();
    const FileTableReader reader;
    EXPECT_EQ(reader.readFile(file.fileName())->headings.front(), QStringLiteral("id"));
    EXPECT_EQ(reader.readText(QStringLiteral("id\tcsat\r\nE1\t95\r\n"))->rows[0].cells[1],
              QStringLiteral("95"));
}

} // namespace
} // namespace plumbline
