// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/FactReader.h"

#include "domain/records/CellText.h"

#include <QtCore/QDateTime>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

class FactReaderTest : public ::testing::Test
{
protected:
    FactReaderTest()
    {
        words.yesNo.add({QStringLiteral("y"), QStringLiteral("是")}, 1);
        words.yesNo.add({QStringLiteral("n"), QStringLiteral("否")}, 0);
        words.classes.add({QStringLiteral("1"), QStringLiteral("i"), QStringLiteral("一类")}, 1);
        words.absences.add({QStringLiteral("迟到")}, static_cast<int>(AbsenceKind::Late));
    }

    static std::int64_t utc(int year, int month, int day, int hour = 0, int minute = 0)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
    }

    CellWords words;
    LocalClock shanghai{QTimeZone("Asia/Shanghai")};
    FactReader cells{words, shanghai, DateOrder::YearMonthDay};
};

TEST_F(FactReaderTest, TakesADayForItsFirstMomentOrAsADeadlineForItsLast)
{
    EXPECT_EQ(cells.moment("2021-01-05", {}), utc(2021, 1, 4, 16));
    EXPECT_EQ(cells.deadline("2021-01-05", {}), utc(2021, 1, 5, 16) - 1);
    EXPECT_EQ(cells.deadline("2021-01-05 12:00", {}), utc(2021, 1, 5, 4));
    EXPECT_EQ(cells.day("2021-01-05"), utc(2021, 1, 5));
}

TEST_F(FactReaderTest, PutsDateAndTimeOfDayTogether)
{
    EXPECT_EQ(cells.moment("2021-01-05", "9:12"), utc(2021, 1, 5, 1, 12));
    EXPECT_EQ(cells.moment("2021-01-05", "0.5"), utc(2021, 1, 5, 4));
    EXPECT_FALSE(cells.moment("2021-01-05", "noon"));
}

TEST_F(FactReaderTest, TakesAnOffsetBeforeTheCompanysZone)
{
    EXPECT_EQ(cells.moment("2021-01-05T09:12:00Z", {}), utc(2021, 1, 5, 9, 12));
    EXPECT_EQ(cells.moment("2021-01-05T09:12:00-05:00", {}), utc(2021, 1, 5, 14, 12));
    EXPECT_EQ(cells.day("2021-01-05T23:30:00Z"), utc(2021, 1, 6));
}

TEST_F(FactReaderTest, SaysWhyADateIsNone)
{
    const auto reason = [](const CellReading& reading) {
        return QString::fromUtf8(reading.error().text);
    };
    EXPECT_TRUE(reason(cells.moment("5-1-2021", {})).contains(QStringLiteral("year last")));
    EXPECT_TRUE(reason(cells.moment("2021-01-05", "noon")).contains(QStringLiteral("time of day")));
    EXPECT_TRUE(reason(cells.moment("soon", {})).contains(QStringLiteral("not a date")));
}

TEST_F(FactReaderTest, ReadsYesAndNo)
{
    EXPECT_EQ(cells.yesNo("Y"), 1);
    EXPECT_EQ(cells.yesNo("否"), 0);
    EXPECT_FALSE(cells.yesNo("perhaps"));
}

TEST_F(FactReaderTest, CountsWholeNumbersOnly)
{
    EXPECT_EQ(cells.count("3"), 3);
    EXPECT_EQ(cells.count("3.0"), 3);
    EXPECT_FALSE(cells.count("3.5"));
    EXPECT_FALSE(cells.count("-1"));
    EXPECT_FALSE(cells.count("1,000"));
}

TEST_F(FactReaderTest, ReadsScalesAndClasses)
{
    EXPECT_EQ(cells.scale("1-10"), static_cast<int>(RatingScale::OneToTen));
    EXPECT_EQ(cells.scale("1 – 5"), static_cast<int>(RatingScale::OneToFive));
    EXPECT_EQ(cells.scale("100"), static_cast<int>(RatingScale::ZeroToHundred));
    EXPECT_FALSE(cells.scale("1-7"));
    EXPECT_EQ(cells.complaintClass("一类"), 1);
    EXPECT_EQ(cells.complaintClass("Ⅰ"), 1) << "one sign for I";
    EXPECT_FALSE(cells.complaintClass("4"));
    EXPECT_EQ(cells.absence("迟到"), static_cast<int>(AbsenceKind::Late));
}

TEST(OffScale, HoldsRatingsOnTheirScale)
{
    constexpr std::int64_t kOne = 1'000'000;
    EXPECT_FALSE(offScale(1 * kOne, RatingScale::OneToFive));
    EXPECT_FALSE(offScale(5 * kOne, RatingScale::OneToFive));
    EXPECT_TRUE(offScale(5 * kOne + 1, RatingScale::OneToFive));
    EXPECT_TRUE(offScale(0, RatingScale::OneToTen));
    EXPECT_FALSE(offScale(0, RatingScale::ZeroToHundred));
    EXPECT_TRUE(offScale(101 * kOne, RatingScale::ZeroToHundred));
}

TEST(PlainCell, MakesFullWidthHalf)
{
    std::string buffer;
    EXPECT_EQ(plainCell("　９５．５ ", buffer), "95.5");
    EXPECT_EQ(plainCell("Ｅ１００１", buffer), "E1001");
    EXPECT_EQ(plainCell("投诉～", buffer), "投诉~");
    EXPECT_EQ(plainCell("\xC2\xA0 plain \t", buffer), "plain");
    EXPECT_EQ(plainCell("  ", buffer), "");
}

} // namespace
} // namespace plumbline
