// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Attachment.h"
#include "domain/followups/FineCheck.h"
#include "domain/followups/IndicatorSpread.h"
#include "domain/followups/Proposal.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(FineCheck, AllowsExactlyTheShareAndExactlyTheMinimumWage)
{
    FineLimits limits;
    limits.minimumWage = Decimal{4000};
    EXPECT_TRUE(fineWarnings(Rational(1000), Rational(5000), limits).empty());
    EXPECT_EQ(fineWarnings(Rational(100'001, 100), Rational(5000), limits).size(), 2U);
    EXPECT_TRUE(fineWarnings(Rational(), std::nullopt, limits).empty());
    EXPECT_EQ(fineWarnings(Rational(1), std::nullopt, limits),
              std::vector{FineWarning::WageUnknown});
}

TEST(Spread, IsExact)
{
    EXPECT_FALSE(spreadOf({}));
    const auto spread = spreadOf({Rational(1), Rational(4), Rational(2), Rational(3)});
    EXPECT_EQ(spread->lowerQuartile, Rational(7, 4));
    EXPECT_EQ(spread->median, Rational(5, 2));
    EXPECT_EQ(spread->upperQuartile, Rational(13, 4));
    EXPECT_EQ(spreadOf({Rational(1, 3)})->upperQuartile, Rational(1, 3));
}

TEST(AttachmentName, KeepsOnlyTheLastPartOfAPath)
{
    EXPECT_EQ(attachmentName(QStringLiteral("C:\\scans\\../..\\a.pdf")), QStringLiteral("a.pdf"));
    EXPECT_EQ(attachmentName(QStringLiteral("../.bashrc")), QStringLiteral("bashrc"));
    EXPECT_EQ(attachmentName(QStringLiteral("a/")), QStringLiteral("file"));
    EXPECT_EQ(attachmentName(QString(300, u'x') + QStringLiteral(".pdf")).size(), 120);
}

TEST(AttachedBytes, HoldBetweenOneAndTheMost)
{
    EXPECT_FALSE(checkAttachedBytes(QStringLiteral("a"), 0));
    EXPECT_TRUE(checkAttachedBytes(QStringLiteral("a"), kMostAttachedBytes));
    EXPECT_FALSE(checkAttachedBytes(QStringLiteral("a"), kMostAttachedBytes + 1));
}

TEST(ProposalDecision, SaysWhatInsteadExactlyWhereItIsChanged)
{
    const QString why = QStringLiteral("why");
    EXPECT_FALSE(checkDecision(Action::Fine, {ProposalVerdict::Changed, {}, {}, why}));
    EXPECT_FALSE(checkDecision(Action::Fine, {ProposalVerdict::Changed, Action::Fine, {}, why}));
    EXPECT_FALSE(checkDecision(Action::Fine, {ProposalVerdict::Accepted, {}, Decimal{50}, why}));
    EXPECT_FALSE(checkDecision(Action::Raise, {ProposalVerdict::Declined, {}, Decimal{50}, why}));
    EXPECT_TRUE(checkDecision(Action::Raise, {ProposalVerdict::Accepted, {}, Decimal{50}, why}));
    EXPECT_TRUE(checkDecision(Action::Fine, {ProposalVerdict::Changed, Action::Coach, {}, why}));
}

} // namespace plumbline
