// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/PasswordStrength.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

struct Case
{
    const char16_t* password;
    Strength strength;
};

class PasswordStrengthTest : public ::testing::TestWithParam<Case>
{
};

TEST_P(PasswordStrengthTest, IsJudged)
{
    const AccountId name(QStringLiteral("lin.xiao"));
    const Password password = Password::fromText(QString::fromUtf16(GetParam().password));
    EXPECT_EQ(passwordStrength(name, password), GetParam().strength);
}

INSTANTIATE_TEST_SUITE_P(Passwords,
                         PasswordStrengthTest,
                         ::testing::Values(Case{u"seven77", Strength::Refused},
                                           Case{u"lin.xiao", Strength::Refused},
                                           Case{u"aaaaaaaaaaaa", Strength::Refused},
                                           Case{u"123456789", Strength::Weak},
                                           Case{u"abcdefghijklmnop", Strength::Weak},
                                           Case{u"abababababababab", Strength::Weak},
                                           Case{u"k3w9qz1t", Strength::Weak},
                                           Case{u"k3w9qz1tp", Strength::Weak},
                                           Case{u"k3w9qz1tpx", Strength::Fair},
                                           Case{u"green tea and rain", Strength::Good}));

} // namespace

} // namespace plumbline::testing
