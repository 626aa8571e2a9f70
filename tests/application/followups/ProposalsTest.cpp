// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/followups/SettledTest.h"

namespace plumbline::testing {

TEST_F(SettledTest, ProposesNothingBeforeThereIsAResult)
{
    EXPECT_TRUE(proposalsOf(access, pay)->proposals.empty());
}

TEST_F(SettledTest, ProposesWhatRulesSayAndNamesThem)
{
    close();
    const auto all = proposalsOf(access, pay);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->proposals.size(), 4U);
    EXPECT_EQ(all->undecided, 4);
    EXPECT_EQ(all->proposals[0].key.action, Action::Fine);
    EXPECT_EQ(all->proposals[0].rules, QStringList{QStringLiteral("low")});
}

TEST_F(SettledTest, KeepsWhoDecidedAndEveryDecision)
{
    close();
    const ProposalKey fine{pay, zhou, Action::Fine};
    const ProposalDecision accepted{ProposalVerdict::Accepted, {}, {}, QStringLiteral("agreed")};
    const ProposalDecision changed{
        ProposalVerdict::Changed, Action::Coach, {}, QStringLiteral("new here")};
    ASSERT_TRUE(decideProposal(access, fine, accepted));
    ASSERT_TRUE(decideProposal(access, fine, changed));
    ASSERT_TRUE(decideProposal(access, fine, changed));
    const Proposals all = *proposalsOf(access, pay);
    ASSERT_EQ(all.proposals[0].decisions.size(), 2U);
    EXPECT_EQ(all.proposals[0].decided()->decision, changed);
    EXPECT_EQ(all.proposals[0].decided()->by, QStringLiteral("clerk"));
    EXPECT_EQ(all.undecided, 3);
}

TEST_F(SettledTest, RefusesADecisionWithoutReasonOrProposal)
{
    close();
    const ProposalKey fine{pay, zhou, Action::Fine};
    EXPECT_EQ(decideProposal(access, fine, {ProposalVerdict::Accepted, {}, {}, {}}).error().code,
              ErrorCode::MissingField);
    EXPECT_EQ(decideProposal(access,
                             {pay, zhou, Action::Demote},
                             {ProposalVerdict::Accepted, {}, {}, QStringLiteral("why not")})
                  .error()
                  .code,
              ErrorCode::NotFound);
}

TEST_F(SettledTest, LetsNobodyDecideOnThemselves)
{
    close();
    Access own = access;
    own.session.user = QStringLiteral("E1");
    const auto decided =
        decideProposal(own,
                       {pay, zhou, Action::Commend},
                       {ProposalVerdict::Accepted, {}, {}, QStringLiteral("well done")});
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().code, ErrorCode::NotPermitted);
}

TEST_F(SettledTest, WarnsOfFinesAboveTheShareAndSaysWhereTheWageIsUnknown)
{
    close();
    const Proposals all = *proposalsOf(access, pay);
    ASSERT_EQ(all.fines.size(), 2U);
    EXPECT_EQ(all.fines[0].taken, Rational(1300));
    EXPECT_EQ(all.fines[0].warnings, std::vector{FineWarning::AboveShare});
    EXPECT_EQ(all.fines[1].warnings, std::vector{FineWarning::WageUnknown});
}

TEST_F(SettledTest, WarnsByTheCompanysOwnLimits)
{
    close();
    PaySettings settings;
    settings.limits.sharePercent = Decimal{25};
    settings.limits.minimumWage = Decimal{5000};
    ASSERT_TRUE(savePaySettings(access, settings));
    EXPECT_EQ(*loadPaySettings(access), settings);
    EXPECT_EQ(proposalsOf(access, pay)->fines[0].warnings,
              std::vector{FineWarning::BelowMinimumWage});
    const auto more = fineNoteWith(access, {pay, zhou, Action::Fine}, Decimal{300});
    EXPECT_EQ((*more)->taken, Rational(1600));
    EXPECT_EQ((*more)->warnings.size(), 2U);
}

} // namespace plumbline::testing
