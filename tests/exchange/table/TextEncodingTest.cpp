// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/TextEncoding.h"

#include <QtCore/QBuffer>
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

struct DecodedText
{
    QString text;
    QString encoding;
};

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& wanted = {})
{
    QBuffer file;
    file.setData(bytes);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto encoding = findEncoding(file, wanted);
    if (!encoding)
        return failure(encoding.error());
    Utf8Pieces pieces(file, *encoding);
    QByteArray text;
    QByteArray piece(7, Qt::Uninitialized);
    while (const qsizetype size = pieces.read(piece.data(), piece.size()).value())
        text += piece.first(size);
    return DecodedText{QString::fromUtf8(text), encoding->name};
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
                         ::testing::Values(QByteArray("id,name\n\0,x", 11),
                                           QByteArray("\xFF\xFE"
                                                      "a",
                                                      3),
                                           QByteArray("id,\xFF\xFF\n"),
                                           QStringLiteral("姓名,满意").toUtf8().chopped(1)));

TEST(WantedEncoding, OverridesWhatWouldBeFound)
{
    const QByteArray bytes = encoded(kTraditional, "Big5");
    EXPECT_EQ(decodeText(bytes, QStringLiteral("big5"))->text, kTraditional);
    EXPECT_NE(decodeText(bytes, QStringLiteral("GB18030"))->text, kTraditional);
    EXPECT_EQ(decodeText(utf16(true).mid(2), QStringLiteral("utf-16"))->text, kSimplified);
    EXPECT_EQ(decodeText(utf16(false), QStringLiteral("UTF-16"))->text, kSimplified);
    EXPECT_EQ(decodeText("\xEF\xBB\xBFid", QStringLiteral("UTF-8"))->text, QStringLiteral("id"));
}

TEST(WantedEncoding, IsRefusedWhereTheTextIsInAnother)
{
    const auto decoded = decodeText(encoded(kSimplified, "GB18030"), QStringLiteral("UTF-8"));
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().message.arguments, QStringList{QStringLiteral("UTF-8")});
}

TEST(WantedEncoding, MustBeKnown)
{
    EXPECT_EQ(decodeText("id", QStringLiteral("latin-9")).error().code, ErrorCode::BadValue);
}

} // namespace
} // namespace plumbline
