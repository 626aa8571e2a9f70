// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/whatif/TriedQuarter.h"

namespace plumbline::testing {

namespace {

using WhatIfTest = TriedQuarter;

} // namespace

TEST_F(WhatIfTest, GivesEverybodyBeforeAndAfter)
{
    const auto found = tried(moreForCsat());
    ASSERT_TRUE(found);
    const std::vector<WhatIfPerson>& people = found->cycles.at(0).people;
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(text(people[0].before.score), QStringLiteral("91")); // .5·90 + 30 + .2·80
    EXPECT_EQ(text(people[0].after->score), QStringLiteral("89")); // .7·90 + 10 + .2·80
    EXPECT_EQ(people[0].before.grade, QStringLiteral("A"));
    EXPECT_EQ(people[0].after->grade, QStringLiteral("B"));
    EXPECT_EQ(text(*people[0].before.pay), QStringLiteral("910"));
    EXPECT_EQ(text(*people[0].after->pay), QStringLiteral("890"));
    EXPECT_EQ(text(people[1].after->score), QStringLiteral("76"));
    EXPECT_EQ(text(people[2].after->score), QStringLiteral("72"));
    EXPECT_EQ(people[1].before.rank, 2);
    EXPECT_EQ(people[2].before.rank, 2) << "equals share a rank";
    EXPECT_EQ(people[2].after->rank, 3);
    EXPECT_EQ(people[2].after->grade, QStringLiteral("C"));
    EXPECT_FALSE(people[2].after->pay) << "no bonus base, no total";
}

TEST_F(WhatIfTest, AddsEverybodyUp)
{
    const WhatIfSummary summary = tried(moreForCsat())->summary;
    EXPECT_EQ(summary.people, 3);
    EXPECT_EQ(summary.gradeChanges, 2);
    EXPECT_EQ(summary.becomeIncomplete, 0);
    EXPECT_EQ(text(*summary.before.mean), QStringLiteral("251/3"));
    EXPECT_EQ(text(*summary.after.mean), QStringLiteral("79"));
    EXPECT_EQ(text(summary.before.pay), QStringLiteral("1710"));
    EXPECT_EQ(text(summary.after.pay), QStringLiteral("1650"));
    EXPECT_EQ(summary.before.withoutPay, 1);
    ASSERT_EQ(summary.grades.size(), 3U);
    EXPECT_EQ(summary.grades[0].before, 1);
    EXPECT_EQ(summary.grades[0].after, 0);
    EXPECT_EQ(summary.grades[1].before, 2);
    EXPECT_EQ(summary.grades[1].after, 2);
    EXPECT_EQ(summary.grades[2].before, 0);
    EXPECT_EQ(summary.grades[2].after, 1);
}

TEST_F(WhatIfTest, AddsPayUpByTeam)
{
    const std::vector<WhatIfTeam> teams = tried(moreForCsat())->summary.teams;
    ASSERT_EQ(teams.size(), 2U);
    EXPECT_EQ(teams[0].team, TeamId(QStringLiteral("east")));
    EXPECT_EQ(text(teams[0].before), QStringLiteral("800"));
    EXPECT_EQ(text(teams[0].after), QStringLiteral("760"));
    EXPECT_EQ(teams[1].people, 2);
    EXPECT_EQ(text(teams[1].before), QStringLiteral("910"));
    EXPECT_EQ(teams[1].withoutBefore, 1);
}

TEST_F(WhatIfTest, MakesBeforeTheStoredResultAndStoresNothing)
{
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::OnlyComplete));
    const std::vector<StoredResult> stored = store.contents.results[desk].back().people;
    const std::size_t entries = store.contents.audit.size();
    const auto found = tried(moreForCsat());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->cycles.at(0).people.size(), stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const WhatIfStanding& before = found->cycles[0].people[i].before;
        EXPECT_EQ(before.score.toFixed(2), stored[i].score);
        EXPECT_EQ(before.rank, stored[i].rank);
        EXPECT_EQ(before.grade, stored[i].grade);
        const WhatIfCycle& cycle = found->cycles[0];
        EXPECT_EQ(results.result(cycle.scheme, cycle.beforeInputs[i], cycle.before.people[i]),
                  stored[i].result);
    }
    EXPECT_EQ(store.contents.audit.size(), entries);
    EXPECT_EQ(store.contents.results[desk].size(), 1U);
}

TEST_F(WhatIfTest, ChangesNothingUnderTheSameScheme)
{
    const WhatIfSummary summary = tried(unchanged())->summary;
    EXPECT_EQ(summary.changed, 0);
    EXPECT_EQ(summary.gradeChanges, 0);
}

TEST_F(WhatIfTest, SaysWhoLacksAValueTheDraftAsksFor)
{
    const auto found = tried(changed("\"id\":\"teamwork\"", "\"id\":\"skill\""));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->summary.becomeIncomplete, 3);
    ASSERT_EQ(found->summary.lacks.size(), 1U);
    EXPECT_EQ(found->summary.lacks[0].node, QStringLiteral("skill"));
    EXPECT_EQ(found->summary.lacks[0].people, 3);
    const std::vector<UnusedValue>& unused = found->cycles.at(0).unused;
    ASSERT_EQ(unused.size(), 3U);
    EXPECT_EQ(unused[0].cell.node, QStringLiteral("teamwork"));
    EXPECT_EQ(unused[0].reason, UnusedReason::NotAsked);
}

TEST_F(WhatIfTest, ListsValuesOfAnotherKind)
{
    const auto found = tried(changed(
        R"({"method":"points"})", R"({"method":"deduction","items":[{"id":"late","each":"5"}]})"));
    ASSERT_TRUE(found);
    const std::vector<UnusedValue>& unused = found->cycles.at(0).unused;
    ASSERT_EQ(unused.size(), 3U);
    EXPECT_EQ(unused[0].reason, UnusedReason::OtherKind);
    EXPECT_EQ(unused[0].text, QStringLiteral("80"));
}

TEST_F(WhatIfTest, ListsValuesOutOfTheDraftsRange)
{
    const auto found = tried(changed(R"("max":"100"}}})", R"("max":"85"}}})"));
    ASSERT_TRUE(found);
    const std::vector<UnusedValue>& unused = found->cycles.at(0).unused;
    ASSERT_EQ(unused.size(), 1U);
    EXPECT_EQ(unused[0].employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_EQ(unused[0].reason, UnusedReason::Refused);
    EXPECT_EQ(unused[0].error->code, ErrorCode::OutOfRange);
    EXPECT_EQ(found->summary.becomeIncomplete, 1);
}

TEST_F(WhatIfTest, LeavesOutPeopleOfOtherPositions)
{
    const auto found = tried(
        changed(R"("positions":["customer-service"])", R"("positions":["technical-support"])"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->summary.leftOut, 3);
    EXPECT_FALSE(found->cycles.at(0).people[0].after);
    EXPECT_TRUE(found->cycles.at(0).unused.empty());
}

TEST_F(WhatIfTest, RefusesPeriodsOfAnotherLength)
{
    const auto found = tried(changed(R"("period":"quarter")", R"("period":"month")"));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::BadValue);
}

TEST_F(WhatIfTest, StopsWhenCancelled)
{
    const WhatIfRun stopped{{}, [] { return true; }};
    const auto found = whatIf(unchanged(), *loadWhatIf(access, unchanged(), {desk}), stopped);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST_F(WhatIfTest, TakesSeveralCycles)
{
    ASSERT_TRUE(openCycle(access, next.scheme, next.period));
    const auto found = whatIf(moreForCsat(), *loadWhatIf(access, moreForCsat(), {desk, next}), {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->summary.people, 6);
    EXPECT_EQ(found->summary.before.complete, 3);
    EXPECT_EQ(found->summary.gradeChanges, 2);
}

TEST_F(WhatIfTest, ExplainsBothSides)
{
    const auto found = tried(moreForCsat());
    ASSERT_TRUE(found);
    EXPECT_EQ(explanation(*found, 0, 0, WhatIfSide::Before).result, QStringLiteral("91"));
    EXPECT_EQ(explanation(*found, 0, 0, WhatIfSide::Draft).result, QStringLiteral("89"));
}

} // namespace plumbline::testing
