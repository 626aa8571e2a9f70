// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/SodiumSecrets.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(SodiumSecrets, MatchesTheRightPasswordAlone)
{
    SodiumSecrets secrets;
    const Password right = Password::fromText(QStringLiteral("准绳 a plumb line"));
    const auto hash = secrets.hash(right);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(secrets.matches(right, *hash));
    EXPECT_FALSE(secrets.matches(Password::fromText(QStringLiteral("准绳 a plumb lime")), *hash));
    EXPECT_FALSE(secrets.matches(right, QByteArray("no hash at all")));
}

TEST(SodiumSecrets, UsesArgon2idWithThreePassesOver64Mebibytes)
{
    SodiumSecrets secrets;
    const auto hash = secrets.hash(Password::fromText(QStringLiteral("a plumb line")));
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$")) << hash->constData();
    EXPECT_FALSE(hash->contains("plumb"));
}

TEST(SodiumSecrets, SaltsEveryHash)
{
    SodiumSecrets secrets;
    const Password same = Password::fromText(QStringLiteral("a plumb line"));
    EXPECT_NE(secrets.hash(same).value(), secrets.hash(same).value());
}

TEST(SodiumSecrets, ProposesPasswordsThatAreReadOutWithoutMistakes)
{
    SodiumSecrets secrets;
    const Password one = secrets.oneTimePassword();
    EXPECT_EQ(one.length(), 14);
    for (const char letter : one.bytes())
        EXPECT_EQ(QByteArrayView("0O1lI").indexOf(letter), -1) << letter;
    EXPECT_FALSE(one == secrets.oneTimePassword());
}

} // namespace plumbline
