// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvWriter.h"

#include "exchange/table/FileTableReader.h"

#include <QtCore/QTemporaryFile>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

QByteArray written(const QStringList& cells)
{
    CsvWriter writer;
    writer.row(cells);
    return writer.take().mid(3).chopped(2);
}

TEST(CsvWriter, NeutralisesWhatWouldActAsAFormula)
{
    EXPECT_EQ(written({QStringLiteral("=1+1")}), QByteArray("'=1+1"));
    EXPECT_EQ(written({QStringLiteral("+86 10")}), QByteArray("'+86 10"));
    EXPECT_EQ(written({QStringLiteral("-x")}), QByteArray("'-x"));
    EXPECT_EQ(written({QStringLiteral("@name")}), QByteArray("'@name"));
}

TEST(CsvWriter, LeavesNegativeNumbers)
{
    EXPECT_EQ(written({QStringLiteral("-12.5")}), QByteArray("-12.5"));
}

TEST(CsvWriter, QuotesWhatNeedsIt)
{
    EXPECT_EQ(written({QStringLiteral("a,b"), QStringLiteral("\"q\""), QStringLiteral("plain")}),
              QByteArray("\"a,b\",\"\"\"q\"\"\",plain"));
}

TEST(CsvWriter, QuotesWhatWouldPassForAnotherKindOfFile)
{
    for (const char* const text : {"<table", "<?xml", "<!DOCTYPE", "%PDF-1", "sqlite format 3"}) {
        CsvWriter writer;
        writer.row({QLatin1String(text)});
        QTemporaryFile file;
        ASSERT_TRUE(file.open());
        file.write(writer.take());
        ASSERT_TRUE(file.flush());
        const auto table = FileTableReader().readFile(file.fileName());
        ASSERT_TRUE(table.has_value());
        EXPECT_EQ(table->headings, QStringList{QLatin1String(text)});
    }
    EXPECT_EQ(written({QStringLiteral("<5")}), QByteArray("<5"));
}

TEST(CsvWriter, GivesTheSameWhenReadAgain)
{
    const QStringList cells{QStringLiteral("=1+1"),
                            QStringLiteral("'=quoted"),
                            QStringLiteral("''-x"),
                            QStringLiteral("-12.5"),
                            QStringLiteral("'plain"),
                            QStringLiteral("a,\"b\"\r\nc"),
                            QStringLiteral("\tx"),
                            QStringLiteral("@me"),
                            QStringLiteral("客户")};
    CsvWriter writer;
    QStringList headings;
    for (qsizetype column = 0; column < cells.size(); ++column)
        headings.append(QStringLiteral("h%1").arg(column));
    writer.row(headings);
    writer.row(cells);
    const auto table = FileTableReader().readText(QString::fromUtf8(writer.take().mid(3)));
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(table->rows.front().cells, cells);
}

} // namespace
} // namespace plumbline
