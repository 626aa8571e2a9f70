// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Ledger.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace plumbline {

namespace {

LedgerSource source(const QString& what)
{
    return {{SchemeId(QStringLiteral("s")), *Period::parse(u"2026Q1")},
            EmployeeId(QStringLiteral("E1")),
            what};
}

/// Writes what a plan says as the file would.
void write(std::vector<LedgerEntry>& ledger, const SettlementPlan& plan, int run)
{
    for (LedgerEntry entry : plan.entries) {
        entry.number = static_cast<int>(ledger.size()) + 1;
        entry.run = run;
        ledger.push_back(entry);
    }
}

} // namespace

TEST(SettlementPlan, AddsWhatIsDueAndNothingTwice)
{
    std::vector<LedgerEntry> ledger;
    const DueAmounts due{{source(QStringLiteral("part:base")), Rational(100)}};
    write(ledger, planSettlement(ledger, due), 1);
    ASSERT_EQ(ledger.size(), 1U);
    const SettlementPlan again = planSettlement(ledger, due);
    EXPECT_TRUE(again.entries.empty());
    EXPECT_EQ(again.unchanged, 1);
}

TEST(SettlementPlan, TakesBackWhatIsNoLongerDue)
{
    std::vector<LedgerEntry> ledger;
    write(ledger, planSettlement({}, {{source(QStringLiteral("rule:late")), Rational(-50)}}), 1);
    write(ledger, planSettlement(ledger, {}), 2);
    ASSERT_EQ(ledger.size(), 2U);
    EXPECT_EQ(ledger.back().reverses, 1);
    EXPECT_TRUE(ledgerSum(ledger).isZero());
    EXPECT_TRUE(planSettlement(ledger, {}).entries.empty());
}

TEST(SettlementPlan, NamesWhatWasTakenBackByHandAndHasChanged)
{
    std::vector<LedgerEntry> ledger;
    const LedgerSource late = source(QStringLiteral("rule:late"));
    write(ledger, planSettlement({}, {{late, Rational(-50)}}), 1);
    ledger.push_back({2, late, 2, Rational(50), 1, 0, {}, {}, QStringLiteral("agreed")});
    const SettlementPlan plan = planSettlement(ledger, {{late, Rational(-60)}});
    EXPECT_TRUE(plan.entries.empty());
    EXPECT_EQ(plan.takenBack, std::vector{late});
}

TEST(SettlementPlan, ComesToWhatIsDueWhateverWasSettledBefore)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<LedgerEntry> ledger;
        int run = 0;
        for (const std::vector<int>& amounts :
             *rc::gen::arbitrary<std::vector<std::vector<int>>>()) {
            DueAmounts due;
            Rational sum;
            for (std::size_t i = 0; i < amounts.size(); ++i) {
                const int amount = amounts[i] % 3;
                if (amount != 0)
                    due.emplace(source(QString::number(i)), Rational(amount));
                sum += Rational(amount);
            }
            write(ledger, planSettlement(ledger, due), ++run);
            RC_ASSERT(ledgerSum(ledger) == sum);
            RC_ASSERT(planSettlement(ledger, due).entries.empty());
        }
        std::map<LedgerSource, int> turns;
        for (const LedgerEntry& entry : ledger)
            RC_ASSERT(entry.turn == ++turns[entry.source]);
    }));
}

} // namespace plumbline
