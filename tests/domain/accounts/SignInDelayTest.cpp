// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/SignInDelay.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

const QDateTime kNoon(QDate(2026, 4, 8), QTime(12, 0), Qt::UTC);

int waitAfter(int failures, int secondsLater = 0)
{
    return secondsToWait({failures, kNoon}, kNoon.addSecs(secondsLater));
}

} // namespace

TEST(SignInDelay, LetsFourFailuresPass)
{
    EXPECT_EQ(secondsToWait({}, kNoon), 0);
    EXPECT_EQ(waitAfter(4), 0);
}

TEST(SignInDelay, GrowsFromTheFifthOn)
{
    EXPECT_EQ(waitAfter(5), 10);
    EXPECT_EQ(waitAfter(6), 20);
    EXPECT_EQ(waitAfter(7), 40);
    EXPECT_EQ(waitAfter(11), 640);
    EXPECT_EQ(waitAfter(12), 900);
    EXPECT_EQ(waitAfter(1'000'000), 900);
}

TEST(SignInDelay, RunsOut)
{
    EXPECT_EQ(waitAfter(6, 5), 15);
    EXPECT_EQ(waitAfter(6, 19), 1);
    EXPECT_EQ(waitAfter(6, 20), 0);
}

TEST(SignInDelay, IsNoLongerWhereTheClockWasSetBack)
{
    EXPECT_EQ(waitAfter(6, -86'400), 20);
}

} // namespace plumbline
