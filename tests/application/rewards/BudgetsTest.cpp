// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/Budgets.h"

#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

namespace {

class Budgets : public QuarterTest
{
protected:
    const TeamId east{QStringLiteral("east")};
};

} // namespace

TEST_F(Budgets, AreKeptWithWhoSetThemAndAnEntryOfTheTrail)
{
    ASSERT_TRUE(setBudget(access, desk, east, Decimal{5000}));
    const auto stored = loadBudgets(access, desk);
    ASSERT_TRUE(stored);
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().amount, Decimal{5000});
    EXPECT_EQ(stored->front().setBy, QStringLiteral("clerk"));
    const AuditEntry& entry = store.contents.audit.back();
    EXPECT_EQ(entry.action, QStringLiteral("budget.set"));
    EXPECT_EQ(entry.object, QStringLiteral("desk-quarterly/2026Q1/east"));
    EXPECT_EQ(entry.after, QStringLiteral("5000"));
}

TEST_F(Budgets, AreChangedAndTakenAway)
{
    ASSERT_TRUE(setBudget(access, desk, std::nullopt, Decimal{5000}));
    ASSERT_TRUE(setBudget(access, desk, std::nullopt, Decimal{6000}));
    EXPECT_EQ(store.contents.audit.back().before, QStringLiteral("5000"));
    ASSERT_TRUE(setBudget(access, desk, std::nullopt, std::nullopt));
    EXPECT_TRUE(loadBudgets(access, desk)->empty());
    EXPECT_EQ(store.contents.audit.back().after, QString());
}

TEST_F(Budgets, LeaveNoTraceWhereNothingChanges)
{
    ASSERT_TRUE(setBudget(access, desk, east, Decimal{5000}));
    const std::size_t entries = store.contents.audit.size();
    ASSERT_TRUE(setBudget(access, desk, east, Decimal{5000}));
    EXPECT_EQ(store.contents.audit.size(), entries);
}

TEST_F(Budgets, RefuseWhatIsNoBudget)
{
    EXPECT_EQ(setBudget(access, desk, east, Decimal{-1}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(setBudget(access, desk, TeamId(QStringLiteral("north")), Decimal{1}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(setBudget(access, next, east, Decimal{1}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(loadBudgets(access, desk)->empty());
}

} // namespace plumbline::testing
