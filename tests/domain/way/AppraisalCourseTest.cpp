// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/way/Courses.h"

namespace plumbline {

namespace {

using Kind = AppraisalStepKind;

QString firstWaiting(const AppraisalCourse& course)
{
    const auto holders = course.waitsFor();
    return holders.empty() ? QString() : holderText(holders.front().holder);
}

/// A state with the steps that lead there.
struct Reached
{
    const char* name;
    CycleStage stage;
    std::vector<AppraisalStep> steps;
    AppraisalState state;
    const char* waitsFor;
    std::optional<QDate> until;
};

void PrintTo(const Reached& reached, std::ostream* out)
{
    *out << reached.name;
}

class CourseReaches : public testing::TestWithParam<Reached>
{
};

const std::vector<Reached>& reachedStates()
{
    static const std::vector<Reached> kStates{
        {"nothing",
         CycleStage::Goals,
         {},
         AppraisalState::GoalsOpen,
         "account:wang",
         QDate(2026, 1, 10)},
        {"proposed",
         CycleStage::Goals,
         {step(Kind::GoalsProposed, "wang")},
         AppraisalState::GoalsProposed,
         "self",
         QDate(2026, 1, 10)},
        {"objected",
         CycleStage::Goals,
         {step(Kind::GoalsProposed, "wang"), step(Kind::GoalsObjected, "employee", "too high")},
         AppraisalState::GoalsObjected,
         "account:wang",
         QDate(2026, 1, 10)},
        {"agreed",
         CycleStage::Goals,
         {step(Kind::GoalsProposed, "wang"), step(Kind::GoalsAgreed, "employee")},
         AppraisalState::GoalsAgreed,
         "",
         std::nullopt},
        {"in work",
         CycleStage::Collecting,
         {},
         AppraisalState::InWork,
         "account:wang",
         QDate(2026, 4, 8)},
        {"submitted",
         CycleStage::Scoring,
         {step(Kind::Submitted, "wang")},
         AppraisalState::InReview,
         "account:li",
         QDate(2026, 4, 15)},
        {"passed on once",
         CycleStage::Review,
         {step(Kind::Submitted, "wang"), step(Kind::PassedOn, "li")},
         AppraisalState::InReview,
         "account:zhao",
         QDate(2026, 4, 15)},
        {"returned",
         CycleStage::Review,
         {step(Kind::Submitted, "wang"), step(Kind::Returned, "li", "late twice")},
         AppraisalState::InWork,
         "account:wang",
         QDate(2026, 4, 8)},
        {"reviewed",
         CycleStage::Review,
         {step(Kind::Submitted, "wang"),
          step(Kind::PassedOn, "li"),
          step(Kind::PassedOn, "zhao"),
          step(Kind::PassedOn, "hr")},
         AppraisalState::Reviewed,
         "role:hr",
         QDate(2026, 4, 15)},
        {"published",
         CycleStage::Feedback,
         untilPublished(),
         AppraisalState::Published,
         "self",
         QDate(2026, 4, 20)},
        {"appealed",
         CycleStage::Feedback,
         untilPublished({appealed("csat")}),
         AppraisalState::Appealed,
         "role:hr",
         QDate(2026, 4, 20)},
        {"decided",
         CycleStage::Feedback,
         untilPublished({appealed("csat"), ruled(6, "zhao")}),
         AppraisalState::Published,
         "",
         QDate(2026, 4, 20)},
        {"confirmed",
         CycleStage::Feedback,
         untilPublished({step(Kind::Confirmed, "employee")}),
         AppraisalState::Confirmed,
         "",
         QDate(2026, 4, 30)},
        {"settled",
         CycleStage::Settled,
         untilPublished({step(Kind::Confirmed, "employee"), step(Kind::Settled, "finance")}),
         AppraisalState::Settled,
         "",
         std::nullopt},
        {"not appraised",
         CycleStage::Scoring,
         {step(Kind::NotAppraised, "hr", "long leave")},
         AppraisalState::NotAppraised,
         "",
         std::nullopt},
        {"appraised again",
         CycleStage::Scoring,
         {step(Kind::NotAppraised, "hr", "long leave"), step(Kind::AppraisedAgain, "hr", "back")},
         AppraisalState::InWork,
         "account:wang",
         QDate(2026, 4, 8)}};
    return kStates;
}

std::string refusalOf(const AppraisalCourse& course, const AppraisalStep& next)
{
    const Result<> checked = course.check(next);
    return checked ? std::string() : codeName(checked.error().code).toStdString();
}

} // namespace

TEST_P(CourseReaches, StateHolderAndDate)
{
    const Reached& reached = GetParam();
    const AppraisalCourse course(ground(reached.stage), steps(reached.steps));
    EXPECT_EQ(course.state(), reached.state);
    EXPECT_EQ(firstWaiting(course), QString::fromLatin1(reached.waitsFor));
    EXPECT_EQ(course.until(), reached.until);
}

INSTANTIATE_TEST_SUITE_P(All, CourseReaches, testing::ValuesIn(reachedStates()));

TEST(AppraisalCourse, LocksValuesFromSubmittingOnUnlessReturned)
{
    const AppraisalCourse submitted(ground(CycleStage::Scoring), {step(Kind::Submitted, "wang")});
    EXPECT_TRUE(submitted.isLocked());
    const AppraisalCourse returned(
        ground(CycleStage::Scoring),
        {step(Kind::Submitted, "wang"), step(Kind::Returned, "li", "late twice")});
    EXPECT_FALSE(returned.isLocked());
}

TEST(AppraisalCourse, TakesNoStepOutOfTurn)
{
    const AppraisalCourse course(ground(CycleStage::Scoring), {});
    for (const Kind kind : {Kind::PassedOn,
                            Kind::Returned,
                            Kind::Published,
                            Kind::Confirmed,
                            Kind::Appealed,
                            Kind::AppealDecided,
                            Kind::Corrected,
                            Kind::Settled})
        EXPECT_EQ(refusalOf(course, step(kind, "hr", "why")), "not-permitted")
            << appraisalStepName(kind).toStdString();
}

TEST(AppraisalCourse, NobodyActsOnTheirOwnAppraisal)
{
    const AppraisalCourse work(ground(CycleStage::Scoring), {});
    EXPECT_EQ(refusalOf(work, step(Kind::Submitted, "employee")), "not-permitted");
    EXPECT_EQ(refusalOf(work, step(Kind::NotAppraised, "employee", "why")), "not-permitted");
    const AppraisalCourse review(ground(CycleStage::Review), {step(Kind::Submitted, "wang")});
    EXPECT_EQ(refusalOf(review, step(Kind::PassedOn, "employee")), "not-permitted");
    const AppraisalCourse contested(ground(CycleStage::Feedback),
                                    untilPublished({appealed("csat")}));
    EXPECT_EQ(refusalOf(contested, ruled(6, "employee")), "not-permitted");
}

TEST(AppraisalCourse, OnlyThePersonAnswersUnlessItCameOnPaper)
{
    const AppraisalCourse course(ground(CycleStage::Feedback), untilPublished({}));
    AppraisalStep confirmed = step(Kind::Confirmed, "hr");
    EXPECT_EQ(refusalOf(course, confirmed), "not-permitted");
    confirmed.paperDay = QDate(2026, 4, 18);
    EXPECT_EQ(refusalOf(course, confirmed), "");
    EXPECT_EQ(refusalOf(course, step(Kind::Confirmed, "employee")), "");
}

TEST(AppraisalCourse, WhoGaveTheScoresDoesNotApproveThemAlone)
{
    CourseGround brief = ground(CycleStage::Review);
    brief.route.steps.resize(2);
    const AppraisalCourse course(brief, {step(Kind::Submitted, "wang")});
    EXPECT_EQ(refusalOf(course, step(Kind::PassedOn, "wang")), "not-permitted");
    EXPECT_EQ(refusalOf(course, step(Kind::PassedOn, "desk")), "not-permitted"); // entered a value
    EXPECT_EQ(refusalOf(course, step(Kind::PassedOn, "li")), "");
    AppraisalStep looked = step(Kind::PassedOn, "wang");
    looked.lookBy = QStringLiteral("wang");
    EXPECT_EQ(refusalOf(course, looked), "bad-value");
    looked.lookBy = QStringLiteral("boss");
    EXPECT_EQ(refusalOf(course, looked), "");
}

TEST(AppraisalCourse, WhoEnteredAValueMayBeLastWhereAnotherApprovedBefore)
{
    const AppraisalCourse course(
        ground(CycleStage::Review),
        {step(Kind::Submitted, "wang"), step(Kind::PassedOn, "li"), step(Kind::PassedOn, "zhao")});
    EXPECT_EQ(refusalOf(course, step(Kind::PassedOn, "desk")), "");
}

TEST(AppraisalCourse, WhoDecidedTheScoreDoesNotDecideItsAppeal)
{
    CourseGround with = ground(CycleStage::Feedback);
    with.deciders = {QStringLiteral("calibrator")};
    const AppraisalCourse course(with, untilPublished({appealed("reports")}));
    EXPECT_EQ(refusalOf(course, ruled(6, "wang")), "not-permitted"); // submitted
    EXPECT_EQ(refusalOf(course, ruled(6, "desk")), "not-permitted"); // entered that line
    EXPECT_EQ(refusalOf(course, ruled(6, "calibrator")), "not-permitted");
    EXPECT_EQ(refusalOf(course, ruled(6, "zhao")), "");
    AppraisalStep looked = ruled(6, "wang");
    looked.lookBy = QStringLiteral("zhao");
    EXPECT_EQ(refusalOf(course, looked), "");
    EXPECT_EQ(refusalOf(course, ruled(5, "zhao")), "not-found"); // no appeal
}

TEST(AppraisalCourse, AnAppealNamesALineOnceUntilItIsDecided)
{
    const AppraisalCourse course(ground(CycleStage::Feedback), untilPublished({appealed("csat")}));
    EXPECT_EQ(refusalOf(course, appealed("csat")), "already-exists");
    EXPECT_EQ(refusalOf(course, appealed("reports")), "");
    EXPECT_EQ(refusalOf(course, step(Kind::Confirmed, "employee")), "not-permitted");
}

TEST(AppraisalCourse, ReasonsAreNeededWhereSomethingIsTurnedDown)
{
    const AppraisalCourse review(ground(CycleStage::Review), {step(Kind::Submitted, "wang")});
    EXPECT_EQ(refusalOf(review, step(Kind::Returned, "li")), "missing-field");
    EXPECT_EQ(refusalOf(review, step(Kind::Returned, "li", "late twice")), "");
}

TEST(AppraisalCourse, APublishedRevisionNeverGoesBack)
{
    const AppraisalCourse course(ground(CycleStage::Feedback), untilPublished({}));
    AppraisalStep corrected = step(Kind::Corrected, "hr", "wrong record");
    corrected.revision = 1;
    EXPECT_EQ(refusalOf(course, corrected), "bad-value");
    corrected.revision = 2;
    EXPECT_EQ(refusalOf(course, corrected), "");
}

TEST(AppraisalCourse, SilenceIsNoAnswerAndNeverConsent)
{
    const AppraisalCourse course(ground(CycleStage::Feedback), untilPublished({}));
    EXPECT_FALSE(course.hasNoAnswer(QDate(2026, 4, 20)));
    EXPECT_TRUE(course.hasNoAnswer(QDate(2026, 4, 21)));
    EXPECT_EQ(course.state(), AppraisalState::Published);
    const AppraisalCourse goals(ground(CycleStage::Collecting),
                                {step(Kind::GoalsProposed, "wang")});
    EXPECT_FALSE(goals.hasNoAnswer(QDate(2026, 1, 10)));
    EXPECT_TRUE(goals.hasNoAnswer(QDate(2026, 1, 11)));
    const AppraisalCourse answered(ground(CycleStage::Feedback),
                                   untilPublished({step(Kind::Confirmed, "employee")}));
    EXPECT_FALSE(answered.hasNoAnswer(QDate(2026, 12, 31)));
}

} // namespace plumbline
