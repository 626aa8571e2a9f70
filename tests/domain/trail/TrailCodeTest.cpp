// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trail/TrailCode.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

const QByteArray kHash = QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df");

} // namespace

TEST(TrailCode, IsReadBackAsItWasWritten)
{
    const TrailCode code = TrailCode::of(1234, kHash);
    EXPECT_EQ(code.toString().toStdString(), "1234-0123-4567-89AB-CDEF");
    EXPECT_EQ(TrailCode::parse(code.toString()).value(), code);
}

TEST(TrailCode, TakesWhatPeopleMakeOfIt)
{
    const TrailCode code = TrailCode::of(7, kHash);
    EXPECT_EQ(TrailCode::parse(QStringLiteral(" 7-o123 4567 89ab cdef ")).value(), code);
    EXPECT_EQ(TrailCode::parse(QStringLiteral("7-OI23-4567-89AB-CDEF")).value(), code);
    EXPECT_EQ(TrailCode::parse(QStringLiteral("7-0l23456789abcdef")).value(), code);
}

TEST(TrailCode, RefusesWhatIsNone)
{
    for (const char* text : {"",
                             "7",
                             "7-",
                             "-0123-4567-89AB-CDEF",
                             "x-0123-4567-89AB-CDEF",
                             "7-0123-4567-89AB-CDE",
                             "7-0123-4567-89AB-CDEFG",
                             "7-0123-4567-89AB-CDEU",
                             "-7-0123-4567-89AB-CDEF"}) {
        EXPECT_FALSE(TrailCode::parse(QString::fromLatin1(text))) << text;
    }
}

TEST(TrailCode, ChangesWithEveryBitOfTheHash)
{
    const QString code = TrailCode::of(7, kHash).toString();
    for (int bit = 0; bit < TrailCode::kHashBytes * 8; ++bit) {
        QByteArray other = kHash;
        other[bit / 8] = static_cast<char>(other[bit / 8] ^ (1 << bit % 8));
        EXPECT_NE(TrailCode::of(7, other).toString(), code);
    }
}

} // namespace plumbline
