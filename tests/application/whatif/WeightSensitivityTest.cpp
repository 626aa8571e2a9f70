// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/whatif/TriedQuarter.h"

namespace plumbline::testing {

namespace {

using WeightSensitivityTest = TriedQuarter;

Scheme nested()
{
    return *JsonSchemeFormat().read(R"({"format":"plumbline-scheme/1","id":"nested",
"period":"quarter","positions":["customer-service"],"root":{"children":[
 {"id":"g","weight":"60","children":[
  {"id":"a","weight":"50","grading":{"method":"points"}},
  {"id":"b","weight":"50","grading":{"method":"points"}}]},
 {"id":"h","weight":"40","children":[
  {"id":"c","weight":"25","grading":{"method":"points"}},
  {"id":"d","weight":"75","grading":{"method":"points"}}]}]}})");
}

} // namespace

TEST_F(WeightSensitivityTest, MovesEachWeightByFivePoints)
{
    const auto found = weightSensitivity(*tried(unchanged()), {});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 3U);
    const WeightSensitivity& csat = found->at(0);
    EXPECT_EQ(csat.node, QStringLiteral("csat"));
    EXPECT_EQ(text(csat.share), QStringLiteral("50"));
    // 55, 27, 18: 90.90, 80, 78 against 91, 80, 80
    EXPECT_EQ(text(*csat.more->meanChange), QStringLiteral("-0.7"));
    // 45, 33, 22: 91.10, 80, 82
    EXPECT_EQ(text(*csat.less->meanChange), QStringLiteral("0.7"));
    EXPECT_EQ(csat.more->gradeChanges, 0);
    // 46.43, 35, 18.57: 91.64, 81.43, 81.43
    EXPECT_EQ(text(*found->at(1).more->meanChange), QStringLiteral("7/6"));
    // 53.125, 31.875, 15: 91.69, 81.88, 78.75
    EXPECT_EQ(text(*found->at(2).less->meanChange), QStringLiteral("0.44"));
}

TEST_F(WeightSensitivityTest, CountsWhoChangesGrade)
{
    // E3 60, 100, 100 now stands at 78 under 55, 27, 18: with B from 79 that is a C.
    const auto found = weightSensitivity(*tried(changed(R"("from":"75")", R"("from":"79")")), {});
    EXPECT_EQ(found->at(0).more->gradeChanges, 1);
    EXPECT_EQ(found->at(0).less->gradeChanges, 0);
}

TEST(WithShare, KeepsTheProportionsOfAllOthers)
{
    const Scheme scheme = nested();
    const auto shifted = withShare(scheme, scheme.nodeIndex(QStringLiteral("a")), 35);
    ASSERT_TRUE(shifted);
    const std::vector<Rational> shares = sharesOfHundred(*shifted);
    ASSERT_EQ(shares.size(), 4U);
    EXPECT_EQ(shares[0].toString(), QStringLiteral("35"));
    EXPECT_EQ(shares[1].toString(), QStringLiteral("195/7")); // 30 · 65/70
    EXPECT_EQ(shares[2].toString(), QStringLiteral("65/7")); // 10 · 65/70
    EXPECT_EQ(shares[3].toString(), QStringLiteral("195/7"));
}

TEST(WithShare, RefusesWhatLeavesNothing)
{
    const Scheme scheme = nested();
    const int a = scheme.nodeIndex(QStringLiteral("a"));
    EXPECT_FALSE(withShare(scheme, a, 0));
    EXPECT_FALSE(withShare(scheme, a, -5));
    EXPECT_FALSE(withShare(scheme, a, 100));
    EXPECT_TRUE(withShare(scheme, a, 99));
}

TEST_F(WeightSensitivityTest, StopsWhenCancelled)
{
    const WhatIfRun stopped{{}, [] { return true; }};
    const auto found = weightSensitivity(*tried(unchanged()), stopped);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace plumbline::testing
