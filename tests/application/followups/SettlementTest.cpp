// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/followups/SettledTest.h"

namespace plumbline::testing {

TEST_F(SettledTest, WaitsUntilResultsArePublished)
{
    const auto settled = settleCycle(access, pay);
    ASSERT_FALSE(settled);
    EXPECT_EQ(settled.error().code, ErrorCode::Incomplete);
    EXPECT_TRUE(store.contents.ledger.empty());
}

TEST_F(SettledTest, PaysPartsAndRulesOnce)
{
    close();
    const auto first = settleCycle(access, pay);
    ASSERT_TRUE(first);
    EXPECT_EQ(entriesOf(QStringLiteral("E1")),
              (QStringList{QStringLiteral("part:merit 546"),
                           QStringLiteral("rule:good 100"),
                           QStringLiteral("rule:low -1300")}));
    EXPECT_EQ(first->people, 2);
    EXPECT_EQ(first->withoutTotal, std::vector{wu});
    const auto again = settleCycle(access, pay);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->entries.empty());
    EXPECT_EQ(again->run, 0);
    EXPECT_EQ(again->unchanged, 5);
    EXPECT_EQ(store.contents.ledger.size(), 5U);
    EXPECT_EQ(store.contents.runs.size(), 1U);
}

TEST_F(SettledTest, PaysOnlyTheDifferenceAfterACorrection)
{
    close();
    ASSERT_TRUE(settleCycle(access, pay));
    correctMerit(R"("merit":"546.00")", R"("merit":"560.00")");
    const auto corrected = settleCycle(access, pay);
    ASSERT_TRUE(corrected);
    ASSERT_EQ(corrected->entries.size(), 2U);
    EXPECT_EQ(corrected->entries[0].amount, Rational(-546));
    EXPECT_EQ(corrected->entries[0].reverses, 1);
    EXPECT_EQ(corrected->entries[1].amount, Rational(560));
    EXPECT_EQ(corrected->sum, Rational(14));
    EXPECT_EQ(corrected->revision, 2);
    EXPECT_TRUE(settleCycle(access, pay)->entries.empty());
}

TEST_F(SettledTest, PreviewsWithoutWriting)
{
    close();
    const auto preview = previewSettlement(access, pay);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->entries.size(), 5U);
    EXPECT_TRUE(store.contents.ledger.empty());
}

TEST_F(SettledTest, LeavesWhatWasTakenBackByHand)
{
    close();
    ASSERT_TRUE(settleCycle(access, pay));
    const auto back = reverseEntry(access, 3, QStringLiteral("agreed with the works council"));
    ASSERT_TRUE(back) << back.error().message.text;
    EXPECT_TRUE(settleCycle(access, pay)->entries.empty());
    EXPECT_EQ(ledgerOf(access, {pay, zhou})->sum, Rational(646));
}

TEST_F(SettledTest, PutsInForceAgainByTakingTheTakingBackBack)
{
    close();
    ASSERT_TRUE(settleCycle(access, pay));
    const auto back = reverseEntry(access, 3, QStringLiteral("agreed"));
    ASSERT_TRUE(reverseEntry(access, *back, QStringLiteral("a mistake")));
    EXPECT_EQ(ledgerOf(access, {pay, zhou})->sum, Rational(-654));
    EXPECT_TRUE(settleCycle(access, pay)->entries.empty());
}

TEST_F(SettledTest, TakesNoEntryBackTwice)
{
    close();
    ASSERT_TRUE(settleCycle(access, pay));
    ASSERT_TRUE(reverseEntry(access, 3, QStringLiteral("agreed")));
    const auto again = reverseEntry(access, 3, QStringLiteral("agreed"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(reverseEntry(access, 1, QStringLiteral(" ")).error().code, ErrorCode::MissingField);
}

TEST_F(SettledTest, TellsTheTrailOfEveryEntryAndWhomItIsAbout)
{
    close();
    ASSERT_TRUE(settleCycle(access, pay));
    EXPECT_EQ(auditActions().count(QStringLiteral("ledger.added")), 5);
    EXPECT_EQ(auditActions().last(), QStringLiteral("cycle.settled"));
    for (const AuditEntry& entry : store.contents.audit) {
        if (entry.action == QLatin1String("ledger.added")) {
            EXPECT_TRUE(entry.person == zhou || entry.person == wu);
        }
    }
}

TEST_F(SettledTest, SettlesWhatAnAcceptedFineTakes)
{
    close();
    const ProposalKey fine{pay, zhou, Action::Fine};
    ASSERT_TRUE(settleCycle(access, pay));
    ASSERT_TRUE(decideProposal(access,
                               fine,
                               {ProposalVerdict::Accepted,
                                {},
                                *Decimal::parse(u"-50"),
                                QStringLiteral("the third time")}));
    const auto settled = settleCycle(access, pay);
    ASSERT_EQ(settled->entries.size(), 1U);
    EXPECT_EQ(settled->entries.front().source.what, QStringLiteral("action:fine"));
    ASSERT_TRUE(decideProposal(
        access, fine, {ProposalVerdict::Declined, {}, {}, QStringLiteral("was not them")}));
    EXPECT_EQ(settleCycle(access, pay)->sum, Rational(50));
}

} // namespace plumbline::testing
