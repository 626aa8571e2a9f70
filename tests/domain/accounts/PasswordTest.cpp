// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/PasswordRule.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

const AccountId kName(QStringLiteral("lin.xiao"));

Result<> checked(const QString& text)
{
    return checkNewPassword(kName, Password::fromText(text));
}

} // namespace

TEST(Password, CountsCharactersAndNotBytes)
{
    EXPECT_EQ(Password::fromText(QStringLiteral("准绳准绳")).length(), 4);
    EXPECT_EQ(Password::fromText(QStringLiteral("準繩é")).length(), 3);
}

TEST(Password, IsTheSameHoweverAnAccentIsTyped)
{
    EXPECT_EQ(Password::fromText(QStringLiteral("caf\u00e9")),
              Password::fromText(QStringLiteral("cafe\u0301")));
}

TEST(Password, IsOverwrittenWithTheText)
{
    QString text = QStringLiteral("three horses at noon") + QString::number(1);
    wipe(text);
    EXPECT_TRUE(text.isEmpty());
}

TEST(PasswordRule, TakesEightCharacters)
{
    EXPECT_FALSE(checked(QStringLiteral("1234567")));
    EXPECT_TRUE(checked(QStringLiteral("12345678")));
    EXPECT_TRUE(checked(QStringLiteral("绳墨在此不可欺也")));
}

TEST(PasswordRule, RefusesTheNameAndOneCharacter)
{
    EXPECT_FALSE(checked(QStringLiteral("lin.xiao")));
    EXPECT_FALSE(checked(QStringLiteral("Lin.Xiao1")));
    EXPECT_FALSE(checked(QStringLiteral("aaaaaaaaaa")));
}

TEST(PasswordRule, RefusesWhatIsTooLong)
{
    EXPECT_TRUE(checked(QStringLiteral("ab").repeated(64)));
    EXPECT_FALSE(checked(QStringLiteral("ab").repeated(64) + QLatin1Char('c')));
}

TEST(AccountName, HasNoSpacesAtItsEndsAndIsNotEmpty)
{
    EXPECT_FALSE(checkAccountName(AccountId(QString())));
    EXPECT_FALSE(checkAccountName(AccountId(QStringLiteral(" wang"))));
    EXPECT_FALSE(checkAccountName(AccountId(QStringLiteral("a\nb"))));
    EXPECT_FALSE(checkAccountName(AccountId(QStringLiteral("w").repeated(65))));
    EXPECT_TRUE(checkAccountName(AccountId(QStringLiteral("王思远"))));
}

} // namespace plumbline
