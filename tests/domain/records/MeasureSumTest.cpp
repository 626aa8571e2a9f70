// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MeasureSum.h"

#include "domain/records/RatingUnits.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace plumbline {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

MeasureSum sumOf(const std::vector<std::int64_t>& amounts)
{
    MeasureSum sum;
    for (const std::int64_t amount : amounts)
        sum.add({Verdict::Hit, JudgedReason::Rated, amount, 1});
    return sum;
}

void expectRatio(MeasureName name, const MeasureSum& sum, const char* num, const char* den)
{
    const MeasureRatio ratio = MeasureRatio::of(name, sum);
    EXPECT_EQ(ratio.num.toStdString(), num);
    EXPECT_EQ(ratio.den.toStdString(), den);
}

TEST(MeasureRatio, GivesWholeRatings)
{
    expectRatio(MeasureName::CsatMean, sumOf({5 * kRatingUnit, 4 * kRatingUnit}), "9", "2");
}

TEST(MeasureRatio, WidensWhereANinthIsLeft)
{
    // 8 of 10 is 1 + 7 × 4/9 = 37/9.
    const auto eightOfTen = *ratingUnits(8 * kMillion, RatingScale::OneToTen);
    expectRatio(MeasureName::CsatMean, sumOf({eightOfTen}), "37", "9");
    const auto half = *ratingUnits(4'500'000, RatingScale::OneToFive);
    expectRatio(MeasureName::CsatMean, sumOf({eightOfTen, half}), "77.5", "18");
    const auto fortyOneOfHundred = *ratingUnits(41 * kMillion, RatingScale::ZeroToHundred);
    expectRatio(MeasureName::CsatMean, sumOf({fortyOneOfHundred}), "2.64", "1");
}

TEST(MeasureRatio, OfACountIsOverOne)
{
    expectRatio(MeasureName::TrainingHours, {}, "0", "1");
    expectRatio(MeasureName::TrainingHours, sumOf({1'500'000, 250'000}), "1.75", "1");
}

TEST(MeasureRatio, OfNoRecordIsOverZero)
{
    expectRatio(MeasureName::CsatRate, {}, "0", "0");
}

TEST(MeasureSum, CountsWhatItSaw)
{
    MeasureSum sum;
    sum.add({Verdict::Hit, JudgedReason::Rated, 100, 1});
    sum.add({Verdict::Miss, JudgedReason::RatingBelow, 0, 1});
    sum.add({Verdict::NotCounted, JudgedReason::Excluded, 0, 0});
    EXPECT_EQ(sum.counted, 2);
    EXPECT_EQ(sum.seen, 3);
    expectRatio(MeasureName::CsatRate, sum, "100", "2");
}

TEST(WholeSum, GoesOnBeyond64Bits)
{
    WholeSum sum;
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    for (int time = 0; time < 3; ++time)
        sum.add(most);
    EXPECT_EQ(sum.total(), Rational(most, 1) * Rational(3));
    WholeSum other;
    other.add(sum);
    other.add(sum);
    EXPECT_EQ(other.total(), Rational(most, 1) * Rational(6));
}

RC_GTEST_PROP(MeasureSum,
              AddsUpInAnyParts,
              (const std::vector<std::int32_t>& amounts, std::uint8_t cut))
{
    MeasureSum whole;
    MeasureSum first;
    MeasureSum second;
    for (std::size_t index = 0; index < amounts.size(); ++index) {
        const Judgement judgement{Verdict::Hit,
                                  JudgedReason::Rated,
                                  std::int64_t{amounts[index]} << 31,
                                  std::int64_t{amounts[index] % 3 == 0}};
        whole.add(judgement);
        (index % 7 < cut % 7U ? first : second).add(judgement);
    }
    first.add(second);
    RC_ASSERT(first.num.total() == whole.num.total());
    RC_ASSERT(first.den.total() == whole.den.total());
    RC_ASSERT(first.counted == whole.counted);
}

RC_GTEST_PROP(RatingUnits, MapExactlyAndInOrder, (std::uint8_t ten, std::uint8_t hundred))
{
    const int a = ten % 10 + 1;
    const int b = hundred % 101;
    const Rational onFive = Rational(1) + Rational(a - 1) * Rational(4, 9);
    RC_ASSERT(Rational(*ratingUnits(a * kMillion, RatingScale::OneToTen), kRatingUnit) == onFive);
    const Rational percent = Rational(1) + Rational(b) * Rational(4, 100);
    RC_ASSERT(Rational(*ratingUnits(b * kMillion, RatingScale::ZeroToHundred), kRatingUnit)
              == percent);
}

} // namespace
} // namespace plumbline
