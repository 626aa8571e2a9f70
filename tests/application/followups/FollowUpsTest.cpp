// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Attachments.h"
#include "application/followups/IndicatorLook.h"
#include "application/followups/Interviews.h"
#include "application/followups/Papers.h"
#include "application/followups/Plans.h"
#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

class FollowUps : public QuarterTest
{
protected:
    static InterviewFacts facts()
    {
        return {QDate(2026, 4, 3),
                QStringLiteral("Wang"),
                HeldHow::InPerson,
                QStringLiteral("kind to callers"),
                QStringLiteral("reports late"),
                QStringLiteral("a template")};
    }

    PlanActionFacts action(const QString& what, const QDate& due)
    {
        return {what, EmployeeId(QStringLiteral("E2")), due, 0};
    }

    EmployeeId zhou{QStringLiteral("E1")};
};

TEST_F(FollowUps, KeepsWhatAnInterviewSaidBeforeItWasCorrected)
{
    const auto number = holdInterview(access, desk, zhou, facts());
    ASSERT_TRUE(number);
    InterviewFacts better = facts();
    better.agreed = QStringLiteral("a template by May");
    EXPECT_EQ(correctInterview(access, *number, better, {}).error().code, ErrorCode::MissingField);
    ASSERT_TRUE(correctInterview(access, *number, better, QStringLiteral("a slip")));
    const auto all = interviewsOf(access, {desk, zhou});
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().now.facts, better);
    ASSERT_EQ(all->front().before.size(), 1U);
    EXPECT_EQ(all->front().before.front().facts, facts());
    EXPECT_EQ(auditActions().last(), QStringLiteral("interview.corrected"));
    EXPECT_EQ(store.contents.audit.back().person, zhou);
}

TEST_F(FollowUps, RefusesInterviewsThatAreStillToComeOrSayNothing)
{
    InterviewFacts later = facts();
    later.day = QDate(2026, 5, 1);
    EXPECT_EQ(holdInterview(access, desk, zhou, later).error().code, ErrorCode::OutOfRange);
    const InterviewFacts empty{QDate(2026, 4, 3), QStringLiteral("Wang"), {}, {}, {}, {}};
    EXPECT_EQ(holdInterview(access, desk, zhou, empty).error().code, ErrorCode::MissingField);
    EXPECT_EQ(holdInterview(access, desk, EmployeeId(QStringLiteral("E9")), facts()).error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(store.contents.interviews.empty());
}

TEST_F(FollowUps, PutsOpenActionsAtTheTopOfTheNextCycle)
{
    ASSERT_TRUE(
        addPlanAction(access, desk, zhou, action(QStringLiteral("practise"), QDate(2026, 6, 1))));
    const auto soon =
        addPlanAction(access, desk, zhou, action(QStringLiteral("read"), QDate(2026, 5, 1)));
    const auto done =
        addPlanAction(access, desk, zhou, action(QStringLiteral("ask"), QDate(2026, 4, 9)));
    ASSERT_TRUE(reportAction(access, *done, {ActionState::Done, {}, {}, {}, {}}));
    EXPECT_TRUE(openActionsOf(access, zhou, desk)->empty());
    const auto carried = openActionsOf(access, zhou, next);
    ASSERT_EQ(carried->size(), 2U);
    EXPECT_EQ(carried->front().action.number, *soon);
}

TEST_F(FollowUps, FoldsReportsAndMovesDates)
{
    const auto number =
        addPlanAction(access, desk, zhou, action(QStringLiteral("read"), QDate(2026, 4, 1)));
    EXPECT_TRUE(planOf(access, {desk, zhou})->front().isOverdue);
    EXPECT_EQ(reportAction(access, *number, {ActionState::GivenUp, {}, {}, {}, {}}).error().code,
              ErrorCode::MissingField);
    ASSERT_TRUE(
        reportAction(access,
                     *number,
                     {ActionState::Open, QStringLiteral("half read"), QDate(2026, 4, 20), {}, {}}));
    const PlanLine line = planOf(access, {desk, zhou})->front();
    EXPECT_EQ(line.standing.due, QDate(2026, 4, 20));
    EXPECT_FALSE(line.isOverdue);
    EXPECT_EQ(line.reports.front().by, QStringLiteral("clerk"));
}

TEST_F(FollowUps, ListsWhatIsDueForItsOwner)
{
    ASSERT_TRUE(
        addPlanAction(access, desk, zhou, action(QStringLiteral("read"), QDate(2026, 4, 1))));
    ASSERT_TRUE(
        addPlanAction(access, desk, zhou, action(QStringLiteral("later"), QDate(2026, 9, 1))));
    EXPECT_EQ(dueActions(access, QDate(2026, 4, 8))->size(), 1U);
    EXPECT_EQ(dueActions(access, QDate(2026, 4, 8), EmployeeId(QStringLiteral("E2")))->size(), 1U);
    EXPECT_TRUE(dueActions(access, QDate(2026, 4, 8), zhou)->empty());
}

TEST_F(FollowUps, RefusesAnOwnerWhoIsNobody)
{
    PlanActionFacts facts = action(QStringLiteral("read"), QDate(2026, 4, 9));
    facts.owner = EmployeeId(QStringLiteral("E9"));
    EXPECT_EQ(addPlanAction(access, desk, zhou, facts).error().code, ErrorCode::NotFound);
}

TEST_F(FollowUps, KeepsFilesBesideAnInterview)
{
    const auto number = holdInterview(access, desk, zhou, facts());
    const AttachedFile scan{
        QStringLiteral("/tmp/../面谈.pdf"), QStringLiteral("application/pdf"), "%PDF-1.4"};
    const auto file = attachFile(access, desk, zhou, AttachedTo::Interview, *number, scan);
    ASSERT_TRUE(file);
    const auto read = readAttachment(access, *file);
    EXPECT_EQ(read->name, QStringLiteral("面谈.pdf"));
    EXPECT_EQ(read->bytes, scan.bytes);
    EXPECT_EQ(attachmentsOf(access, {desk, zhou})->size(), 1U);
    EXPECT_EQ(attachFile(access, desk, zhou, AttachedTo::Interview, 7, scan).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(attachFile(access, desk, zhou, AttachedTo::Interview, *number, {scan.name, {}, {}})
                  .error()
                  .code,
              ErrorCode::OutOfRange);
}

TEST_F(FollowUps, RecordsPaperWithItsScanInOneGo)
{
    const PaperFacts paper{PaperKind::Confirmation, QDate(2026, 4, 2), {}};
    const AttachedFile scan{QStringLiteral("scan.png"), QStringLiteral("image/png"), "png"};
    const auto number = recordPaper(access, desk, zhou, paper, scan);
    ASSERT_TRUE(number);
    EXPECT_EQ(papersOf(access, {desk, {}})->front().facts, paper);
    EXPECT_EQ(attachmentsOf(access, {desk, zhou})->front().toNumber, *number);
    EXPECT_FALSE(recordPaper(access, desk, zhou, paper, AttachedFile{QStringLiteral("x"), {}, {}}));
    EXPECT_EQ(store.contents.papers.size(), 1U);
}

TEST_F(FollowUps, LooksAtEachIndicator)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("100"));
    complete(desk, QStringLiteral("E2"), QStringLiteral("50"));
    const auto figures = indicatorFigures(access, desk);
    ASSERT_EQ(figures->size(), 3U);
    const IndicatorFigures& csat = figures->front();
    EXPECT_EQ(csat.people, 3);
    EXPECT_EQ(csat.scored, 2);
    EXPECT_EQ(csat.missing, 1);
    EXPECT_EQ(csat.atCap, 1);
    EXPECT_EQ(csat.rates->mean, Rational(3, 4));
    EXPECT_EQ(csat.rates->lowerQuartile, Rational(5, 8));
}

TEST_F(FollowUps, TellsTheNextDraftWhatToChange)
{
    const QString csat = QStringLiteral("csat");
    EXPECT_EQ(decideIndicator(access, desk, csat, IndicatorVerdict::Drop, {}).error().code,
              ErrorCode::MissingField);
    EXPECT_EQ(decideIndicator(access, desk, QStringLiteral("nothing"), IndicatorVerdict::Keep, {})
                  .error()
                  .code,
              ErrorCode::UnknownId);
    ASSERT_TRUE(decideIndicator(
        access, desk, csat, IndicatorVerdict::Change, QStringLiteral("a higher target")));
    ASSERT_TRUE(noteOpinion(access,
                            desk,
                            csat,
                            OpinionOf::Customer,
                            QStringLiteral("Li"),
                            QStringLiteral("asked too often")));
    const auto open = looksForDraft(access, desk.scheme);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().remark, QStringLiteral("a higher target"));
    EXPECT_EQ(indicatorFigures(access, desk)->front().opinions.size(), 1U);
    ASSERT_TRUE(decideIndicator(access, desk, csat, IndicatorVerdict::Keep, {}));
    EXPECT_TRUE(looksForDraft(access, desk.scheme)->empty());
}

} // namespace plumbline::testing
