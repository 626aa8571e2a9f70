// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvFile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(CsvFile, HoldsEveryLineWithoutFormulas)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    ASSERT_TRUE(writeCsvFile(path,
                             {{QStringLiteral("name"), QStringLiteral("total")},
                              {},
                              {QStringLiteral("=1+1"), QStringLiteral("-3.50")}}));
    EXPECT_EQ(contentsOf(path), QByteArray("\xEF\xBB\xBFname,total\r\n\r\n'=1+1,-3.50\r\n"));
}

TEST(CsvFile, SaysWhereItCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/out.csv"));
    const Result<> written = writeCsvFile(path, {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
    EXPECT_EQ(written.error().at, path);
}

} // namespace plumbline
