// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/TextDecoder.h"

#include <QtCore/QStringEncoder>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

const QString kSimplified = QStringLiteral("姓名,客户满意度,备注\n张伟,95,服务及时\n");
const QString kTraditional = QStringLiteral("姓名,客戶滿意度,備註\n張偉,95,服務及時\n");

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

struct Encoding
{
    const char* name;
    QByteArray bytes;
    QString text;
};

void PrintTo(const Encoding& encoding, std::ostream* out)
{
    *out << encoding.name;
}

class Encodings : public ::testing::TestWithParam<Encoding>
{
};

TEST_P(Encodings, AreFoundOut)
{
    const auto decoded = decodeText(GetParam().bytes);
    ASSERT_TRUE(decoded.has_value()) << decoded.error().message.text;
    EXPECT_EQ(decoded->text, GetParam().text);
    EXPECT_EQ(decoded->encoding, QLatin1String(GetParam().name));
}

QByteArray utf16(bool isLittle)
{
    QStringEncoder encoder(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QByteArray body = encoder(kSimplified);
    return (isLittle ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF")) + body;
}

INSTANTIATE_TEST_SUITE_P(
    All,
    Encodings,
    ::testing::Values(Encoding{"UTF-8", kSimplified.toUtf8(), kSimplified},
                      Encoding{"UTF-8", "\xEF\xBB\xBF" + kTraditional.toUtf8(), kTraditional},
                      Encoding{"UTF-8", "id,csat\nE1,95\n", QStringLiteral("id,csat\nE1,95\n")},
                      Encoding{"UTF-16", utf16(true), kSimplified},
                      Encoding{"UTF-16", utf16(false), kSimplified},
                      Encoding{"GB18030", encoded(kSimplified, "GB18030"), kSimplified},
                      Encoding{"Big5", encoded(kTraditional, "Big5"), kTraditional}));

class NoText : public ::testing::TestWithParam<QByteArray>
{
};

TEST_P(NoText, IsRefusedAsABadFile)
{
    const auto decoded = decodeText(GetParam());
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, ErrorCode::BadFile);
    EXPECT_STRNE(decoded.error().message.text, "");
}

INSTANTIATE_TEST_SUITE_P(All,
                         NoText,
                         ::testing::Values(QByteArray("PK\x03\x04 and so on"),
                                           QByteArray("\xD0\xCF\x11\xE0\xA1\xB1"),
                                           QByteArray("%PDF-1.7"),
                                           QByteArray("SQLite format 3\0", 16),
                                           QByteArray("id,name\n\0,x", 11),
                                           QByteArray("\xFF\xFE"
                                                      "a",
                                                      3),
                                           QByteArray("id,\xFF\xFF\n"),
                                           QStringLiteral("姓名,满意").toUtf8().chopped(1)));

} // namespace
} // namespace plumbline
