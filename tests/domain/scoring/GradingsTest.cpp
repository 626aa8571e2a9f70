// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// What one value earns under a grading of 100 points, as exact text; with the explanation checked.
std::string earnedBy(const Grading& grading, NodeValue value, const char* ownTarget = nullptr)
{
    const Scheme tested = scheme(document({indicator("a", "100", grading)}));
    PersonInput one = person(tested, "p");
    one.targets[1] = maybe(ownTarget);
    const auto checked = checkValue(tested, 1, period("2024Q1"), value);
    if (!checked)
        return codeName(checked.error().code).toStdString() + " "
            + checked.error().at.toStdString();
    give(tested, one, "a", std::move(value));
    Step root;
    root.label.text = root.words.text = "-";
    const PersonScore score = scorePerson(tested, one, &root);
    EXPECT_EQ(wrongSteps(root), "");
    if (!score.isComplete())
        return "incomplete";
    return score.nodes[1].isExcluded ? "excluded" : score.nodes[1].earned.toString().toStdString();
}

struct AttainmentCase
{
    Better better;
    LowerShape shape;
    const char* cap;
    const char* floor; ///< Null: none.
    const char* value;
    const char* earned;
};

class AttainmentPoints : public testing::TestWithParam<AttainmentCase>
{
};

TEST_P(AttainmentPoints, AgainstATargetOfEighty)
{
    const AttainmentCase& given = GetParam();
    Attainment grading = attainment(given.better, "80");
    grading.shape = given.shape;
    grading.cap = decimal(given.cap);
    grading.floor = maybe(given.floor);
    EXPECT_EQ(earnedBy(grading, measured(given.value)), given.earned);
}

constexpr auto kHigher = Better::Higher;
constexpr auto kLower = Better::Lower;
constexpr auto kRatio = LowerShape::Ratio;
constexpr auto kLinear = LowerShape::Linear;

INSTANTIATE_TEST_SUITE_P(
    Cases,
    AttainmentPoints,
    testing::Values(AttainmentCase{kHigher, kRatio, "1", "0", "80", "100"},
                    AttainmentCase{kHigher, kRatio, "1", "0", "79.92", "99.9"},
                    AttainmentCase{kHigher, kRatio, "1", "0", "81", "100"},
                    AttainmentCase{kHigher, kRatio, "1.2", "0", "100", "120"},
                    AttainmentCase{kHigher, kRatio, "1", "0", "-5", "0"},
                    AttainmentCase{kHigher, kRatio, "1", nullptr, "-8", "-10"},
                    AttainmentCase{kHigher, kRatio, "1", "0.5", "20", "50"},
                    AttainmentCase{kHigher, kRatio, "1", "0", "45/47", "225/188"},
                    AttainmentCase{kLower, kRatio, "1", "0", "160", "50"},
                    AttainmentCase{kLower, kRatio, "1.5", "0", "40", "150"},
                    AttainmentCase{kLower, kRatio, "1.5", "0", "0", "150"},
                    AttainmentCase{kLower, kRatio, "1.5", "0", "-1", "out-of-range "},
                    AttainmentCase{kLower, kLinear, "1", "0", "120", "50"},
                    AttainmentCase{kLower, kLinear, "1", "0", "160", "0"},
                    AttainmentCase{kLower, kLinear, "1", "0", "161", "0"},
                    AttainmentCase{kLower, kLinear, "3", "0", "-40", "250"},
                    AttainmentCase{kLower, kLinear, "1", "0", "80", "100"}));

TEST(AttainmentTarget, OwnCountsBeforeTheSchemes)
{
    EXPECT_EQ(earnedBy(attainment(Better::Higher, "80"), measured("80"), "160"), "50");
    EXPECT_EQ(earnedBy(attainment(Better::Higher, nullptr), measured("80"), "160"), "50");
    EXPECT_EQ(earnedBy(attainment(Better::Higher, nullptr), measured("80")), "incomplete");
}

TEST(AttainmentRange, Refuses945For94Point5)
{
    Attainment grading = attainment(Better::Higher, "95");
    grading.range = {Decimal{0}, Decimal{100}};
    EXPECT_EQ(earnedBy(grading, measured("945")), "out-of-range ");
    EXPECT_EQ(earnedBy(grading, measured("100")).substr(0, 3), "100");
    EXPECT_EQ(earnedBy(grading, measured("201/2")), "out-of-range ");
}

TEST(BandPoints, FirstThatFits)
{
    const Bands from{
        BandSide::From,
        {{decimal("95"), decimal("1")}, {decimal("90"), decimal("0.8")}, {{}, decimal("0")}},
        {}};
    EXPECT_EQ(earnedBy(from, measured("95")), "100");
    EXPECT_EQ(earnedBy(from, measured("94.999999")), "80");
    EXPECT_EQ(earnedBy(from, measured("90")), "80");
    EXPECT_EQ(earnedBy(from, measured("89.99")), "0");
    EXPECT_EQ(earnedBy(from, measured("284/3")), "80");
    const Bands upTo{
        BandSide::UpTo,
        {{decimal("-1"), decimal("1")}, {decimal("5"), decimal("0.5")}, {{}, decimal("-0.25")}},
        {}};
    EXPECT_EQ(earnedBy(upTo, measured("-1")), "100");
    EXPECT_EQ(earnedBy(upTo, measured("5")), "50");
    EXPECT_EQ(earnedBy(upTo, measured("5.000001")), "-25");
}

TEST(CurvePoints, StraightBetweenAndFlatOutside)
{
    const Curve curve{{{decimal("80"), decimal("0")},
                       {decimal("95"), decimal("1")},
                       {decimal("98"), decimal("1.2")}},
                      {}};
    EXPECT_EQ(earnedBy(curve, measured("79")), "0");
    EXPECT_EQ(earnedBy(curve, measured("80")), "0");
    EXPECT_EQ(earnedBy(curve, measured("85")), "100/3");
    EXPECT_EQ(earnedBy(curve, measured("95")), "100");
    EXPECT_EQ(earnedBy(curve, measured("96.5")), "110");
    EXPECT_EQ(earnedBy(curve, measured("200")), "120");
}

Deduction deduction()
{
    DeductionItem absent{
        QStringLiteral("absent"), {}, EachItem{decimal("4"), CountMode::WholeUp, decimal("20")}};
    DeductionItem late{QStringLiteral("late"), {}, EachItem{decimal("1.5"), CountMode::Exact, {}}};
    DeductionItem report{QStringLiteral("report"), {}, BoundsItem{decimal("2"), decimal("5")}};
    DeductionItem claim{QStringLiteral("claim"), {}, StepsItem{{decimal("10"), decimal("30")}}};
    return {Decimal{0}, {absent, late, report, claim}};
}

TEST(DeductionPoints, CountsEveryKindOfItem)
{
    EXPECT_EQ(earnedBy(deduction(), entries({})), "100");
    EXPECT_EQ(earnedBy(deduction(), entries({{"0.5", "0.5"}})), "92");
    EXPECT_EQ(earnedBy(deduction(), entries({{"9"}})), "80");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {"0.5", "2"}})), "96.25");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {}, {"2", "5"}})), "93");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {}, {"1.9"}})), "out-of-range /report/0");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {}, {}, {"0"}})), "100");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {}, {}, {"1"}})), "90");
    EXPECT_EQ(earnedBy(deduction(), entries({{}, {}, {}, {"7"}})), "70");
    EXPECT_EQ(earnedBy(deduction(), entries({{"-1"}})), "out-of-range /absent/0");
}

TEST(DeductionPoints, FloorHoldsUnlessThereIsNone)
{
    Deduction grading = deduction();
    EXPECT_EQ(earnedBy(grading, entries({{}, {"100"}})), "0");
    grading.floor.reset();
    EXPECT_EQ(earnedBy(grading, entries({{}, {"100"}})), "-50");
}

TEST(RatingPoints, AreThoseOfTheLevel)
{
    const Rating rating{{{QStringLiteral("good"), {}, decimal("100")},
                         {QStringLiteral("poor"), {}, decimal("12.5")}}};
    EXPECT_EQ(earnedBy(rating, ChosenLevel{1}), "12.5");
    EXPECT_EQ(earnedBy(rating, ChosenLevel{2}), "unknown-id ");
}

TEST(PointsGiven, LieBetweenMinAndFull)
{
    EXPECT_EQ(earnedBy(PointsGrading{decimal("-10")}, measured("-10")), "-10");
    EXPECT_EQ(earnedBy(PointsGrading{decimal("-10")}, measured("-10.000001")), "out-of-range ");
    EXPECT_EQ(earnedBy(PointsGrading{}, measured("100")), "100");
    EXPECT_EQ(earnedBy(PointsGrading{}, measured("100.5")), "out-of-range ");
    EXPECT_EQ(earnedBy(PointsGrading{}, measured("1/2")), "bad-value ");
}

TEST(RaterPoints, WeightOnlyThoseWithMarks)
{
    Raters raters{AbsentRater::Exclude,
                  {{QStringLiteral("self"), {}, decimal("10")},
                   {QStringLiteral("leader"), {}, decimal("60")},
                   {QStringLiteral("lateral"), {}, decimal("30")}}};
    EXPECT_EQ(earnedBy(raters, marks({{"90"}, {"80"}, {"70", "75"}})), "78.75");
    EXPECT_EQ(earnedBy(raters, marks({{"90"}, {}, {"70", "75"}})), "76.875");
    EXPECT_EQ(earnedBy(raters, marks({{}, {}, {}})), "incomplete");
    EXPECT_EQ(earnedBy(raters, marks({{}, {"101"}})), "out-of-range /leader/0");
    raters.absent = AbsentRater::Block;
    EXPECT_EQ(earnedBy(raters, marks({{"90"}, {}, {"70"}})), "incomplete");
}

TEST(PeriodPoints, DivideByWhatWasAskedFor)
{
    Periods periods{PeriodKind::Month, 3, PeriodsDivide::Expected};
    const PeriodScores two{{{period("2024-01"), decimal("90")},
                            {period("2024-02"), {}},
                            {period("2024-03"), decimal("60")}}};
    EXPECT_EQ(earnedBy(periods, two), "50");
    periods.divide = PeriodsDivide::Present;
    EXPECT_EQ(earnedBy(periods, two), "75");
    EXPECT_EQ(earnedBy(periods, PeriodScores{{{period("2024-01"), {}}}}), "incomplete");
    EXPECT_EQ(earnedBy(periods, PeriodScores{{{period("2024-04"), decimal("1")}}}),
              "out-of-range /2024-04");
    EXPECT_EQ(earnedBy(periods, PeriodScores{{{period("2024Q1"), decimal("1")}}}),
              "bad-value /2024Q1");
    periods.expect = 1;
    EXPECT_EQ(earnedBy(periods, two), "out-of-range ");
}

} // namespace

} // namespace plumbline
