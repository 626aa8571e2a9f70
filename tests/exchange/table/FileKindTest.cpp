// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileKind.h"

#include <QtCore/QBuffer>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

Result<FileKind> kindOf(const QByteArray& bytes)
{
    QBuffer file;
    file.setData(bytes);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return fileKind(file);
}

struct Foreign
{
    const char* word; ///< That the sentence must say.
    QByteArray bytes;
};

void PrintTo(const Foreign& foreign, std::ostream* out)
{
    *out << foreign.word;
}

/// A compound file whose directory stands in its second sector.
QByteArray compound(const char* name)
{
    QByteArray bytes(1536, '\0');
    bytes.replace(0, 4, "\xD0\xCF\x11\xE0");
    bytes[0x1E] = 9;
    bytes[0x30] = 1;
    for (int i = 0; name[i] != '\0'; ++i)
        bytes[1024 + 2 * i] = name[i];
    return bytes;
}

class ForeignFiles : public ::testing::TestWithParam<Foreign>
{
};

TEST_P(ForeignFiles, AreNamed)
{
    const auto kind = kindOf(GetParam().bytes);
    ASSERT_FALSE(kind.has_value());
    EXPECT_EQ(kind.error().code, ErrorCode::BadFile);
    EXPECT_NE(std::string(kind.error().message.text).find(GetParam().word), std::string::npos)
        << kind.error().message.text;
}

INSTANTIATE_TEST_SUITE_P(
    All,
    ForeignFiles,
    ::testing::Values(Foreign{".xls", compound("Workbook")},
                      Foreign{"password", compound("EncryptedPackage")},
                      Foreign{".xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1")},
                      Foreign{"PDF", QByteArray("%PDF-1.7")},
                      Foreign{"database", QByteArray("SQLite format 3\0", 16)},
                      Foreign{"web page", QByteArray("\xEF\xBB\xBF\r\n<HTML><table>")},
                      Foreign{"web page", QByteArray("<?xml version=\"1.0\"?><Workbook>")}));

TEST(FileKind, LeavesTextAndWorkbooksAtTheirStart)
{
    EXPECT_EQ(kindOf("id,name\n"), FileKind::Text);
    EXPECT_EQ(kindOf(""), FileKind::Text);
    EXPECT_EQ(kindOf("PK\x03\x04"), FileKind::Workbook);
}

} // namespace
} // namespace plumbline
