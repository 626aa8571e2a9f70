// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/CostExplanation.h"

#include "tests/application/RedoneStep.h"
#include "tests/application/rewards/RewardedTeam.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

void expectRedoable(const Explained& explained)
{
    for (const Step* step : stepsWithFormula(explained.steps)) {
        const auto value = redone(*step);
        ASSERT_TRUE(value) << step->formula.toStdString();
        EXPECT_EQ(value->toString(), step->result) << step->formula.toStdString();
    }
}

} // namespace

TEST(CostExplanation, AddsUpWhatATeamCosts)
{
    const ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    const Rewards rewards = rewardsOf(sheet);
    for (const TeamCost& cost : rewards.teams) {
        const Explained explained =
            explainCost(sheet, {false, cost.team, QStringLiteral("a team"), {}});
        expectRedoable(explained);
        EXPECT_EQ(explained.steps[0].result, cost.pay.toString());
        EXPECT_EQ(explained.steps[1].result, cost.rewards.toString());
    }
}

TEST(CostExplanation, TellsWhatIsLeftOfABudget)
{
    const ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    const Rewards rewards = rewardsOf(sheet);
    const Explained explained =
        explainCost(sheet, {true, std::nullopt, QStringLiteral("everybody"), Decimal(7000)});
    expectRedoable(explained);
    ASSERT_EQ(explained.steps.size(), 5U);
    EXPECT_EQ(explained.steps[3].result, (Rational(7000) - rewards.all.pay).toString());
    EXPECT_EQ(explained.steps[4].result,
              (rewards.all.pay * Rational(100) / Rational(7000))
                  .rounded(1, RoundingMode::HalfUp)
                  .toString());
}

TEST(CostExplanation, ListsWhoHasNoTotal)
{
    const ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    const Explained explained =
        explainCost(sheet, {true, std::nullopt, QStringLiteral("everybody"), {}});
    ASSERT_EQ(explained.steps.size(), 3U);
    const auto& without = explained.steps[2].pool->figures;
    ASSERT_EQ(without.size(), 2U);
    EXPECT_EQ(without[0].employee, EmployeeId(QStringLiteral("E2")));
    EXPECT_EQ(without[1].employee, EmployeeId(QStringLiteral("E4")));
}

TEST(CostExplanation, ListsForWhomARuleHolds)
{
    const ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    const Rewards rewards = rewardsOf(sheet);
    for (const RuleCount& count : rewards.rules) {
        const Explained explained = explainRule(sheet, count.rule);
        EXPECT_EQ(explained.steps[0].result, QString::number(count.effects));
        EXPECT_EQ(explained.steps[1].result, QString::number(count.unjudged));
    }
}

TEST(CostExplanation, CountsAnAction)
{
    const ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    const Rewards rewards = rewardsOf(sheet);
    for (const ActionCount& count : rewards.actions) {
        const Explained explained = explainAction(sheet, count.action);
        EXPECT_EQ(explained.steps[0].result, QString::number(count.times));
        EXPECT_EQ(explained.steps[0].pool->figures.size(), static_cast<std::size_t>(count.people));
    }
}

} // namespace plumbline::testing
