// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeDifference.h"

#include "domain/schemes/ListEdits.h"
#include "domain/schemes/TreeEdits.h"
#include "tests/domain/support/Builders.h"

namespace plumbline {

namespace {

SchemeDocument sample()
{
    SchemeDocument made = document(
        {indicator("a", "40", PointsGrading{}),
         group("g",
               "40",
               {indicator("b", "20", PointsGrading{}), indicator("c", "20", PointsGrading{})}),
         indicator("d", "20", attainment(Better::Higher, "95"))});
    made.rules = {rule("r",
                       {{{MetricKind::Rate, QStringLiteral("b"), {}},
                         Comparison::Less,
                         NumberOperand{Decimal{1}}}},
                       {{{}, ActionEffect{Action::Coach}}}),
                  rule("s", {}, {{{}, PayEffect{Decimal{5}}}})};
    return made;
}

SchemeChange only(const SchemeDocument& before, const SchemeDocument& after)
{
    const auto changes = schemeDifference(before, after);
    EXPECT_EQ(changes.size(), 1U);
    return changes.empty() ? SchemeChange{} : changes.front();
}

TEST(SchemeDifference, EqualDocumentsHaveNone)
{
    EXPECT_TRUE(schemeDifference(sample(), sample()).empty());
}

TEST(SchemeDifference, WeightIsToldAsFigures)
{
    SchemeDocument after = sample();
    after.root.children[0].weight = Decimal{25};
    const SchemeChange change = only(sample(), after);
    EXPECT_EQ(change.field, ChangedField::Weight);
    EXPECT_EQ(change.at, QStringLiteral("/root/children/0"));
    EXPECT_EQ(change.before, ChangedFact(Decimal{40}));
    EXPECT_EQ(change.after, ChangedFact(Decimal{25}));
}

TEST(SchemeDifference, MovesAreToldOnce)
{
    const SchemeDocument before = sample();
    const SchemeChange order = only(before, moveNode(before, {0}, {}, 3)->document);
    EXPECT_EQ(order.kind, ChangeKind::Moved);
    EXPECT_EQ(order.name, LocalizedText(QStringLiteral("a")));
    EXPECT_EQ(order.before, ChangedFact(1));
    EXPECT_EQ(order.after, ChangedFact(3));
    const SchemeChange out = only(before, moveNode(before, {1, 1}, NodeStep::Out)->document);
    EXPECT_EQ(out.field, ChangedField::Parent);
    EXPECT_EQ(out.before, ChangedFact(LocalizedText(QStringLiteral("g"))));
    EXPECT_EQ(only(before, moveEntry(before, SchemeList::Rules, 1, 0)->document).kind,
              ChangeKind::Moved);
}

TEST(SchemeDifference, GroupsComeAndGoWithWhatIsInThem)
{
    const SchemeDocument before = sample();
    const SchemeDocument after = removeNode(before, {1})->document;
    EXPECT_EQ(only(before, after).kind, ChangeKind::Removed);
    EXPECT_EQ(only(before, after).thing, ChangedThing::Group);
    EXPECT_EQ(only(after, before).kind, ChangeKind::Added);
}

TEST(SchemeDifference, RenamingIsOneChangeThoughRulesNameIt)
{
    const SchemeDocument before = sample();
    const SchemeChange change =
        only(before, renameNode(before, {1, 0}, QStringLiteral("bee"))->document);
    EXPECT_EQ(change.kind, ChangeKind::Renamed);
    EXPECT_EQ(change.before, ChangedFact(QStringLiteral("b")));
    EXPECT_EQ(change.after, ChangedFact(QStringLiteral("bee")));
    EXPECT_EQ(
        only(before, renameEntry(before, SchemeList::Rules, 0, QStringLiteral("t"))->document).kind,
        ChangeKind::Renamed);
}

TEST(SchemeDifference, ACopyThatRulesDoNotFollowIsNoRenaming)
{
    const SchemeDocument before = sample();
    const SchemeDocument after = removeNode(copyNode(before, {1, 0})->document, {1, 0})->document;
    const auto changes = schemeDifference(before, after);
    ASSERT_EQ(changes.size(), 2U) << "the rule says what it said";
    EXPECT_EQ(changes[0].kind, ChangeKind::Removed);
    EXPECT_EQ(changes[1].kind, ChangeKind::Added);
}

TEST(SchemeDifference, APayPlanWithoutPartsIsTold)
{
    SchemeDocument after = sample();
    after.pay = PayPlan{};
    EXPECT_EQ(only(sample(), after).field, ChangedField::PayPlan);
    EXPECT_EQ(only(sample(), after).kind, ChangeKind::Added);
    EXPECT_EQ(only(after, sample()).kind, ChangeKind::Removed);
}

TEST(SchemeDifference, TextsAreToldByLanguage)
{
    SchemeDocument after = sample();
    after.root.children[0].texts.name =
        LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("First")}});
    const SchemeChange change = only(sample(), after);
    EXPECT_EQ(change.field, ChangedField::Name);
    EXPECT_EQ(change.language, QStringLiteral("en"));
    EXPECT_EQ(change.before, ChangedFact());
}

/// Each changes one fact of the sample.
const std::vector<void (*)(SchemeDocument&)>& singleEdits()
{
    static const std::vector<void (*)(SchemeDocument&)> kEdits{
        [](SchemeDocument& d) { d.id = QStringLiteral("x"); },
        [](SchemeDocument& d) { d.version = 9; },
        [](SchemeDocument& d) { d.texts.about = LocalizedText(QStringLiteral("x")); },
        [](SchemeDocument& d) { d.source = QStringLiteral("x"); },
        [](SchemeDocument& d) { d.period = PeriodKind::Year; },
        [](SchemeDocument& d) { d.positions.emplace_back(QStringLiteral("x")); },
        [](SchemeDocument& d) { std::swap(d.positions[0], d.positions[1]); },
        [](SchemeDocument& d) { d.full = Decimal{10}; },
        [](SchemeDocument& d) { d.weights = Weights::Relative; },
        [](SchemeDocument& d) { d.rounding.indicator = 2; },
        [](SchemeDocument& d) { d.limits.max = Decimal{120}; },
        [](SchemeDocument& d) { d.root.id = QStringLiteral("x"); },
        [](SchemeDocument& d) { d.root.texts.note = LocalizedText(QStringLiteral("x")); },
        [](SchemeDocument& d) { d.root.children[0].indicator->full = Decimal{10}; },
        [](SchemeDocument& d) { d.root.children[0].indicator->missing = MissingPolicy::Exclude; },
        [](SchemeDocument& d) {
            d.root.children[0].indicator->unit = LocalizedText(QStringLiteral("x"));
        },
        [](SchemeDocument& d) { d.root.children[0].indicator->scorer = QStringLiteral("x"); },
        [](SchemeDocument& d) { d.root.children[0].indicator->measure = QStringLiteral("{}"); },
        [](SchemeDocument& d) {
            d.root.children[0].indicator->grading = PointsGrading{Decimal{1}};
        },
        [](SchemeDocument& d) { d.root.children[0].indicator->grading = Rating{}; },
        [](SchemeDocument& d) {
            d.root.children[1].penalties = {{QStringLiteral("x"), {}, StepsItem{{Decimal{1}}}}};
        },
        [](SchemeDocument& d) {
            std::get<Attainment>(d.root.children[2].indicator->grading).cap = Decimal{2};
        },
        [](SchemeDocument& d) {
            d.adjustments = {{QStringLiteral("x"), {}, Decimal{0}, Decimal{1}}};
        },
        [](SchemeDocument& d) { d.grades = Grades{}; },
        [](SchemeDocument& d) { d.rules[0].exclusive = QStringLiteral("x"); },
        [](SchemeDocument& d) { d.rules[0].positions.emplace(); },
        [](SchemeDocument& d) { d.rules[0].when[0].comparison = Comparison::Greater; },
        [](SchemeDocument& d) { d.rules[0].then.clear(); },
        [](SchemeDocument& d) {
            d.rules[0].then[0].texts.note = LocalizedText(QStringLiteral("x"));
        },
        [](SchemeDocument& d) { d.pay = PayPlan{}; },
    };
    return kEdits;
}

TEST(SchemeDifference, NoSingleEditIsOverlooked)
{
    for (std::size_t i = 0; i < singleEdits().size(); ++i) {
        SchemeDocument after = sample();
        singleEdits()[i](after);
        EXPECT_EQ(schemeDifference(sample(), after).size(), 1U) << "edit " << i;
        EXPECT_EQ(schemeDifference(after, sample()).size(), 1U) << "edit " << i << " undone";
    }
}

} // namespace

} // namespace plumbline
