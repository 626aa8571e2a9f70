// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellNumber.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

TEST(CellNumber, ReadsWhatDecimalsRead)
{
    EXPECT_EQ(CellNumber::read("109")->millionths(), 109'000'000);
    EXPECT_EQ(CellNumber::read("-3.5")->millionths(), -3'500'000);
    EXPECT_EQ(CellNumber::read("0")->millionths(), 0);
    EXPECT_EQ(CellNumber::read("007")->millionths(), 7'000'000);
    EXPECT_EQ(CellNumber::read("999999999999.999999")->millionths(), 999'999'999'999'999'999);
}

TEST(CellNumber, RefusesWhatIsNone)
{
    for (const char* text : {"",
                             "-",
                             ".5",
                             "5.",
                             "1,234",
                             "1 234",
                             "12a",
                             "+5",
                             "1e",
                             "0x10",
                             "1.2.3",
                             "1234567890123456789"})
        EXPECT_FALSE(CellNumber::read(text)) << text;
}

TEST(CellNumber, DropsZerosBehindThePoint)
{
    EXPECT_TRUE(CellNumber::read("3.000")->isWhole());
    EXPECT_EQ(CellNumber::read("3.000")->whole(), 3);
    EXPECT_FALSE(CellNumber::read("3.001")->isWhole());
}

TEST(CellNumber, ReadsExponents)
{
    EXPECT_EQ(CellNumber::read("1.5E2")->whole(), 150);
    EXPECT_EQ(CellNumber::read("15e-1")->millionths(), 1'500'000);
    EXPECT_FALSE(CellNumber::read("1e31"));
    EXPECT_FALSE(CellNumber::read("1e19"));
}

TEST(CellNumber, KnowsMillionthsOnlyWhereTheySuffice)
{
    EXPECT_FALSE(CellNumber::read("0.0000001")->millionths());
    EXPECT_FALSE(CellNumber::read("1000000000000")->millionths());
}

TEST(CellNumber, RoundsFractionsOfADayToTheMillisecond)
{
    constexpr std::int64_t kDay = 86'400'000;
    EXPECT_EQ(CellNumber::read("0.00165509259259259")->rounded(kDay), 143'000); // 0:02:23
    EXPECT_EQ(CellNumber::read("0.384004629629630")->rounded(kDay), 33'178'000); // 9:12:58
    EXPECT_EQ(CellNumber::read("44197.3840046296")->rounded(kDay), 44197 * kDay + 33'178'000);
    EXPECT_EQ(CellNumber::read("1.15740740740741E-05")->rounded(kDay), 1000);
    EXPECT_EQ(CellNumber::read("0.99999999999999")->rounded(kDay), kDay);
    EXPECT_EQ(CellNumber::read("-0.5")->rounded(10), -5);
}

} // namespace
} // namespace plumbline
