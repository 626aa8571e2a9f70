// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"

namespace plumbline::testing::pages {

namespace {

constexpr int kGradesTab = 2;
constexpr int kRulesTab = 3;
constexpr int kPayTab = 4;

/// A scheme whose rules and pay name its indicators, items, grades; ids are changed by keys.
class FollowedIdsTest : public SchemeEditorTest
{
protected:
    void begin()
    {
        openPage();
        beginNew("newButton", QStringLiteral("own-one"));
        SchemeDocument made = document();
        SchemeNode& indicator = made.root.children[0].children[0];
        indicator.id = QStringLiteral("absence");
        indicator.indicator->grading = Deduction{Decimal{0}, {item("late"), item("away")}};
        SchemeNode other = blankIndicator();
        other.id = QStringLiteral("calls");
        made.root.children[0].children.push_back(other);
        made.grades = Grades{};
        made.grades->list = {{QStringLiteral("A"), {}, Decimal{90}}, {QStringLiteral("B"), {}, {}}};
        made.adjustments = {{QStringLiteral("praise"), {}, Decimal{0}, Decimal{5}},
                            {QStringLiteral("blame"), {}, Decimal{-5}, Decimal{0}}};
        made.rules = {rule("one"), rule("two")};
        made.pay = PayPlan{{part("base", RateFactor{QStringLiteral("calls")}),
                            part("merit",
                                 GradeFactor{{{QStringLiteral("A"), Decimal{2}},
                                              {QStringLiteral("B"), Decimal{1}}}})}};
        editing().perform(made);
        settle();
    }

    [[nodiscard]] const Rule& first() { return document().rules.front(); }

private:
    static DeductionItem item(const char* id)
    {
        return {QLatin1String(id), {}, EachItem{Decimal{1}, CountMode::Exact, {}}};
    }

    static Rule rule(const char* id)
    {
        Rule rule;
        rule.id = QLatin1String(id);
        rule.when = {
            {{MetricKind::Count, QStringLiteral("absence"), QStringLiteral("late")},
             Comparison::Greater,
             NumberOperand{Decimal{1}}},
            {{MetricKind::Value, QStringLiteral("calls"), {}}, Comparison::Less, TargetOperand{}},
            {{MetricKind::Grade, {}, {}},
             Comparison::In,
             GradesOperand{{QStringLiteral("A"), QStringLiteral("B")}}}};
        rule.then = {{{}, GradeCapEffect{QStringLiteral("B")}}};
        return rule;
    }

    static PayPart part(const char* id, const PayFactor& factor)
    {
        PayPart part;
        part.id = QLatin1String(id);
        part.of = QStringLiteral("wage");
        part.factor = factor;
        return part;
    }
};

TEST_F(FollowedIdsTest, FollowsAnIndicatorInRulesAndPay)
{
    begin();
    stand({0, 1});
    type("idEdit", QStringLiteral("answered-calls"));
    EXPECT_EQ(first().when[1].metric.node, QStringLiteral("answered-calls"));
    EXPECT_EQ(std::get<RateFactor>(document().pay->parts[0].factor).node,
              QStringLiteral("answered-calls"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(first().when[1].metric.node, QStringLiteral("calls")) << "one step back, all of it";
}

TEST_F(FollowedIdsTest, FollowsAnItemInRules)
{
    begin();
    stand({0, 0});
    type("itemId0", QStringLiteral("too-late"));
    EXPECT_EQ(first().when[0].metric.item, QStringLiteral("too-late"));
    EXPECT_EQ(document().rules[1].when[0].metric.item, QStringLiteral("too-late"));
}

TEST_F(FollowedIdsTest, FollowsAGradeInRulesAndPay)
{
    begin();
    showTab(kGradesTab);
    type("gradeWord1", QStringLiteral("Good"));
    EXPECT_EQ(std::get<GradesOperand>(first().when[2].than).grades,
              QStringList({QStringLiteral("A"), QStringLiteral("Good")}));
    EXPECT_EQ(std::get<GradeCapEffect>(first().then[0].what).grade, QStringLiteral("Good"));
    EXPECT_TRUE(std::get<GradeFactor>(document().pay->parts[1].factor)
                    .table.contains(QStringLiteral("Good")));
}

TEST_F(FollowedIdsTest, RefusesAnAdjustmentsIdThatAnIndicatorHas)
{
    begin();
    showTab(kGradesTab);
    type("adjustmentId0", QStringLiteral("calls"));
    EXPECT_EQ(document().adjustments[0].id, QStringLiteral("praise"));
    EXPECT_FALSE(find<QLabel>("adjustmentId0Reason")->text().isEmpty());
    type("adjustmentId0", QStringLiteral("blame"));
    EXPECT_EQ(document().adjustments[0].id, QStringLiteral("praise"));
    type("adjustmentId0", QStringLiteral("thanks"));
    EXPECT_EQ(document().adjustments[0].id, QStringLiteral("thanks"));
    EXPECT_TRUE(find<QLabel>("adjustmentId0Reason")->text().isEmpty());
}

TEST_F(FollowedIdsTest, RefusesARulesIdThatAnotherHas)
{
    begin();
    showTab(kRulesTab);
    type("ruleIdEdit", QStringLiteral("two"));
    EXPECT_EQ(first().id, QStringLiteral("one"));
    EXPECT_FALSE(find<QLabel>("ruleIdEditReason")->text().isEmpty());
    type("ruleIdEdit", QStringLiteral("three"));
    EXPECT_EQ(first().id, QStringLiteral("three"));
}

TEST_F(FollowedIdsTest, RefusesAPayPartsIdThatAnotherHas)
{
    begin();
    showTab(kPayTab);
    type("partIdEdit", QStringLiteral("merit"));
    EXPECT_EQ(document().pay->parts[0].id, QStringLiteral("base"));
    type("partIdEdit", QStringLiteral("fixed"));
    EXPECT_EQ(document().pay->parts[0].id, QStringLiteral("fixed"));
}

TEST_F(FollowedIdsTest, RefusesALevelsAndARatersIdThatAnotherHas)
{
    begin();
    stand({0, 1});
    pick("methodBox", QStringLiteral("4")); // Levels.
    type("levelId0", QStringLiteral("fair"));
    const auto& levels = std::get<Rating>(editing().node().indicator->grading).levels;
    EXPECT_EQ(levels[0].id, QStringLiteral("good"));
    EXPECT_FALSE(find<QLabel>("levelId0Reason")->text().isEmpty());
    type("levelId0", QStringLiteral("very-good"));
    EXPECT_EQ(std::get<Rating>(editing().node().indicator->grading).levels[0].id,
              QStringLiteral("very-good"));
    pick("methodBox", QStringLiteral("6")); // Raters.
    type("raterId0", QStringLiteral("leader"));
    EXPECT_EQ(std::get<Raters>(editing().node().indicator->grading).raters[0].id,
              QStringLiteral("self"));
}

} // namespace

} // namespace plumbline::testing::pages
