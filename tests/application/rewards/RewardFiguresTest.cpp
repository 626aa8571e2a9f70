// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/RewardFigures.h"

#include "tests/application/rewards/RewardedTeam.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

class RewardFigures : public ::testing::Test
{
protected:
    [[nodiscard]] const PersonRewards& person(std::size_t row) const { return rewards.people[row]; }

    [[nodiscard]] static QString text(const std::optional<Rational>& number)
    {
        return number ? number->toString() : QString();
    }

    ScoreSheet sheet = *ScoreSheet::build(aRewardedTeam());
    Rewards rewards = rewardsOf(sheet);
};

} // namespace

TEST_F(RewardFigures, GiveEachPersonTheRulesAndTheSlip)
{
    EXPECT_EQ(person(0).rules, (std::vector{0, 3}));
    EXPECT_TRUE(person(0).unjudged.empty());
    EXPECT_EQ(person(0).actions, std::vector{Action::Commend});
    EXPECT_EQ(text(person(0).slip->parts[0]), QStringLiteral("3000"));
    EXPECT_EQ(text(person(0).slip->parts[1]), QStringLiteral("970")); // 1000 · 97/100
    EXPECT_EQ(text(person(0).slip->rewards), QStringLiteral("250"));
    EXPECT_EQ(text(person(0).total()), QStringLiteral("4220"));
}

TEST_F(RewardFigures, SayWhichAmountIsMissing)
{
    EXPECT_EQ(person(1).rules, std::vector{1});
    EXPECT_FALSE(person(1).total());
    const std::vector<MissingPay> missing{{1, QStringLiteral("bonus-base")}};
    EXPECT_EQ(person(1).missing, missing);
}

TEST_F(RewardFigures, SayWhyARuleCouldNotBeJudged)
{
    const std::vector<UnjudgedRule> noHistory{{2, 0, UnjudgedReason::NoHistory}};
    EXPECT_EQ(person(1).unjudged, noHistory);
    const std::vector<UnjudgedRule> noFigure{{1, 0, UnjudgedReason::NoFigure}};
    EXPECT_EQ(person(2).unjudged, noFigure);
    EXPECT_EQ(rewards.withUnjudged, 2);
}

TEST_F(RewardFigures, KeepTheGradeBeforeAndAfterTheRules)
{
    EXPECT_EQ(person(2).grade, 1);
    EXPECT_EQ(person(2).finalGrade, 2);
    EXPECT_EQ(person(2).actions, std::vector{Action::Training});
    EXPECT_EQ(text(person(2).total()), QStringLiteral("2820")); // 2000 + 1000 · 82/100
}

TEST_F(RewardFigures, LeaveTheIncompleteWithoutAnything)
{
    EXPECT_FALSE(person(3).isComplete);
    EXPECT_FALSE(person(3).slip);
    EXPECT_TRUE(person(3).rules.empty());
}

TEST_F(RewardFigures, AddUpCostByTeam)
{
    ASSERT_EQ(rewards.teams.size(), 2U);
    EXPECT_EQ(rewards.teams[0].team, TeamId(QStringLiteral("north")));
    EXPECT_EQ(rewards.teams[0].people, 2);
    EXPECT_EQ(rewards.teams[0].paid, 1);
    EXPECT_EQ(text(rewards.teams[0].pay), QStringLiteral("4220"));
    EXPECT_EQ(text(rewards.teams[0].rewards), QStringLiteral("250"));
    EXPECT_EQ(text(rewards.teams[1].pay), QStringLiteral("2820"));
    EXPECT_EQ(text(rewards.all.pay), QStringLiteral("7040"));
    EXPECT_EQ(rewards.all.paid, 2);
}

TEST_F(RewardFigures, CountActionsAndRules)
{
    ASSERT_EQ(rewards.actions.size(), 3U);
    EXPECT_EQ(rewards.actions[0].action, Action::Commend);
    EXPECT_EQ(rewards.actions[1].action, Action::Training);
    EXPECT_EQ(rewards.actions[2].action, Action::Remind);
    EXPECT_EQ(rewards.actions[2].times, 1);
    EXPECT_EQ(rewards.rules[1].effects, 1);
    EXPECT_EQ(rewards.rules[1].unjudged, 1);
    EXPECT_EQ(rewards.withEffects, 3);
}

TEST(Unjudged, NamesTheConditionWithoutATarget)
{
    QByteArray scheme = aSchemeFile();
    scheme.replace(R"("target":"100",)", "");
    scheme.replace(R"("adjustments")",
                   R"("rules":[{"id":"low","when":[
 {"metric":"score","op":">=","than":{"number":"0"}},
 {"metric":"value:csat","op":"<","than":{"target":true}}],
 "then":[{"do":"action","action":"coach"}]}],"adjustments")");
    scheme.replace(R"("id":"csat",)", R"("id":"csat","missing":"exclude",)");
    SheetData data = SheetBuilder(scheme).people(1).data();
    data.cells.push_back({EmployeeId(QStringLiteral("E1")),
                          valueOf(QStringLiteral("teamwork")),
                          QStringLiteral("80"),
                          {},
                          {},
                          {}});
    const ScoreSheet sheet = *ScoreSheet::build(std::move(data));
    const Rewards rewards = rewardsOf(sheet);
    const std::vector<UnjudgedRule> expected{{0, 1, UnjudgedReason::NoFigure}};
    EXPECT_EQ(rewards.people[0].unjudged, expected) << "the value itself is not there";
}

} // namespace plumbline::testing
