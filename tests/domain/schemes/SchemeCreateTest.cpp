// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

SchemeNode points(const char* id, const char* weight)
{
    return indicator(id, weight, PointsGrading{});
}

/// A sound document with one indicator of the grading.
SchemeDocument graded(Grading grading)
{
    return document({indicator("a", "100", std::move(grading))});
}

TEST(SchemeCreate, TakesASoundDocument)
{
    const Scheme made =
        scheme(document({points("a", "40"), group("g", "60", {points("b", "60")})}));
    EXPECT_EQ(made.nodes().size(), 4U);
    EXPECT_EQ(made.indicators(), (std::vector<int>{1, 3}));
    EXPECT_EQ(made.node(3).pointer.toStdString(), "/root/children/1/children/0");
    EXPECT_EQ(made.node(3).depth, 2);
    EXPECT_EQ(made.nodeIndex(QStringLiteral("b")), 3);
    EXPECT_EQ(made.nodeIndex(QStringLiteral("c")), -1);
}

TEST(SchemeCreate, WeightsAddUpTo100OrTheGroupsOwn)
{
    EXPECT_EQ(refusal(document({points("a", "90")})), "weights-total /root");
    EXPECT_EQ(refusal(document({group("g", "100", {points("a", "40"), points("b", "60")})})), "");
    EXPECT_EQ(refusal(document({points("c", "70"), group("g", "30", {points("a", "30")})})), "");
    EXPECT_EQ(refusal(document({points("c", "70"), group("g", "30", {points("a", "29.999999")})})),
              "weights-total /root/children/1");
    const auto refused = Scheme::create(document({points("a", "45.5"), points("b", "45")}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message.arguments, QStringList{QStringLiteral("90.5")});
}

TEST(SchemeCreate, RelativeWeightsTakeAnySumAndShowIt)
{
    SchemeDocument relative =
        document({group("g", nullptr, {points("a", "30"), points("b", nullptr)})});
    EXPECT_EQ(refusal(relative), "missing-field /root/children/0");
    relative.weights = Weights::Relative;
    const Scheme made = scheme(relative);
    EXPECT_EQ(made.node(1).weight, Rational(130));
    EXPECT_EQ(made.childWeightSum(0), Rational(130));
    relative.root.children[0].children[0].weight = Decimal{0};
    EXPECT_EQ(refusal(relative), "out-of-range /root/children/0/children/0/weight");
}

TEST(SchemeCreate, IdsAreUniqueAmongNodesAndAdjustments)
{
    EXPECT_EQ(refusal(document({points("a", "50"), points("a", "50")})),
              "duplicate-id /root/children/1/id");
    SchemeDocument adjusted = document({points("a", "100")});
    adjusted.adjustments = {{QStringLiteral("a"), {}, Decimal{0}, Decimal{5}}};
    EXPECT_EQ(refusal(adjusted), "duplicate-id /adjustments/0/id");
    adjusted.adjustments[0] = {QStringLiteral("b"), {}, Decimal{6}, Decimal{5}};
    EXPECT_EQ(refusal(adjusted), "bad-scheme /adjustments/0");
    EXPECT_EQ(refusal(document({points("A", "100")})), "bad-value /root/children/0/id");
    EXPECT_EQ(refusal(document({points("1a", "100")})), "bad-value /root/children/0/id");
    EXPECT_EQ(refusal(document({points("a_b", "100")})), "bad-value /root/children/0/id");
    EXPECT_EQ(refusal(document({points("a-1", "100")})), "");
}

TEST(SchemeCreate, BandsAreInOrder)
{
    const auto bands = [](BandSide side, std::vector<std::optional<Decimal>> bounds) {
        Bands grading{side, {}, {}};
        for (const auto& bound : bounds)
            grading.bands.push_back({bound, Decimal{1}});
        return refusal(graded(grading));
    };
    const std::string at = "bad-scheme /root/children/0/grading/bands";
    EXPECT_EQ(bands(BandSide::From, {Decimal{2}, Decimal{1}, {}}), "");
    EXPECT_EQ(bands(BandSide::From, {Decimal{2}, Decimal{2}, {}}), at + "/1/from");
    EXPECT_EQ(bands(BandSide::UpTo, {Decimal{2}, Decimal{1}, {}}), at + "/1/upTo");
    EXPECT_EQ(bands(BandSide::From, {Decimal{2}, Decimal{1}}), at + "/1/from");
    EXPECT_EQ(bands(BandSide::From, {Decimal{2}, {}, {}}), at + "/1");
    EXPECT_EQ(bands(BandSide::From, {}), at);
}

TEST(SchemeCreate, GradingsCanWork)
{
    const std::string at = " /root/children/0/grading";
    EXPECT_EQ(refusal(graded(attainment(Better::Higher, "0"))), "out-of-range" + at + "/target");
    EXPECT_EQ(refusal(graded(Curve{{{Decimal{1}, Decimal{0}}}, {}})),
              "bad-scheme" + at + "/points");
    EXPECT_EQ(refusal(graded(Curve{{{Decimal{1}, Decimal{0}}, {Decimal{1}, Decimal{1}}}, {}})),
              "bad-scheme" + at + "/points/1/0");
    EXPECT_EQ(refusal(graded(Rating{{{QStringLiteral("a"), {}, decimal("100.5")}}})),
              "out-of-range" + at + "/levels/0/points");
    EXPECT_EQ(
        refusal(graded(Rating{{{QStringLiteral("a"), {}, {}}, {QStringLiteral("a"), {}, {}}}})),
        "duplicate-id" + at + "/levels/1/id");
    EXPECT_EQ(refusal(graded(PointsGrading{decimal("100.5")})), "bad-scheme" + at + "/min");
    EXPECT_EQ(refusal(graded(Raters{AbsentRater::Block, {{QStringLiteral("a"), {}, Decimal{0}}}})),
              "out-of-range" + at + "/raters/0/weight");
    EXPECT_EQ(refusal(graded(Periods{PeriodKind::Quarter, 1, {}})), "bad-scheme" + at + "/of");
    EXPECT_EQ(refusal(graded(Periods{PeriodKind::Month, 0, {}})), "out-of-range" + at + "/expect");
    const auto item = [](auto rule) {
        return graded(Deduction{{}, {{QStringLiteral("i"), {}, rule}}});
    };
    EXPECT_EQ(refusal(item(EachItem{Decimal{-1}, {}, {}})), "out-of-range" + at + "/items/0/each");
    EXPECT_EQ(refusal(item(BoundsItem{Decimal{5}, Decimal{2}})), "bad-scheme" + at + "/items/0");
    EXPECT_EQ(refusal(item(StepsItem{{Decimal{1}, Decimal{-1}}})),
              "out-of-range" + at + "/items/0/steps/1");
}

TEST(SchemeCreate, LimitsHaveNoMorePlacesThanTheScore)
{
    SchemeDocument limited = document({points("a", "100")});
    limited.limits.max = decimal("99.99");
    EXPECT_EQ(refusal(limited), "");
    limited.rounding.score = 1;
    EXPECT_EQ(refusal(limited), "bad-scheme /limits/max");
    limited.rounding.score = 7;
    EXPECT_EQ(refusal(limited), "out-of-range /rounding/score");
}

SchemeDocument withGrades(GradingOfPeople kind, std::vector<std::optional<Decimal>> bounds)
{
    SchemeDocument made = document({points("a", "100")});
    made.grades.emplace();
    made.grades->kind = kind;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        made.grades->list.push_back(
            {QString(QChar(static_cast<char16_t>(u'A' + i))), {}, bounds[i]});
    return made;
}

TEST(SchemeCreate, GradesFallAndPercentsStayWithin100)
{
    constexpr auto kBands = GradingOfPeople::Bands;
    constexpr auto kQuota = GradingOfPeople::Quota;
    EXPECT_EQ(refusal(withGrades(kBands, {Decimal{90}, Decimal{75}, {}})), "");
    EXPECT_EQ(refusal(withGrades(kBands, {Decimal{90}, Decimal{90}, {}})),
              "bad-scheme /grades/bands/1/from");
    EXPECT_EQ(refusal(withGrades(kQuota, {Decimal{60}, Decimal{40}, {}})), "");
    EXPECT_EQ(refusal(withGrades(kQuota, {Decimal{60}, Decimal{41}, {}})),
              "bad-scheme /grades/quota");
    EXPECT_EQ(refusal(withGrades(kQuota, {Decimal{-1}, {}})),
              "out-of-range /grades/quota/0/percent");
}

std::string ruled(const Condition& when, bool graded = false)
{
    SchemeDocument made = graded ? withGrades(GradingOfPeople::Bands, {Decimal{90}, {}})
                                 : document({points("a", "100")});
    made.rules = {rule("r", {when}, {})};
    return refusal(made);
}

TEST(SchemeCreate, ConditionsMakeSense)
{
    const Operand sixty = NumberOperand{Decimal{60}};
    const Metric value{MetricKind::Value, QStringLiteral("a"), {}};
    const std::string at = " /rules/0/when/0";
    EXPECT_EQ(ruled({{MetricKind::Score, {}, {}}, Comparison::Less, sixty}), "");
    EXPECT_EQ(ruled({{MetricKind::Score, {}, {}}, Comparison::In, sixty}),
              "bad-scheme" + at + "/op");
    EXPECT_EQ(ruled({{MetricKind::Rate, QStringLiteral("x"), {}}, Comparison::Less, sixty}),
              "unknown-id" + at + "/metric");
    EXPECT_EQ(ruled({{MetricKind::Count, QStringLiteral("a"), QStringLiteral("i")},
                     Comparison::Less,
                     sixty}),
              "bad-scheme" + at + "/metric");
    EXPECT_EQ(ruled({{MetricKind::Grade, {}, {}}, Comparison::Equal, GradesOperand{}}),
              "bad-scheme" + at + "/metric");
    EXPECT_EQ(ruled({{MetricKind::Grade, {}, {}}, Comparison::Equal, sixty}, true),
              "bad-scheme" + at + "/than");
    EXPECT_EQ(ruled({{MetricKind::Grade, {}, {}},
                     Comparison::Equal,
                     GradesOperand{{QStringLiteral("A"), QStringLiteral("B")}}},
                    true),
              "bad-scheme" + at + "/than/grades");
    EXPECT_EQ(
        ruled({{MetricKind::Grade, {}, {}}, Comparison::In, GradesOperand{{QStringLiteral("Z")}}},
              true),
        "unknown-id" + at + "/than/grades/0");
    EXPECT_EQ(ruled({value, Comparison::Less, PeersOperand{Statistic::Pooled, {}, {}}}),
              "bad-scheme" + at + "/than/peers");
    EXPECT_EQ(ruled({{MetricKind::Score, {}, {}}, Comparison::Less, TargetOperand{}}),
              "bad-scheme" + at + "/than");
    EXPECT_EQ(ruled({{MetricKind::Rank, {}, {}}, Comparison::Less, TrailingOperand{3, {}, {}}}),
              "bad-scheme" + at + "/than");
    EXPECT_EQ(ruled({value, Comparison::Less, TrailingOperand{0, {}, {}}}),
              "out-of-range" + at + "/than/trailing");
}

TEST(SchemeCreate, PayHasWhatItNeeds)
{
    const auto paid = [](const PayPart& part) {
        SchemeDocument made = withGrades(GradingOfPeople::Bands, {Decimal{90}, {}});
        made.pay = PayPlan{{part}};
        return refusal(made);
    };
    PayPart part;
    part.id = QStringLiteral("base");
    part.of = QStringLiteral("wage");
    EXPECT_EQ(paid(part), "");
    part.cap = Decimal{1};
    EXPECT_EQ(paid(part), "bad-scheme /pay/parts/0/cap");
    part.factor = ScoreRateFactor{};
    EXPECT_EQ(paid(part), "");
    part.floor = Decimal{2};
    EXPECT_EQ(paid(part), "bad-scheme /pay/parts/0");
    part.floor.reset();
    part.factor = GradeFactor{{{QStringLiteral("A"), Decimal{1}}}};
    EXPECT_EQ(paid(part), "bad-scheme /pay/parts/0/times/grade");
    part.factor = RateFactor{QStringLiteral("nobody")};
    EXPECT_EQ(paid(part), "unknown-id /pay/parts/0/times");
}

} // namespace

} // namespace plumbline
