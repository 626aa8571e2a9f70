// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeWords.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// A scheme of one indicator under the given grading.
SchemeNames namesFor(const Grading& grading, Weights weights = Weights::Total100)
{
    SchemeNode node;
    node.id = QStringLiteral("csat");
    node.texts.name = LocalizedText(QStringLiteral("Satisfaction"));
    node.weight = Decimal(weights == Weights::Total100 ? 100 : 90);
    node.indicator = Indicator{};
    node.indicator->grading = grading;
    SchemeDocument document;
    document.id = QStringLiteral("one");
    document.positions = {PositionId(QStringLiteral("customer-service"))};
    document.weights = weights;
    document.root.children = {node};
    document.grades = Grades{};
    document.grades->list = {{QStringLiteral("A"), {}, Decimal(90)}, {QStringLiteral("B"), {}, {}}};
    auto scheme = Scheme::create(document);
    EXPECT_TRUE(scheme) << (scheme ? "" : scheme.error().message.text);
    return {*scheme,
            QStringLiteral("en"),
            {{PositionId(QStringLiteral("customer-service")),
              LocalizedText(QStringLiteral("Service"))}}};
}

QString wordsOf(const Grading& grading)
{
    const SchemeNames names = namesFor(grading);
    return describe(names, *names.scheme().node(1).source->indicator).join(QLatin1Char(' '));
}

Attainment toTarget(int target)
{
    Attainment grading;
    grading.target = Decimal(target);
    return grading;
}

TEST(SchemeWords, TellsATargetItsCapAndItsRange)
{
    Attainment grading = toTarget(95);
    grading.cap = *Decimal::parse(u"1.2");
    grading.range = {Decimal(0), Decimal(100)};
    EXPECT_EQ(wordsOf(grading),
              QStringLiteral("Reaching the target of 95 earns the full 100 points. More is better: "
                             "points grow in proportion to the value. At most 120% of the points, "
                             "at least 0%. Values from 0 to 100 are taken."));
}

TEST(SchemeWords, TellsBothShapesOfLowerIsBetterApart)
{
    Attainment ratio = toTarget(2);
    ratio.better = Better::Lower;
    Attainment linear = ratio;
    linear.shape = LowerShape::Linear;
    EXPECT_TRUE(wordsOf(ratio).contains(QStringLiteral("target divided by the value")));
    EXPECT_TRUE(wordsOf(linear).contains(QStringLiteral("every per cent above the target")));
}

TEST(SchemeWords, TellsEveryBand)
{
    Bands grading;
    grading.bands = {
        {Decimal(95), Decimal(1)}, {Decimal(90), *Decimal::parse(u"0.8")}, {{}, Decimal(0)}};
    EXPECT_EQ(wordsOf(grading),
              QStringLiteral("From 95 on: 100% of the points. From 90 on: 80% of the points. "
                             "Otherwise: 0% of the points."));
}

TEST(SchemeWords, TellsWhatItemsTakeOff)
{
    Deduction grading;
    grading.items = {
        {QStringLiteral("late"), {}, EachItem{Decimal(5), CountMode::WholeUp, Decimal(20)}},
        {QStringLiteral("poor"), {}, BoundsItem{Decimal(2), Decimal(5)}},
        {QStringLiteral("false-claim"), {}, StepsItem{{Decimal(10), Decimal(30)}}}};
    EXPECT_EQ(
        wordsOf(grading),
        QStringLiteral("Starts from 100 points. late: 5 points off each time, at most 20. Each "
                       "part of one counts as a whole one. poor: 2 to 5 points off each time. "
                       "false-claim, in all: 1 times: 10 points off, 2 times or more: 30 "
                       "points off. Never below 0 points."));
}

TEST(SchemeWords, TellsTheSharesOfRaters)
{
    Raters grading;
    grading.raters = {{QStringLiteral("self"), {}, Decimal(1)},
                      {QStringLiteral("leader"), {}, Decimal(3)}};
    EXPECT_TRUE(wordsOf(grading).contains(QStringLiteral("the employee 25%, the leader 75%")));
}

TEST(SchemeWords, ShowsNinetyAsNinety)
{
    const SchemeNames names = namesFor(toTarget(95), Weights::Relative);
    EXPECT_EQ(
        describeWeights(names, 0),
        QStringLiteral("The weights add up to 90, not 100. The scheme is relative: each counts "
                       "by its share of 90."));
}

TEST(SchemeWords, TellsARuleFromConditionToEffects)
{
    const SchemeNames names = namesFor(toTarget(95));
    Rule rule;
    rule.id = QStringLiteral("low");
    rule.positions = std::vector{PositionId(QStringLiteral("customer-service"))};
    rule.when = {{{MetricKind::Score, {}, {}}, Comparison::Less, NumberOperand{Decimal(60)}},
                 {{MetricKind::Value, QStringLiteral("csat"), {}},
                  Comparison::LessOrEqual,
                  PeersOperand{Statistic::Mean, PeerGroup::Team, {}}}};
    rule.then = {{{}, BonusPercentEffect{Decimal(-30)}}, {{}, ActionEffect{Action::Training}}};
    EXPECT_EQ(
        describe(names, rule),
        QStringLiteral("When the score is below 60 and the value of Satisfaction is at most the "
                       "mean of the same team: cut the bonus by 30%, arrange training. Only "
                       "for Service."));
}

TEST(SchemeWords, TellsAPayPartAsOnTheSlip)
{
    const SchemeNames names = namesFor(toTarget(95));
    PayPart part;
    part.of = QStringLiteral("wage");
    part.share = Decimal(35);
    part.factor = AmountFactor{QStringLiteral("plan-completion")};
    EXPECT_EQ(describe(names, part), QStringLiteral("35% of wage × plan completion"));
    part.factor = ScoreRateFactor{};
    part.cap = *Decimal::parse(u"1.1");
    part.kind = PartKind::Bonus;
    EXPECT_EQ(
        describe(names, part),
        QStringLiteral("35% of wage × score ÷ 100 (factor at most 1.1, a bonus that rules may "
                       "change)"));
}

TEST(SchemeWords, WritesAMinusAsAMinus)
{
    const SchemeNames names = namesFor(toTarget(95));
    EXPECT_EQ(names.figure(Rational(*Decimal::parse(u"-2.5"))), QStringLiteral("−2.5"));
    EXPECT_EQ(names.percent(Rational(1, 3)), QStringLiteral("33.33%"));
}

} // namespace

} // namespace plumbline
