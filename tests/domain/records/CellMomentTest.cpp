// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellMoment.h"

#include <QtCore/QDate>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

constexpr std::int64_t kMinute = 60'000;

MomentForm form(DateOrder order = DateOrder::YearMonthDay)
{
    MomentForm form{order, {}};
    form.halves.add({QStringLiteral("am"), QStringLiteral("上午")},
                    static_cast<int>(DayHalf::BeforeNoon));
    form.halves.add({QStringLiteral("pm"), QStringLiteral("下午")},
                    static_cast<int>(DayHalf::AfterNoon));
    return form;
}

std::int64_t days(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

TEST(DayNumber, CountsAsTheCalendarDoes)
{
    for (QDate day(1970, 1, 1); day < QDate(2200, 1, 1); day = day.addDays(13))
        ASSERT_EQ(dayNumber(day.year(), day.month(), day.day()), QDate(1970, 1, 1).daysTo(day))
            << day.toString().toStdString();
}

TEST(DayNumber, KnowsLeapDays)
{
    EXPECT_TRUE(dayNumber(2024, 2, 29));
    EXPECT_TRUE(dayNumber(2000, 2, 29));
    EXPECT_FALSE(dayNumber(2023, 2, 29));
    EXPECT_FALSE(dayNumber(2100, 2, 29));
    EXPECT_FALSE(dayNumber(2021, 4, 31));
    EXPECT_FALSE(dayNumber(2021, 13, 1));
    EXPECT_FALSE(dayNumber(1969, 12, 31));
    EXPECT_FALSE(dayNumber(2200, 1, 1));
}

TEST(ReadMoment, ReadsDaysAsTheyAreWritten)
{
    for (const char* text : {"2021-01-05",
                             "2021/1/5",
                             "2021.1.5",
                             "20210105",
                             "2021年1月5日",
                             "2021 年 1 月 5 日",
                             "44201",
                             "44201.0"})
        EXPECT_EQ(readMoment(text, form()), (CellMoment{days(2021, 1, 5), kNothing, kNothing}))
            << text;
}

TEST(ReadMoment, ReadsTheYearLastByTheOrderOnly)
{
    EXPECT_FALSE(readMoment("5-1-2021", form()));
    EXPECT_EQ(readMoment("5-1-2021", form(DateOrder::DayMonthYear))->day, days(2021, 1, 5));
    EXPECT_EQ(readMoment("5/1/2021", form(DateOrder::MonthDayYear))->day, days(2021, 5, 1));
    EXPECT_EQ(readMoment("5/1/21", form(DateOrder::MonthDayYear))->day, days(2021, 5, 1));
    EXPECT_FALSE(readMoment("13/1/2021", form(DateOrder::MonthDayYear)));
    EXPECT_EQ(readMoment("2021-01-05", form(DateOrder::DayMonthYear))->day, days(2021, 1, 5));
}

TEST(ReadMoment, ReadsTimesOfDayBehindTheDay)
{
    const std::int64_t time = (9 * 60 + 12) * kMinute + 58'000;
    for (const char* text : {"2021-01-05 9:12:58",
                             "2021-01-05T09:12:58",
                             "2021/1/5, 09:12:58",
                             "2021年1月5日9时12分58秒",
                             "2021年1月5日 上午9:12:58",
                             "20210105091258",
                             "44201.3840046296"})
        EXPECT_EQ(readMoment(text, form()), (CellMoment{days(2021, 1, 5), time, kNothing})) << text;
    EXPECT_EQ(readMoment("2021-01-05 9:12:58.250", form())->time, time + 250);
    EXPECT_EQ(readMoment("2021-01-05 9:12", form())->time, time - 58'000);
}

TEST(ReadMoment, KnowsTheHalvesOfTheDay)
{
    const auto timeOf = [](const char* text) { return readMoment(text, form())->time / kMinute; };
    EXPECT_EQ(timeOf("2021-01-05 3:05 PM"), 15 * 60 + 5);
    EXPECT_EQ(timeOf("2021年1月5日下午3:05"), 15 * 60 + 5);
    EXPECT_EQ(timeOf("2021-01-05 12:30 AM"), 30);
    EXPECT_EQ(timeOf("2021-01-05 12:30pm"), 12 * 60 + 30);
    EXPECT_EQ(timeOf("2021年1月5日 下午15:05"), 15 * 60 + 5);
    EXPECT_FALSE(readMoment("2021-01-05 13:05 AM", form()));
    EXPECT_FALSE(readMoment("2021-01-05 下午3:05 PM", form()));
}

TEST(ReadMoment, KnowsOffsets)
{
    EXPECT_EQ(readMoment("2021-01-05T09:12:58Z", form())->ahead, 0);
    EXPECT_EQ(readMoment("2021-01-05T09:12:58.123Z", form())->ahead, 0);
    EXPECT_EQ(readMoment("2021-01-05T09:12:58+08:00", form())->ahead, 480 * kMinute);
    EXPECT_EQ(readMoment("2021-01-05 09:12:58 -0530", form())->ahead, -330 * kMinute);
    EXPECT_FALSE(readMoment("2021-01-05T09:12:58+15:00", form()));
}

TEST(ReadMoment, RefusesWhatIsNone)
{
    for (const char* text : {"",
                             "soon",
                             "2021-02-30",
                             "2021-13-01",
                             "20211301",
                             "2021-01",
                             "21-01-05",
                             "2021-01-05 25:00",
                             "2021-01-05 9:60",
                             "2021-01-05 later",
                             "2021-01-05 下午",
                             "9:12:58",
                             "12",
                             "1234567",
                             "-44201"})
        EXPECT_FALSE(readMoment(text, form())) << text;
}

TEST(ReadTimeOfDay, ReadsClockAndFraction)
{
    EXPECT_EQ(readTimeOfDay("9:12:58", form()), (9 * 60 + 12) * kMinute + 58'000);
    EXPECT_EQ(readTimeOfDay("09:12", form()), (9 * 60 + 12) * kMinute);
    EXPECT_EQ(readTimeOfDay("0.5", form()), 720 * kMinute);
    EXPECT_EQ(readTimeOfDay("下午3:05", form()), (15 * 60 + 5) * kMinute);
    EXPECT_EQ(readTimeOfDay("3:05 PM", form()), (15 * 60 + 5) * kMinute);
    EXPECT_EQ(readTimeOfDay("2021-01-05 9:12", form()), (9 * 60 + 12) * kMinute);
    EXPECT_FALSE(readTimeOfDay("25:00", form()));
    EXPECT_FALSE(readTimeOfDay("noon", form()));
}

} // namespace
} // namespace plumbline
