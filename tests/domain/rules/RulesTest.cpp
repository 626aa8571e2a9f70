// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

const Metric kScore{MetricKind::Score, {}, {}};
const Metric kValue{MetricKind::Value, QStringLiteral("a"), {}};

/// Curve 0 to 100 straight: the score is the value; the value may be a ratio.
SchemeDocument measuredScheme()
{
    SchemeNode node =
        indicator("a", "100", Curve{{{Decimal{0}, Decimal{0}}, {Decimal{100}, Decimal{1}}}, {}});
    return document({node});
}

PersonInput
with(const Scheme& scheme, const char* id, const char* value, const char* position = "agent")
{
    PersonInput one = person(scheme, id, position);
    if (value)
        give(scheme, one, "a", measured(value));
    return one;
}

/// How the one rule came out for everybody: 1 effect, 0 none, ? unjudged, - incomplete.
std::string judged(const SchemeDocument& made, const std::vector<PersonInput>& people)
{
    std::string all;
    const auto results = evaluate(scheme(made), period("2024Q1"), people, Explain::Yes).people;
    for (const PersonResult& result : results) {
        EXPECT_EQ(wrongSteps(*result.explanation), "");
        all += !result.score.isComplete() ? '-'
            : !result.unjudged.empty()    ? '?'
            : result.rules.empty()        ? '0'
                                          : '1';
    }
    return all;
}

/// The pool of the first step that has one.
std::shared_ptr<const PeerPool> poolIn(const Step& step)
{
    auto found = step.pool;
    for (const Step& below : step.steps)
        found = found ? found : poolIn(below);
    return found;
}

std::string judgedBy(const Condition& when, const std::vector<const char*>& values)
{
    SchemeDocument made = measuredScheme();
    made.rules = {rule("r", {when}, {})};
    std::vector<PersonInput> people;
    for (const char* value : values)
        people.push_back(with(scheme(made), std::to_string(people.size()).c_str(), value));
    return judged(made, people);
}

TEST(RuleComparison, IsExact)
{
    const auto against = [](Comparison comparison) {
        return judgedBy({kValue, comparison, NumberOperand{decimal("33.333333")}},
                        {"33.333332", "33.333333", "100/3"});
    };
    EXPECT_EQ(against(Comparison::Less), "100");
    EXPECT_EQ(against(Comparison::LessOrEqual), "110");
    EXPECT_EQ(against(Comparison::Equal), "010");
    EXPECT_EQ(against(Comparison::NotEqual), "101");
    EXPECT_EQ(against(Comparison::GreaterOrEqual), "011");
    EXPECT_EQ(against(Comparison::Greater), "001");
}

TEST(RulePeers, StatisticsOverThoseWhoHaveTheFigure)
{
    const auto below = [](Statistic statistic, const std::vector<const char*>& values) {
        return judgedBy({kValue, Comparison::Less, PeersOperand{statistic, {}, {}}}, values);
    };
    EXPECT_EQ(below(Statistic::Mean, {"10", "20", "60"}), "110"); // mean 30
    EXPECT_EQ(below(Statistic::Median, {"10", "20", "60"}), "100"); // median 20
    EXPECT_EQ(below(Statistic::Median, {"10", "20", "60", "80"}), "1100"); // median 40
    EXPECT_EQ(below(Statistic::Max, {"10", nullptr, "60"}), "1-0");
    EXPECT_EQ(below(Statistic::Min, {"10", "10"}), "00");
    EXPECT_EQ(below(Statistic::Pooled, {"1/1", "5/2", "30/10"}), "110"); // 36/13
    EXPECT_EQ(below(Statistic::Pooled, {"1/1", "5/2", "30"}), "???");
}

TEST(RulePeers, PoolsByRuleTeamPositionAndNamedPositions)
{
    SchemeDocument made = measuredScheme();
    made.rules = {rule("r", {}, {})};
    made.rules[0].positions = {{PositionId(QStringLiteral("agent"))}};
    const auto above = [&](const PeersOperand& operand) {
        made.rules[0].when = {{kValue, Comparison::Greater, operand}};
        const Scheme tested = scheme(made);
        std::vector<PersonInput> people{with(tested, "1", "10"),
                                        with(tested, "2", "30"),
                                        with(tested, "3", "50", "lead"),
                                        with(tested, "4", "20")};
        people[0].team = people[1].team = TeamId(QStringLiteral("east"));
        return judged(made, people);
    };
    EXPECT_EQ(above({Statistic::Mean, PeerGroup::Rule, {}}), "0100"); // 20
    EXPECT_EQ(above({Statistic::Mean, PeerGroup::All, {}}), "0100"); // 27.5
    EXPECT_EQ(above({Statistic::Mean, PeerGroup::Position, {}}), "0100");
    EXPECT_EQ(above({Statistic::Mean, PeerGroup::Team, {}}), "0100"); // 20; 35 without a team
    EXPECT_EQ(above({Statistic::Min, PeerGroup::Team, {}}), "0100");
    const std::vector<PositionId> leads{PositionId(QStringLiteral("lead"))};
    EXPECT_EQ(above({Statistic::Mean, PeerGroup::Rule, leads}), "0000"); // 50
}

TEST(RulePeers, ExplanationSharesOneListOfEverybodysFigures)
{
    SchemeDocument made = measuredScheme();
    made.rules = {
        rule("r", {{kValue, Comparison::Less, PeersOperand{Statistic::Pooled, {}, {}}}}, {})};
    const Scheme tested = scheme(made);
    const std::vector<PersonInput> people{
        with(tested, "1", "1/1"), with(tested, "2", nullptr), with(tested, "3", "30/10")};
    const auto results = evaluate(tested, period("2024Q1"), people, Explain::Yes).people;
    const auto pool = poolIn(*results[0].explanation);
    ASSERT_NE(pool, nullptr);
    EXPECT_EQ(pool->name, QStringLiteral("r.1"));
    ASSERT_EQ(pool->figures.size(), 2U); // the second has no figure and no score
    EXPECT_EQ(pool->figures[1].employee, people[2].id);
    EXPECT_EQ(pool->figures[1].toString(), QStringLiteral("30/10"));
    EXPECT_EQ(pool, poolIn(*results[2].explanation));
}

TEST(RuleTrailing, LatestEntriesWithOrWithoutGaps)
{
    SchemeDocument made = measuredScheme();
    const auto below = [&](Gaps gaps, const std::vector<const char*>& periods) {
        made.rules = {
            rule("r", {{kScore, Comparison::Less, TrailingOperand{2, Statistic::Mean, gaps}}}, {})};
        PersonInput one = with(scheme(made), "1", "50");
        for (const char* earlier : periods)
            one.history.push_back({period(earlier), Rational(51), {}});
        return judged(made, {one});
    };
    EXPECT_EQ(below(Gaps::Allowed, {"2023Q4"}), "?");
    EXPECT_EQ(below(Gaps::Allowed, {"2022Q4", "2023Q4"}), "1");
    EXPECT_EQ(below(Gaps::Refused, {"2022Q4", "2023Q4"}), "?");
    EXPECT_EQ(below(Gaps::Refused, {"2023Q3", "2023Q4", "2020Q1"}), "1");
}

TEST(RuleTrailing, TakesTheLatestThatHoldTheMetric)
{
    SchemeDocument made = measuredScheme();
    made.rules = {
        rule("r",
             {{kValue, Comparison::Greater, TrailingOperand{1, Statistic::Max, Gaps::Allowed}}},
             {})};
    PersonInput one = with(scheme(made), "1", "50");
    one.history = {{period("2023Q4"), Rational(90), {}},
                   {period("2023Q2"), {}, {{QStringLiteral("a"), measured("99")}}},
                   {period("2023Q3"), {}, {{QStringLiteral("a"), measured("49")}}}};
    EXPECT_EQ(judged(made, {one}), "1");
}

TEST(RuleTarget, IsThePersonsOwnBeforeTheSchemes)
{
    SchemeDocument made = document({indicator("a", "100", attainment(Better::Higher, "80"))});
    made.rules = {rule("r", {{kValue, Comparison::Less, TargetOperand{}}}, {})};
    std::vector<PersonInput> people{with(scheme(made), "1", "85"), with(scheme(made), "2", "85")};
    people[1].targets[1] = Decimal{90};
    EXPECT_EQ(judged(made, people), "01");
}

TEST(RuleExclusive, FirstThatHoldsStopsLaterOnes)
{
    SchemeDocument made = measuredScheme();
    const Condition unjudged{kScore, Comparison::Less, TrailingOperand{1, {}, {}}};
    const auto below = [](int bound) {
        return Condition{kScore, Comparison::Less, NumberOperand{Decimal{bound}}};
    };
    made.rules = {rule("first", {unjudged}, {}),
                  rule("second", {below(40)}, {}),
                  rule("third", {below(60)}, {}),
                  rule("fourth", {unjudged}, {})};
    for (Rule& each : made.rules)
        each.exclusive = QStringLiteral("level");
    const Scheme tested = scheme(made);
    const auto results =
        evaluate(
            tested,
            period("2024Q1"),
            std::vector{with(tested, "1", "30"), with(tested, "2", "50"), with(tested, "3", "70")})
            .people;
    EXPECT_EQ(results[0].rules, std::vector{1});
    EXPECT_EQ(results[0].unjudged, std::vector{0});
    EXPECT_EQ(results[1].rules, std::vector{2});
    EXPECT_EQ(results[2].rules, std::vector<int>());
    EXPECT_EQ(results[2].unjudged, (std::vector{0, 3}));
}

TEST(RuleConditions, FirstThatFailsDecides)
{
    const Condition unjudged{kScore, Comparison::Less, TrailingOperand{1, {}, {}}};
    const Condition fails{kScore, Comparison::Less, NumberOperand{Decimal{0}}};
    SchemeDocument made = measuredScheme();
    made.rules = {rule("r", {fails, unjudged}, {})};
    EXPECT_EQ(judged(made, {with(scheme(made), "1", "50")}), "0");
    made.rules = {rule("r", {unjudged, fails}, {})};
    EXPECT_EQ(judged(made, {with(scheme(made), "1", "50")}), "?");
    made.rules = {rule("r", {}, {})};
    EXPECT_EQ(judged(made, {with(scheme(made), "1", "50")}), "1");
}

std::string finalGrade(const std::vector<Effect>& effects)
{
    SchemeDocument made = measuredScheme();
    made.grades.emplace();
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{80}},
                         {QStringLiteral("B"), {}, Decimal{40}},
                         {QStringLiteral("C"), {}, Decimal{20}},
                         {QStringLiteral("D"), {}, {}}};
    made.rules = {rule("r", {}, effects)};
    const Scheme tested = scheme(made);
    const auto results =
        evaluate(tested, period("2024Q1"), std::vector{with(tested, "1", "50")}, Explain::Yes);
    EXPECT_EQ(wrongSteps(*results.people[0].explanation), "");
    return {static_cast<char>('A' + *results.people[0].finalGrade)};
}

TEST(GradeEffects, ShiftsAreHeldThenTheLowestCapHolds)
{
    const Effect worse{{}, GradeShiftEffect{-1}};
    const Effect better{{}, GradeShiftEffect{2}};
    const Effect far{{}, GradeShiftEffect{-9}};
    const auto cap = [](const char* grade) {
        return Effect{{}, GradeCapEffect{QString::fromLatin1(grade)}};
    };
    EXPECT_EQ(finalGrade({}), "B");
    EXPECT_EQ(finalGrade({worse}), "C");
    EXPECT_EQ(finalGrade({better}), "A");
    EXPECT_EQ(finalGrade({better, worse}), "A");
    EXPECT_EQ(finalGrade({far}), "D");
    EXPECT_EQ(finalGrade({better, better, far}), "D");
    EXPECT_EQ(finalGrade({cap("C"), better, cap("A")}), "C");
    EXPECT_EQ(finalGrade({cap("A")}), "B");
}

} // namespace

} // namespace plumbline
