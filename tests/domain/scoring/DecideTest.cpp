// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Decide.h"

#include "tests/domain/support/Builders.h"

namespace plumbline {

namespace {

SchemeDocument graded()
{
    SchemeDocument made = document({indicator("x", "100", PointsGrading{})});
    Grades grades;
    grades.list = {{QStringLiteral("A"), {}, decimal("90")},
                   {QStringLiteral("B"), {}, decimal("75")},
                   {QStringLiteral("C"), {}, {}}};
    made.grades = grades;
    made.rounding.score = 2;
    return made;
}

PersonInput scored(const Scheme& scheme, const char* id, const char* points)
{
    PersonInput made = person(scheme, id);
    give(scheme, made, "x", measured(points));
    return made;
}

Decision entry(const char* points)
{
    Decision made;
    made.points = decimal(points);
    return made;
}

Decision graded(const char* grade)
{
    Decision made;
    made.grade = QString::fromLatin1(grade);
    return made;
}

} // namespace

TEST(Decide, AddsEntriesToTheScoreAndTheGradeFollows)
{
    const Scheme one = scheme(graded());
    PersonInput decided = scored(one, "E1", "74");
    decided.decisions = {entry("0.5"), entry("0.505")};
    const std::vector people{decided, scored(one, "E2", "74.5")};
    const auto result = evaluate(one, period("2026Q1"), people);
    EXPECT_EQ(result.people[0].score.score, rational("75.01"));
    EXPECT_EQ(result.people[0].grade, 1);
    EXPECT_EQ(result.people[0].finalGrade, 1);
    EXPECT_EQ(result.people[0].rank, 2); // as computed
}

TEST(Decide, StaysWithinTheLimits)
{
    SchemeDocument limited = graded();
    limited.limits = {decimal("0"), decimal("100")};
    const Scheme one = scheme(limited);
    PersonInput up = scored(one, "E1", "99");
    up.decisions = {entry("5")};
    EXPECT_EQ(decidedScore(one, up, rational("99")), rational("100"));
    up.decisions = {entry("-200")};
    EXPECT_EQ(decidedScore(one, up, rational("99")), rational("0"));
}

TEST(Decide, ASetGradeStandsBeforeTheRulesAndAfterThem)
{
    SchemeDocument made = graded();
    const Effect cap{{}, GradeCapEffect{QStringLiteral("C")}};
    made.rules = {rule(
        "a",
        {condition({MetricKind::Score, {}, {}}, Comparison::Greater, NumberOperand{decimal("0")})},
        {cap})};
    const Scheme one = scheme(made);
    PersonInput set = scored(one, "E1", "50");
    set.decisions = {graded("B"), graded("A")};
    const std::vector people{set};
    const auto result = evaluate(one, period("2026Q1"), people);
    EXPECT_EQ(result.people[0].grade, 0);
    EXPECT_EQ(result.people[0].finalGrade, 0);
    EXPECT_EQ(result.people[0].rules.size(), 1U);
}

TEST(Decide, LeavesTheIncompleteAlone)
{
    const Scheme one = scheme(graded());
    PersonInput empty = person(one, "E1");
    empty.decisions = {entry("5"), graded("A")};
    const std::vector people{empty};
    const auto result = evaluate(one, period("2026Q1"), people, Explain::Yes);
    EXPECT_FALSE(result.people[0].score.isComplete());
    EXPECT_FALSE(result.people[0].finalGrade.has_value());
}

TEST(Decide, IsExplainedWithItsReasonAndBothNames)
{
    const Scheme one = scheme(graded());
    PersonInput decided = scored(one, "E1", "74");
    decided.decisions = {entry("2")};
    decided.decisions[0].reason = QStringLiteral("record of 3 March was another's");
    decided.decisions[0].by = QStringLiteral("hr");
    decided.decisions[0].second = QStringLiteral("zhao");
    const std::vector people{decided};
    const auto result = evaluate(one, period("2026Q1"), people, Explain::Yes);
    const auto& steps = result.people[0].explanation->steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [](const Step& step) {
        return step.kind == StepKind::Decision;
    });
    ASSERT_NE(found, steps.end());
    EXPECT_EQ(found->result, QStringLiteral("76"));
    ASSERT_EQ(found->steps.size(), 1U);
    ASSERT_EQ(found->steps[0].words.arguments.size(), 3U);
    EXPECT_EQ(found->steps[0].words.arguments[2].in(QString()), QStringLiteral("zhao"));
    EXPECT_EQ(result.people[0].explanation->result, QStringLiteral("76"));
}

TEST(Decide, RefusesWhatIsNeitherPointsNorAGradeOfTheScheme)
{
    const Scheme one = scheme(graded());
    EXPECT_TRUE(checkDecision(one, entry("1")));
    EXPECT_TRUE(checkDecision(one, graded("B")));
    EXPECT_FALSE(checkDecision(one, graded("Z")));
    EXPECT_FALSE(checkDecision(one, {}));
    Decision both = entry("1");
    both.grade = QStringLiteral("A");
    EXPECT_FALSE(checkDecision(one, both));
}

} // namespace plumbline
