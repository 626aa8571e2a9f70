// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeHints.h"

#include "tests/domain/support/Builders.h"

namespace plumbline {

namespace {

SchemeNode given(SchemeNode node)
{
    node.indicator->scorer = QStringLiteral("leader");
    return node;
}

/// One indicator of 100, given by the leader.
SchemeDocument one(const Grading& grading)
{
    return document({given(indicator("a", "100", grading))});
}

std::vector<HintKind> kinds(const SchemeDocument& document, const HintBasis& basis = {})
{
    std::vector<HintKind> found;
    for (const SchemeHint& hint : schemeHints(document, basis))
        found.push_back(hint.kind);
    return found;
}

using Kinds = std::vector<HintKind>;

Condition score(Comparison comparison, const char* than)
{
    return {{MetricKind::Score, {}, {}}, comparison, NumberOperand{decimal(than)}};
}

/// What is said of the last of these rules.
Kinds ruled(const std::vector<std::vector<Condition>>& conditions, const char* exclusive = "")
{
    SchemeDocument made = one(PointsGrading{});
    made.grades = Grades{};
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{90}}, {QStringLiteral("B"), {}, {}}};
    int amount = 0;
    for (const auto& when : conditions) {
        made.rules.push_back(rule(qPrintable(QStringLiteral("r%1").arg(amount)),
                                  when,
                                  {{{}, PayEffect{Decimal{amount}}}}));
        made.rules.back().exclusive = QLatin1String(exclusive);
        ++amount;
    }
    return kinds(made);
}

TEST(SchemeHints, SoundAndPlainGivesNone)
{
    EXPECT_EQ(kinds(one(PointsGrading{})), Kinds());
}

TEST(SchemeHints, RelativeSumIsShown)
{
    SchemeDocument made = document({given(indicator("a", "30", PointsGrading{})),
                                    given(indicator("b", "60", PointsGrading{}))});
    made.weights = Weights::Relative;
    const auto hints = schemeHints(made);
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints[0].kind, HintKind::WeightSum);
    EXPECT_EQ(hints[0].at, QStringLiteral("/root"));
    EXPECT_EQ(hints[0].figures, std::vector{Rational(90)});
}

TEST(SchemeHints, WeightsOfOneEachAreNoSharesOfAHundred)
{
    SchemeDocument made = document(
        {given(indicator("a", "1", PointsGrading{})), given(indicator("b", "1", PointsGrading{}))});
    made.weights = Weights::Relative;
    EXPECT_EQ(kinds(made), Kinds());
    made.root.children[0].weight = decimal("2");
    EXPECT_EQ(kinds(made), Kinds{HintKind::WeightSum});
}

TEST(SchemeHints, ManyIndicatorsAreMoreThanTen)
{
    const auto many = [](int count) {
        std::vector<SchemeNode> nodes;
        for (int i = 0; i < count; ++i)
            nodes.push_back(
                given(indicator(qPrintable(QStringLiteral("i%1").arg(i)), "10", PointsGrading{})));
        return kinds(document(nodes));
    };
    EXPECT_EQ(many(10), Kinds());
    EXPECT_EQ(many(11), Kinds{HintKind::ManyIndicators});
}

TEST(SchemeHints, SourcesAndTargets)
{
    const SchemeDocument open =
        document({indicator("a", "100", attainment(Better::Higher, nullptr))});
    EXPECT_EQ(kinds(open), Kinds{HintKind::NoSource}) << "targets are not looked at";
    HintBasis basis;
    basis.targets = QSet<QString>();
    EXPECT_EQ(kinds(open, basis), (Kinds{HintKind::NoSource, HintKind::TargetMissing}));
    basis.targets->insert(QStringLiteral("a"));
    EXPECT_EQ(kinds(open, basis), Kinds{HintKind::NoSource});
}

TEST(SchemeHints, BandsThatNoValueReaches)
{
    Bands bands;
    bands.bands = {{Decimal{101}, Decimal{1}}, {Decimal{0}, Decimal{0}}, {{}, Decimal{0}}};
    EXPECT_EQ(kinds(one(bands)), Kinds{HintKind::StepWithoutEffect});
    bands.range = {Decimal{0}, Decimal{100}};
    EXPECT_EQ(kinds(one(bands)), (Kinds{HintKind::StepUnreachable, HintKind::StepUnreachable}));
    bands = {
        BandSide::UpTo, {{Decimal{5}, Decimal{1}}, {{}, Decimal{0}}}, {Decimal{0}, Decimal{5}}};
    EXPECT_EQ(kinds(one(bands)), Kinds{HintKind::StepUnreachable});
}

TEST(SchemeHints, CurvesThatTurnOrEndInTheMiddle)
{
    const auto curve = [](std::vector<CurvePoint> points) {
        return kinds(one(Curve{std::move(points), {Decimal{0}, Decimal{100}}}));
    };
    const Decimal half = decimal("0.5");
    EXPECT_EQ(curve({{Decimal{80}, Decimal{0}}, {Decimal{95}, Decimal{1}}}), Kinds());
    EXPECT_EQ(curve({{Decimal{80}, half}, {Decimal{95}, Decimal{1}}}),
              Kinds{HintKind::RangeBeyondCurve});
    EXPECT_EQ(
        curve({{Decimal{0}, Decimal{0}}, {Decimal{50}, Decimal{1}}, {Decimal{100}, Decimal{0}}}),
        Kinds{HintKind::RatesUpAndDown});
    EXPECT_EQ(curve({{Decimal{0}, Decimal{0}}, {Decimal{100}, half}}),
              Kinds{HintKind::FullUnreachable});
}

TEST(SchemeHints, RulesThatContradictThemselves)
{
    EXPECT_EQ(ruled({{score(Comparison::GreaterOrEqual, "90"), score(Comparison::Less, "60")}}),
              Kinds{HintKind::RuleNeverHolds});
    EXPECT_EQ(ruled({{score(Comparison::Greater, "100")}}), Kinds{HintKind::RuleNeverHolds});
    EXPECT_EQ(ruled({{score(Comparison::Greater, "89.99"), score(Comparison::Less, "90")}}),
              Kinds{HintKind::RuleNeverHolds})
        << "scores have two places";
    EXPECT_EQ(ruled({{score(Comparison::Greater, "89.98"), score(Comparison::Less, "90")}}),
              Kinds());
    const Condition isA{
        {MetricKind::Grade, {}, {}}, Comparison::Equal, GradesOperand{{QStringLiteral("A")}}};
    EXPECT_EQ(ruled({{isA, score(Comparison::Less, "60")}}), Kinds{HintKind::RuleNeverHolds});
    const PeersOperand mean{Statistic::Mean, PeerGroup::All, {}};
    const Metric metric{MetricKind::Score, {}, {}};
    EXPECT_EQ(ruled({{{metric, Comparison::Less, mean}, {metric, Comparison::Greater, mean}}}),
              Kinds{HintKind::RuleNeverHolds});
    const PeersOperand least{Statistic::Min, PeerGroup::All, {}};
    EXPECT_EQ(ruled({{{metric, Comparison::Less, least}}}), Kinds{HintKind::RuleNeverHolds});
}

TEST(SchemeHints, RulesThatAlwaysHold)
{
    EXPECT_EQ(ruled({{score(Comparison::LessOrEqual, "100")}}), Kinds{HintKind::RuleAlwaysHolds});
    EXPECT_EQ(ruled({{}}), Kinds{HintKind::RuleAlwaysHolds});
    EXPECT_EQ(ruled({{score(Comparison::Less, "100")}}), Kinds());
}

TEST(SchemeHints, RulesBehindOthers)
{
    const std::vector<std::vector<Condition>> nested{{score(Comparison::Less, "75")},
                                                     {score(Comparison::Less, "60")}};
    EXPECT_EQ(ruled(nested), Kinds()) << "both take effect";
    EXPECT_EQ(ruled(nested, "word"), Kinds{HintKind::RuleShadowed});
    EXPECT_EQ(ruled({nested[1], nested[0]}, "word"), Kinds());
}

TEST(SchemeHints, FiguresThatMayLack)
{
    SchemeDocument made = one(PointsGrading{});
    made.root.children[0].indicator->missing = MissingPolicy::Zero;
    made.rules = {rule("r",
                       {{{MetricKind::Value, QStringLiteral("a"), {}},
                         Comparison::Less,
                         NumberOperand{Decimal{60}}}},
                       {{{}, PayEffect{Decimal{1}}}})};
    EXPECT_EQ(kinds(made), Kinds{HintKind::FigureMayLack});
    made.rules[0].when[0].metric.kind = MetricKind::Rate;
    made.rules[0].when[0].than = NumberOperand{decimal("0.6")};
    EXPECT_EQ(kinds(made), Kinds());
}

TEST(SchemeHints, SuddenChangesAgainstTheLastVersion)
{
    const SchemeDocument before = document({given(indicator("a", "50", PointsGrading{})),
                                            given(indicator("b", "50", PointsGrading{}))});
    SchemeDocument after = before;
    HintBasis basis;
    basis.before = &before;
    after.root.children[0].weight = decimal("59.9");
    after.root.children[1].weight = decimal("40.1");
    EXPECT_EQ(kinds(after, basis), Kinds());
    after.root.children[0].weight = Decimal{60};
    EXPECT_EQ(kinds(after, basis), Kinds{HintKind::WeightJump});
    after.root.children[1].id = QStringLiteral("c");
    EXPECT_EQ(kinds(after, basis), (Kinds{HintKind::WeightJump, HintKind::IndicatorRemoved}));
    after = before;
    after.root.children[0].indicator->grading = Raters{{}, {{QStringLiteral("x"), {}, Decimal{1}}}};
    EXPECT_EQ(kinds(after, basis), Kinds{HintKind::GradingChanged});
}

TEST(SchemeHints, GradesNobodyGets)
{
    SchemeDocument made = one(PointsGrading{});
    made.grades = Grades{};
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{101}}, {QStringLiteral("B"), {}, {}}};
    EXPECT_EQ(kinds(made), Kinds{HintKind::GradeUnreachable});
    made.adjustments = {{QStringLiteral("praise"), {}, Decimal{0}, Decimal{5}}};
    EXPECT_EQ(kinds(made), Kinds()) << "with praise there are more than 100";
    made.limits.max = Decimal{100};
    EXPECT_EQ(kinds(made), Kinds{HintKind::GradeUnreachable});
}

} // namespace

} // namespace plumbline
