// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/RecoveryCode.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

constexpr quint32 kSeed = 7;
constexpr int kRounds = 300;

RecoveryCode someCode(QRandomGenerator& random)
{
    RecoveryCode::Secret secret{};
    for (std::uint8_t& byte : secret)
        byte = static_cast<std::uint8_t>(random.bounded(256));
    return RecoveryCode(secret);
}

} // namespace

TEST(RecoveryCode, IsNineGroupsOfFour)
{
    const QString text = RecoveryCode({}).text();
    EXPECT_EQ(text.size(), 9 * 4 + 8);
    EXPECT_TRUE(text.startsWith(QStringLiteral("0000-0000-0000-0000-0000-0000-0000-0000-")));
}

TEST(RecoveryCode, IsReadBackAsItIsWrittenDown)
{
    QRandomGenerator random(kSeed);
    for (int round = 0; round < kRounds; ++round) {
        const RecoveryCode code = someCode(random);
        QString text = code.text();
        EXPECT_EQ(RecoveryCode::parse(text).value(), code);
        text.replace(QLatin1Char('0'), QLatin1Char('o'))
            .replace(QLatin1Char('1'), QLatin1Char('l'));
        text.replace(QLatin1Char('-'), QLatin1Char(' '));
        EXPECT_EQ(RecoveryCode::parse(text.toLower()).value(), code);
    }
}

TEST(RecoveryCode, NoticesAnyOneWrongLetterAndTwoThatChangedPlaces)
{
    QRandomGenerator random(kSeed);
    int unnoticed = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QString text = someCode(random).text().remove(QLatin1Char('-'));
        const int place = random.bounded(static_cast<int>(text.size()) - 1);
        QString wrong = text;
        wrong[place] = wrong[place] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        unnoticed += RecoveryCode::parse(wrong) ? 1 : 0;
        QString swapped = text;
        std::swap(swapped[place], swapped[place + 1]);
        unnoticed += swapped != text && RecoveryCode::parse(swapped) ? 1 : 0;
    }
    EXPECT_EQ(unnoticed, 0) << "one in a million would be";
}

TEST(RecoveryCode, RefusesOtherLettersAndOtherLengths)
{
    const QString text = RecoveryCode({}).text();
    for (const QString& wrong : {QString(),
                                 text.chopped(1),
                                 text + QLatin1Char('0'),
                                 QString(text).replace(0, 1, QLatin1Char('U')),
                                 QString(text).replace(0, 1, QChar(u'零'))}) {
        const auto code = RecoveryCode::parse(wrong);
        ASSERT_FALSE(code) << wrong.toStdString();
        EXPECT_EQ(code.error().code, ErrorCode::BadValue);
    }
}

} // namespace plumbline::testing
