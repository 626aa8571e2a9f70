// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/way/WayTest.h"

namespace plumbline::testing {

namespace {

std::string codeOf(const auto& result)
{
    return result ? "done" : codeName(result.error().code).toStdString();
}

CellKey targetOf(const char* node)
{
    return {CellKind::Target, QString::fromLatin1(node), {}};
}

Decision entry(const char* points, const char* second)
{
    Decision made;
    made.points = *Decimal::parse(QString::fromLatin1(points));
    made.second = QString::fromLatin1(second);
    return made;
}

AppealText wrongData(const char* node)
{
    return {QString::fromLatin1(node), AppealGround::WrongData, QStringLiteral("not my call"), {}};
}

using WayOfACycle = WayTest;

} // namespace

TEST_F(WayOfACycle, PinsRoutesTeamsAndScorersWhenOpened)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period));
    Repositories& all = store->repositories();
    const auto route = all.way().route(desk, one);
    ASSERT_TRUE(route && *route);
    ASSERT_EQ((*route)->steps.size(), 4U);
    EXPECT_EQ((*route)->steps[0].holder.person, EmployeeId(QStringLiteral("wang")));
    EXPECT_EQ(all.way().teams(desk)->size(), 1U);
    EXPECT_EQ(all.way().scorers(desk)->size(), 4U);
    inStore([](Repositories& now) { // a later edit touches nothing
        Team team = aTeam(QStringLiteral("desk"));
        team.leader = EmployeeId(QStringLiteral("E2"));
        return now.people().saveTeam(team);
    });
    EXPECT_EQ(all.way().teams(desk)->front().leader, EmployeeId(QStringLiteral("wang")));
    EXPECT_EQ(all.way().route(desk, one)->value(), **route);
}

TEST_F(WayOfACycle, GoalsAreProposedObjectedToAndAgreed)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both, {CycleStage::Goals, {}}));
    EXPECT_EQ(stateOf("E1"), AppraisalState::GoalsOpen);
    const CellChange target{one, targetOf("csat"), {}, QStringLiteral("95"), {}};
    expectGoes(proposeGoals(as("wang"), desk, one, {target}));
    EXPECT_EQ(codeOf(answerGoals(as("hr"), desk, one, {})), "not-permitted");
    expectGoes(answerGoals(as("E1"), desk, one, {QStringLiteral("too high"), {}}));
    EXPECT_EQ(stateOf("E1"), AppraisalState::GoalsObjected);
    const CellChange lower{one, targetOf("csat"), QStringLiteral("95"), QStringLiteral("92"), {}};
    expectGoes(proposeGoals(as("wang"), desk, one, {lower}));
    expectGoes(answerGoals(as("E1"), desk, one, {}));
    EXPECT_EQ(stateOf("E1"), AppraisalState::GoalsAgreed);
    EXPECT_EQ(store->repositories().values().cell(desk, one, targetOf("csat"))->value().text,
              QStringLiteral("92"));
}

TEST_F(WayOfACycle, SubmittedValuesStayUnlessReturned)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    fill("E1");
    expectGoes(submitScores(as("wang"), desk, of("E1")));
    const CellChange late{
        one, valueOf(QStringLiteral("csat")), QStringLiteral("80"), QStringLiteral("90"), {}};
    EXPECT_EQ(codeOf(recordCells(as("wang"), desk, {late})), "not-permitted");
    EXPECT_EQ(codeOf(saveNote(as("wang"), desk, one, QStringLiteral("csat"), QStringLiteral("x"))),
              "not-permitted");
    advance(CycleStage::Scoring);
    BatchStep back = of("E1");
    EXPECT_EQ(codeOf(returnWith(as("planner"), desk, back)), "missing-field");
    back.reason = QStringLiteral("two calls are missing");
    expectGoes(returnWith(as("planner"), desk, back));
    EXPECT_EQ(stateOf("E1"), AppraisalState::InWork);
    expectGoes(recordCells(as("wang"), desk, {late}));
}

TEST_F(WayOfACycle, ABatchTellsWhoStaysAndWhy)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period));
    fill("E1");
    BatchStep everybody;
    everybody.mode = BatchMode::Preview;
    const auto preview = submitScores(as("wang"), desk, everybody);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->going, (std::vector{one}));
    ASSERT_EQ(preview->staying.size(), 2U); // E2 has no values; wang would be their own
    EXPECT_EQ(stateOf("E1"), AppraisalState::InWork); // a preview changes nothing
    everybody.mode = BatchMode::Apply;
    expectGoes(submitScores(as("wang"), desk, everybody));
    EXPECT_EQ(stateOf("E1"), AppraisalState::InReview);
    EXPECT_EQ(codeOf(submitScores(as("wang"), desk, of("E2"))), "incomplete");
}

TEST_F(WayOfACycle, AnAppealUpheldInPartCorrectsBesideTheOldResult)
{
    publishBoth();
    const auto before = publishedResult(as("hr"), desk, one);
    ASSERT_TRUE(before && *before);
    const auto number = appeal(as("E1"), desk, one, wrongData("csat"));
    ASSERT_TRUE(number);
    EXPECT_EQ(codeOf(advanceCycle(as("hr"), desk, {CycleStage::Settled, {}, {}})), "incomplete");
    const auto preview = previewDecisions(as("zhao"), desk, one, {entry("3.5", "hr")});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->before.score, (*before)->score);
    EXPECT_EQ(preview->after.score, QStringLiteral("89.50"));
    AppealAnswer answer{*number,
                        AppealRuling::Partly,
                        QStringLiteral("one of two calls was another's"),
                        {entry("3.5", "hr")},
                        {}};
    EXPECT_EQ(codeOf(decideAppeal(as("wang"), desk, one, answer)), "not-permitted");
    const auto change = decideAppeal(as("zhao"), desk, one, answer);
    ASSERT_TRUE(change) << change.error().message.text;
    EXPECT_EQ(change->after, preview->after);
    const auto after = publishedResult(as("hr"), desk, one);
    EXPECT_EQ((*after)->score, QStringLiteral("89.50"));
    Repositories& all = store->repositories();
    EXPECT_EQ(all.results().person(desk, 1, one)->value().score, (*before)->score); // the old stays
    EXPECT_EQ(all.values().cell(desk, one, valueOf(QStringLiteral("csat")))->value().text,
              QStringLiteral("80")); // no value changed
    expectGoes(confirmResult(as("E1"), desk, one));
    EXPECT_EQ(stateOf("E1"), AppraisalState::Confirmed);
}

TEST_F(WayOfACycle, CalibrationNeedsASecondNameAndIsLookedAt)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    fill("E1");
    fill("E2");
    advance(CycleStage::Scoring);
    expectGoes(submitScores(as("wang"), desk, {both}));
    Decision decision = entry("-2", "hr");
    decision.reason = QStringLiteral("marked higher than others");
    EXPECT_EQ(codeOf(calibrate(as("hr"), desk, one, decision)), "missing-field");
    decision.second = QStringLiteral("zhao");
    expectGoes(calibrate(as("hr"), desk, one, decision));
    advance(CycleStage::Review);
    for (const char* reviewer : {"planner", "zhao", "hr"})
        expectGoes(passOn(as(reviewer), desk, {both}));
    expectGoes(publish(as("hr"), desk, {both}));
    EXPECT_EQ(publishedResult(as("hr"), desk, one)->value().score, QStringLiteral("84.00"));
    advance(CycleStage::Feedback);
    advance(CycleStage::Settled);
    EXPECT_EQ(codeOf(advanceCycle(as("hr"), desk, {CycleStage::Closed, {}, {}})), "incomplete");
    EXPECT_EQ(codeOf(lookAgain(as("hr2"), desk, 1, {})), "not-permitted");
    expectGoes(lookAgain(as("zhao"), desk, 1, QStringLiteral("seen")));
    expectGoes(advanceCycle(as("hr"), desk, {CycleStage::Closed, {}, {}}));
    EXPECT_EQ(publishedResult(as("hr"), desk, one)->value().score, QStringLiteral("84.00"));
}

TEST_F(WayOfACycle, GoingBackNeedsAReasonAndStagesFollowEachOther)
{
    publishBoth();
    EXPECT_EQ(codeOf(advanceCycle(as("hr"), desk, {CycleStage::Review, {}, {}})), "missing-field");
    expectGoes(advanceCycle(as("hr"), desk, {CycleStage::Review, QStringLiteral("too early"), {}}));
    EXPECT_EQ(codeOf(advanceCycle(as("hr"), desk, {CycleStage::Settled, {}, {}})), "not-permitted");
    EXPECT_EQ(cycleStanding(as("hr"), desk)->next, CycleStage::Feedback);
}

TEST_F(WayOfACycle, ACycleWithoutItsWayStillClosesAtOnce)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    fill("E1");
    fill("E2");
    expectGoes(advanceCycle(as("hr"), desk, {CycleStage::Closed, {}, {}}));
    EXPECT_TRUE(store->repositories().cycles().cycle(desk)->value().isClosed());
}

TEST_F(WayOfACycle, WhoIsNotAppraisedHoldsUpNothingAndIsNotRanked)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    fill("E1");
    EXPECT_EQ(codeOf(notAppraise(as("hr"), desk, both[1], {})), "missing-field");
    expectGoes(notAppraise(as("hr"), desk, both[1], QStringLiteral("on leave since January")));
    expectGoes(advanceCycle(as("hr"), desk, {CycleStage::Closed, {}, {}}));
    const auto latest = store->repositories().results().latest(desk);
    ASSERT_EQ((*latest)->people.size(), 1U);
    EXPECT_EQ((*latest)->people[0].rankOf, 1);
}

TEST_F(WayOfACycle, TellsWhatWaitsForMeByItsDate)
{
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    expectGoes(setDates(
        as("hr"),
        desk,
        {{CycleStage::Scoring, QDate(2026, 4, 7)}, {CycleStage::Review, QDate(2026, 4, 15)}}));
    fill("E1");
    expectGoes(submitScores(as("wang"), desk, of("E1")));
    const auto mine = waitingForMe(as("wang"));
    ASSERT_EQ(mine->size(), 1U);
    EXPECT_EQ(mine->front().appraisal.employee, both[1]);
    EXPECT_TRUE(mine->front().isLate); // it is the 8th
    const auto planners = waitingForMe(as("planner"));
    ASSERT_EQ(planners->size(), 1U);
    EXPECT_EQ(planners->front().until, QDate(2026, 4, 15));
    EXPECT_TRUE(waitingForMe(as("finance"))->empty());
}

TEST_F(WayOfACycle, RefusedStepsLeaveTheFileAsItWas)
{
    publishBoth();
    const std::int64_t head = *store->repositories().audit().head();
    EXPECT_FALSE(confirmResult(as("hr"), desk, one));
    EXPECT_FALSE(appeal(as("E1"), desk, one, wrongData("nothing")));
    EXPECT_FALSE(decideAppeal(
        as("zhao"), desk, one, {1, AppealRuling::Refused, QStringLiteral("no"), {}, {}}));
    EXPECT_FALSE(correctResult(as("hr"), desk, one, {entry("1", "")}, QStringLiteral("x")));
    EXPECT_EQ(*store->repositories().audit().head(), head);
    EXPECT_EQ(store->repositories().way().appraisalSteps(desk, one)->size(), 5U);
}

TEST_F(WayOfACycle, ACorrectionLeavesTheOldRevisionAndTellsWhatItChanged)
{
    publishBoth();
    const auto change =
        correctResult(as("hr"), desk, one, {entry("-1", "zhao")}, QStringLiteral("counted twice"));
    ASSERT_TRUE(change) << change.error().message.text;
    EXPECT_EQ(change->before.score, QStringLiteral("86.00"));
    EXPECT_EQ(change->after.score, QStringLiteral("85.00"));
    const auto line = course(as("hr"), desk, one);
    EXPECT_EQ(line->revision, 2);
    EXPECT_EQ(line->state, AppraisalState::Published); // to be confirmed anew
    ASSERT_EQ(line->decisions.size(), 1U);
    EXPECT_EQ(line->decisions[0].decision.second, QStringLiteral("zhao"));
}

} // namespace plumbline::testing
