// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/SampleDraw.h"

#include <gtest/gtest.h>

#include <map>

namespace plumbline {

namespace {

TEST(SampleDraw, FollowsThePublishedNumbersOfSplitMix64)
{
    SampleDraw draw(1234567);
    for (const std::uint64_t expected : {6457827717110365317U,
                                         3203168211198807973U,
                                         9817491932198370423U,
                                         4593380528125082431U,
                                         16408922859458223821U})
        EXPECT_EQ(draw.next(), expected);
}

TEST(SampleDraw, ChoosesEachOnceInOrder)
{
    SampleDraw draw(42);
    const std::vector<int> chosen = draw.choose(10, 1000);
    ASSERT_EQ(chosen.size(), 10U);
    for (std::size_t i = 1; i < chosen.size(); ++i)
        EXPECT_LT(chosen[i - 1], chosen[i]);
    EXPECT_GE(chosen.front(), 0);
    EXPECT_LT(chosen.back(), 1000);
}

TEST(SampleDraw, ChoosesAllWhereThereAreNotEnough)
{
    EXPECT_EQ(SampleDraw(7).choose(5, 3), (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(SampleDraw(7).choose(3, 3), (std::vector<int>{0, 1, 2}));
    EXPECT_TRUE(SampleDraw(7).choose(3, 0).empty());
}

TEST(SampleDraw, GivesThePersonTheirOwnDraw)
{
    const EmployeeId anna(QStringLiteral("E1"));
    const EmployeeId bert(QStringLiteral("E2"));
    EXPECT_EQ(SampleDraw(99, anna).next(), SampleDraw(99, anna).next());
    EXPECT_NE(SampleDraw(99, anna).next(), SampleDraw(99, bert).next());
}

TEST(SampleDraw, FavoursNone)
{
    // Every pair of five is as likely as any other: 10,000 draws of ten pairs.
    std::map<std::vector<int>, int> pairs;
    SampleDraw draw(2026);
    for (int round = 0; round < 10'000; ++round)
        ++pairs[draw.choose(2, 5)];
    ASSERT_EQ(pairs.size(), 10U);
    for (const auto& [pair, times] : pairs)
        EXPECT_NEAR(times, 1000, 150);
}

} // namespace

} // namespace plumbline
