// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellDuration.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

std::optional<std::int64_t> seconds(const char* text, DurationUnit unit = DurationUnit::Seconds)
{
    WordTable units;
    units.add({QStringLiteral("s"), QStringLiteral("秒")}, static_cast<int>(DurationUnit::Seconds));
    units.add({QStringLiteral("m"), QStringLiteral("分")}, static_cast<int>(DurationUnit::Minutes));
    units.add({QStringLiteral("h"), QStringLiteral("小时")}, static_cast<int>(DurationUnit::Hours));
    const auto length = readDuration(text, unit, units);
    return length ? std::optional(*length / 1'000'000) : std::nullopt;
}

TEST(ReadDuration, ReadsTheClock)
{
    EXPECT_EQ(seconds("0:02:23"), 143);
    EXPECT_EQ(seconds("2:23"), 143);
    EXPECT_EQ(seconds("36:00:00"), 36 * 3600);
    EXPECT_EQ(seconds("2:30", DurationUnit::Hours), 9000);
    EXPECT_FALSE(seconds("0:60:00"));
    EXPECT_FALSE(seconds("1:2:3:4"));
    EXPECT_FALSE(seconds("2:"));
}

TEST(ReadDuration, CountsInItsUnit)
{
    EXPECT_EQ(seconds("143"), 143);
    EXPECT_EQ(seconds("2", DurationUnit::Minutes), 120);
    EXPECT_EQ(seconds("1.5", DurationUnit::Hours), 5400);
    EXPECT_EQ(seconds("0.5", DurationUnit::Days), 43'200);
    EXPECT_FALSE(seconds("-1"));
}

TEST(ReadDuration, TakesAFractionForOneOfADayOnlyAsDuration)
{
    EXPECT_EQ(seconds("0.00165509259259259", DurationUnit::Duration), 143);
    EXPECT_EQ(seconds("143", DurationUnit::Duration), 143);
    EXPECT_EQ(seconds("0", DurationUnit::Duration), 0);
    EXPECT_EQ(seconds("0.5"), 0);
}

TEST(ReadDuration, ReadsUnitsBehindNumbers)
{
    EXPECT_EQ(seconds("2m 23s"), 143);
    EXPECT_EQ(seconds("2分23秒"), 143);
    EXPECT_EQ(seconds("1小时"), 3600);
    EXPECT_EQ(seconds("90 s"), 90);
    EXPECT_FALSE(seconds("2 weeks"));
    EXPECT_FALSE(seconds("m"));
}

TEST(ReadDuration, KeepsPartsOfASecond)
{
    const auto length = readDuration("0:00:01.25", DurationUnit::Seconds, {});
    EXPECT_EQ(length, 1'250'000);
}

TEST(ReadDuration, RefusesMoreThanThirtyYears)
{
    EXPECT_FALSE(seconds("99999999999"));
    EXPECT_FALSE(seconds("99999999", DurationUnit::Days));
    EXPECT_FALSE(seconds("999999999:00:00"));
    // With more places than six, as spreadsheets write fractions.
    EXPECT_EQ(seconds("11574.0740740", DurationUnit::Days), 999'999'999);
    EXPECT_FALSE(seconds("11574.1234567", DurationUnit::Days));
    EXPECT_FALSE(seconds("999999999.1234567", DurationUnit::Days));
    // So many millionths of a second that 64 bits would begin anew.
    EXPECT_FALSE(seconds("213504000.1234567", DurationUnit::Days));
}

} // namespace
} // namespace plumbline
