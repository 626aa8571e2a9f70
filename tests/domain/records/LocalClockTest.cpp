// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/LocalClock.h"

#include <QtCore/QDateTime>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

std::int64_t wall(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

TEST(LocalClock, TakesAZoneWithoutChangesAsItIs)
{
    const LocalClock clock(QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(clock.toUtc(wall(2021, 1, 1, 8, 0)), wall(2021, 1, 1, 0, 0));
    EXPECT_EQ(clock.toLocal(wall(2021, 1, 1, 0, 0)), wall(2021, 1, 1, 8, 0));
    EXPECT_EQ(clock.toUtc(wall(1988, 7, 1, 9, 0)), wall(1988, 7, 1, 0, 0)) << "summer time of then";
}

TEST(LocalClock, KnowsSummerTime)
{
    const LocalClock clock(QTimeZone("America/New_York"));
    EXPECT_EQ(clock.toUtc(wall(2021, 1, 15, 9, 0)), wall(2021, 1, 15, 14, 0));
    EXPECT_EQ(clock.toUtc(wall(2021, 7, 15, 9, 0)), wall(2021, 7, 15, 13, 0));
    EXPECT_EQ(clock.toLocal(wall(2021, 7, 15, 13, 0)), wall(2021, 7, 15, 9, 0));
}

TEST(LocalClock, ReadsATimeThatNeverWasByTheClockBefore)
{
    const LocalClock clock(QTimeZone("America/New_York"));
    EXPECT_EQ(clock.toUtc(wall(2021, 3, 14, 1, 59)), wall(2021, 3, 14, 6, 59));
    EXPECT_EQ(clock.toUtc(wall(2021, 3, 14, 2, 30)), wall(2021, 3, 14, 7, 30));
    EXPECT_EQ(clock.toUtc(wall(2021, 3, 14, 3, 0)), wall(2021, 3, 14, 7, 0));
}

TEST(LocalClock, TakesTheFirstOfTwoSuchTimes)
{
    const LocalClock clock(QTimeZone("America/New_York"));
    EXPECT_EQ(clock.toUtc(wall(2021, 11, 7, 1, 30)), wall(2021, 11, 7, 5, 30));
    EXPECT_EQ(clock.toUtc(wall(2021, 11, 7, 2, 0)), wall(2021, 11, 7, 7, 0));
}

TEST(LocalClock, TakesAnUnknownZoneForUtc)
{
    EXPECT_EQ(LocalClock(QTimeZone()).toUtc(12'345), 12'345);
    EXPECT_EQ(LocalClock(QTimeZone::utc()).toLocal(12'345), 12'345);
}

} // namespace
} // namespace plumbline
