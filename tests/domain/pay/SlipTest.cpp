// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

PayPart part(const char* id, const char* share, PayFactor factor, PartKind kind = PartKind::Plain)
{
    PayPart made;
    made.id = QString::fromLatin1(id);
    made.of = QStringLiteral("wage");
    made.share = decimal(share);
    made.factor = std::move(factor);
    made.kind = kind;
    return made;
}

/// The slip of one person with score 90 and a wage of 1000: `part … rewards total`.
std::string
slip(std::vector<PayPart> parts, const std::vector<Effect>& effects = {}, const char* wage = "1000")
{
    SchemeDocument made = document({indicator("a", "100", PointsGrading{})});
    made.pay = PayPlan{std::move(parts)};
    made.rules = {rule("r", {}, effects)};
    const Scheme tested = scheme(made);
    PersonInput one = person(tested, "p");
    give(tested, one, "a", measured("90"));
    if (wage)
        one.amounts.insert(QStringLiteral("wage"), decimal(wage));
    one.amounts.insert(QStringLiteral("plan"), decimal("0.95"));
    const auto results = evaluate(tested, period("2024Q1"), std::vector{one}, Explain::Yes);
    EXPECT_EQ(wrongSteps(*results.people[0].explanation), "");
    const PaySlip& paid = *results.people[0].slip;
    std::string text;
    for (const auto& each : paid.parts)
        text += (each ? each->toFixed(2).toStdString() : "missing") + " ";
    return text + "| " + paid.rewards.toFixed(2).toStdString() + " | "
        + (paid.total ? paid.total->toFixed(2).toStdString() : "none");
}

TEST(PayPart, IsAmountTimesShareTimesFactor)
{
    EXPECT_EQ(slip({part("x", "50", NoFactor{})}), "500.00 | 0.00 | 500.00");
    EXPECT_EQ(slip({part("x", "100", ScoreRateFactor{})}), "900.00 | 0.00 | 900.00");
    EXPECT_EQ(slip({part("x", "10", ValueFactor{QStringLiteral("a")})}),
              "9000.00 | 0.00 | 9000.00");
    EXPECT_EQ(slip({part("x", "100", AmountFactor{QStringLiteral("plan")})}),
              "950.00 | 0.00 | 950.00");
    EXPECT_EQ(slip({part("x", "100", AmountFactor{QStringLiteral("none")})}),
              "missing | 0.00 | none");
    EXPECT_EQ(
        slip({part("x", "100", NoFactor{}), part("y", "100", RateFactor{QStringLiteral("a")})},
             {},
             nullptr),
        "missing missing | 0.00 | none");
}

TEST(PayPart, CapAndFloorHoldTheFactor)
{
    PayPart held = part("x", "100", ScoreRateFactor{});
    held.cap = decimal("0.8");
    EXPECT_EQ(slip({held}), "800.00 | 0.00 | 800.00");
    held.cap.reset();
    held.floor = decimal("1.5");
    EXPECT_EQ(slip({held}), "1500.00 | 0.00 | 1500.00");
}

TEST(PaySlip, AddsUpItsRoundedFigures)
{
    // thirds of 100: 33.33 each, and the total is 99.99
    const auto third = [](const char* id) { return part(id, "33.333333", NoFactor{}); };
    EXPECT_EQ(slip({third("x"), third("y"), third("z")}, {}, "100"),
              "33.33 33.33 33.33 | 0.00 | 99.99");
    EXPECT_EQ(slip({third("x")}, {{{}, PayEffect{decimal("-0.005")}}}, "100"),
              "33.33 | -0.01 | 33.32");
}

TEST(PayBonus, EffectsFollowEachOtherOnBonusPartsOnly)
{
    const Effect less{{}, BonusPercentEffect{decimal("-30")}};
    const Effect more{{}, BonusPercentEffect{decimal("50")}};
    const Effect zero{{}, BonusZeroEffect{}};
    const std::vector parts{part("x", "100", NoFactor{}),
                            part("y", "100", NoFactor{}, PartKind::Bonus)};
    EXPECT_EQ(slip(parts, {less, more}), "1000.00 1050.00 | 0.00 | 2050.00");
    EXPECT_EQ(slip(parts, {more, zero, more}), "1000.00 0.00 | 0.00 | 1000.00");
}

TEST(PaySlip, IsThereWithoutPayIfARulePaid)
{
    SchemeDocument made = document({indicator("a", "100", PointsGrading{})});
    made.rules = {rule("r", {}, {{{}, PayEffect{Decimal{200}}}})};
    made.rules[0].positions = {{PositionId(QStringLiteral("lead"))}};
    const Scheme tested = scheme(made);
    std::vector<PersonInput> people{person(tested, "1"), person(tested, "2", "lead")};
    for (PersonInput& one : people)
        give(tested, one, "a", measured("90"));
    const auto results = evaluate(tested, period("2024Q1"), people).people;
    EXPECT_FALSE(results[0].slip);
    ASSERT_TRUE(results[1].slip);
    EXPECT_EQ(*results[1].slip->total, Rational(200));
}

} // namespace

} // namespace plumbline
