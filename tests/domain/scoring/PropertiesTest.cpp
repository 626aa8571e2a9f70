// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace plumbline {

namespace {

Decimal anyDecimal(int least, int most)
{
    return Decimal::fromMillionths(*rc::gen::inRange<std::int64_t>(least, most) * Decimal::kScale
                                   + *rc::gen::inRange<std::int64_t>(0, 1000) * 1000);
}

Grading anyGrading()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: {
        Attainment grading = attainment(*rc::gen::element(Better::Higher, Better::Lower), nullptr);
        grading.shape = *rc::gen::element(LowerShape::Ratio, LowerShape::Linear);
        grading.target = anyDecimal(1, 100);
        grading.cap = anyDecimal(1, 3);
        return grading;
    }
    case 1:
        return Bands{BandSide::From,
                     {{Decimal{60}, anyDecimal(0, 2)}, {Decimal{30}, anyDecimal(0, 2)}, {{}, {}}},
                     {}};
    case 2:
        return Curve{{{Decimal{20}, anyDecimal(0, 2)}, {Decimal{70}, anyDecimal(0, 2)}}, {}};
    case 3:
        return Deduction{
            {}, {{QStringLiteral("late"), {}, EachItem{anyDecimal(0, 9), CountMode::WholeUp, {}}}}};
    default:
        return PointsGrading{};
    }
}

NodeValue anyValue(const Grading& grading)
{
    if (*rc::gen::inRange(0, 8) == 0)
        return {};
    if (std::holds_alternative<Deduction>(grading))
        return ItemEntries{{{anyDecimal(0, 4), anyDecimal(0, 4)}}};
    if (std::holds_alternative<PointsGrading>(grading) || *rc::gen::arbitrary<bool>())
        return Measured{anyDecimal(0, 100), {}};
    return Measured{anyDecimal(0, 100), anyDecimal(1, 50)};
}

SchemeNode anyIndicator(int number)
{
    SchemeNode node = indicator(("i" + std::to_string(number)).c_str(), nullptr, anyGrading());
    node.weight = anyDecimal(1, 40);
    node.indicator->missing = *rc::gen::element(
        MissingPolicy::Zero, MissingPolicy::Full, MissingPolicy::Exclude, MissingPolicy::Block);
    return node;
}

/// A relative scheme with two groups, adjustments, limits, grades, rules and pay.
SchemeDocument anyDocument()
{
    int number = 0;
    std::vector<SchemeNode> groups;
    for (const char* id : {"g", "h"}) {
        std::vector<SchemeNode> children;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            children.push_back(anyIndicator(number++));
        groups.push_back(group(id, nullptr, children));
        groups.back().penalties = {
            {QStringLiteral("slip"), {}, StepsItem{{Decimal{5}, Decimal{15}}}}};
    }
    SchemeDocument made = document(groups);
    made.weights = Weights::Relative;
    made.rounding.mode =
        *rc::gen::element(RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down);
    made.rounding.indicator = *rc::gen::element(std::optional<int>(), std::optional<int>(1));
    made.adjustments = {{QStringLiteral("praise"), {}, Decimal{-5}, Decimal{5}}};
    made.grades.emplace();
    made.grades->kind = *rc::gen::element(GradingOfPeople::Bands, GradingOfPeople::Quota);
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{60}},
                         {QStringLiteral("B"), {}, Decimal{30}},
                         {QStringLiteral("C"), {}, {}}};
    made.rules = {rule("below",
                       {{{MetricKind::Rate, QStringLiteral("g"), {}},
                         Comparison::Less,
                         PeersOperand{Statistic::Mean, PeerGroup::All, {}}}},
                       {{{}, PayEffect{anyDecimal(-100, 100)}},
                        {{}, BonusPercentEffect{anyDecimal(-100, 100)}},
                        {{}, GradeShiftEffect{-1}}})};
    PayPart base;
    base.id = QStringLiteral("base");
    base.of = QStringLiteral("wage");
    base.share = anyDecimal(1, 100);
    base.factor = ScoreRateFactor{};
    base.kind = PartKind::Bonus;
    made.pay = PayPlan{{base, base}};
    made.pay->parts[1].id = QStringLiteral("rest");
    return made;
}

std::vector<PersonInput> anyPeople(const Scheme& scheme)
{
    std::vector<PersonInput> people;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        PersonInput one = person(scheme, std::to_string(i).c_str());
        for (const int node : scheme.indicators())
            one.values[static_cast<std::size_t>(node)] =
                anyValue(scheme.node(node).source->indicator->grading);
        if (*rc::gen::arbitrary<bool>())
            give(scheme, one, "g", ItemEntries{{{Decimal{*rc::gen::inRange(0, 4)}}}});
        one.adjustments[0] = {anyDecimal(-5, 4)};
        one.amounts.insert(QStringLiteral("wage"), anyDecimal(1000, 9000));
        people.push_back(one);
    }
    return people;
}

TEST(AnyScheme, ExplanationsRecomputeToTheirResults)
{
    EXPECT_TRUE(rc::check([] {
        const Scheme made = scheme(anyDocument());
        const auto results = evaluate(made, period("2024Q1"), anyPeople(made), Explain::Yes);
        for (const PersonResult& result : results.people) {
            RC_ASSERT(wrongSteps(*result.explanation) == std::string());
            RC_ASSERT(countSteps(*result.explanation) > static_cast<int>(made.nodes().size()));
        }
    }));
}

TEST(AnyScheme, ExplainingChangesNothing)
{
    EXPECT_TRUE(rc::check([] {
        const Scheme made = scheme(anyDocument());
        const auto people = anyPeople(made);
        const auto plain = evaluate(made, period("2024Q1"), people);
        const auto told = evaluate(made, period("2024Q1"), people, Explain::Yes);
        for (std::size_t i = 0; i < people.size(); ++i) {
            RC_ASSERT(plain.people[i].score.score == told.people[i].score.score);
            RC_ASSERT(plain.people[i].finalGrade == told.people[i].finalGrade);
        }
    }));
}

TEST(AnyScheme, ContributionsAddUpToTheRawScore)
{
    EXPECT_TRUE(rc::check([] {
        const Scheme made = scheme(anyDocument());
        for (const PersonInput& one : anyPeople(made)) {
            const PersonScore score = scorePerson(made, one);
            if (!score.isComplete())
                continue;
            Rational weights;
            Rational sum;
            for (const int child : made.node(0).children) {
                const NodeResult& node = score.nodes[static_cast<std::size_t>(child)];
                if (node.isExcluded)
                    continue;
                weights += made.node(child).weight;
                sum += made.node(child).weight * node.rate;
            }
            RC_ASSERT(sum / weights * Rational(100) + one.adjustments[0][0] == score.raw);
        }
    }));
}

TEST(AnyScheme, OrderOfPeopleChangesNothingButOrder)
{
    EXPECT_TRUE(rc::check([] {
        const Scheme made = scheme(anyDocument());
        auto people = anyPeople(made);
        const auto forth = evaluate(made, period("2024Q1"), people).people;
        std::reverse(people.begin(), people.end());
        const auto back = evaluate(made, period("2024Q1"), people).people;
        for (std::size_t i = 0; i < people.size(); ++i) {
            const PersonResult& a = forth[i];
            const PersonResult& b = back[people.size() - 1 - i];
            RC_ASSERT(a.rank == b.rank);
            RC_ASSERT(a.finalGrade == b.finalGrade);
            RC_ASSERT(a.slip.has_value() == b.slip.has_value());
            if (a.slip) // An || within RC_ASSERT evaluates both of its sides.
                RC_ASSERT(a.slip->total == b.slip->total);
        }
    }));
}

TEST(AnyScheme, ScalingAllRelativeWeightsChangesNothing)
{
    EXPECT_TRUE(rc::check([] {
        SchemeDocument document = anyDocument();
        const Scheme made = scheme(document);
        const int factor = *rc::gen::inRange(2, 9);
        for (SchemeNode& each : document.root.children) {
            for (SchemeNode& child : each.children)
                child.weight = Decimal::fromMillionths(child.weight->millionths() * factor);
        }
        const Scheme scaled = scheme(document);
        for (const PersonInput& one : anyPeople(made))
            RC_ASSERT(scorePerson(made, one).raw == scorePerson(scaled, one).raw);
    }));
}

TEST(AnyScheme, ABetterValueNeverLowersAHigherIsBetterScore)
{
    EXPECT_TRUE(rc::check([] {
        Attainment grading = attainment(Better::Higher, nullptr);
        grading.target = anyDecimal(1, 100);
        grading.cap = anyDecimal(1, 3);
        const Scheme made = scheme(
            document({indicator("a", "60", grading), indicator("b", "40", PointsGrading{})}));
        PersonInput one = person(made, "p");
        give(made, one, "b", measured("50"));
        const Decimal low = anyDecimal(0, 150);
        const Decimal more = anyDecimal(0, 50);
        give(made, one, "a", Measured{low, {}});
        const Rational before = scorePerson(made, one).score;
        give(made,
             one,
             "a",
             Measured{Decimal::fromMillionths(low.millionths() + more.millionths()), {}});
        RC_ASSERT(scorePerson(made, one).score >= before);
    }));
}

TEST(AnyScheme, ASlipAddsUp)
{
    EXPECT_TRUE(rc::check([] {
        const Scheme made = scheme(anyDocument());
        for (const PersonResult& result :
             evaluate(made, period("2024Q1"), anyPeople(made)).people) {
            if (!result.score.isComplete())
                continue;
            Rational sum = result.slip->rewards;
            for (const auto& part : result.slip->parts)
                sum += *part;
            RC_ASSERT(sum == *result.slip->total);
            RC_ASSERT(sum.toDecimal()->places() <= 2);
        }
    }));
}

} // namespace

} // namespace plumbline
