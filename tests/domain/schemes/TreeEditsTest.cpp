// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/TreeEdits.h"

#include "domain/schemes/ListEdits.h"
#include "tests/domain/support/Builders.h"

namespace plumbline {

namespace {

std::string told(const SchemeNode& node)
{
    std::string text = node.id.toStdString();
    if (node.indicator)
        return text;
    text += "(";
    for (const SchemeNode& child : node.children)
        text += (&child == &node.children.front() ? "" : " ") + told(child);
    return text + ")";
}

std::string told(const Result<TreeEdit>& edit)
{
    return edit ? told(edit->document.root) : codeName(edit.error().code).toStdString();
}

/// (a g(b c) d), a rule and a pay part that name b, one that counts an item of d.
SchemeDocument sample()
{
    const Deduction late{{}, {{QStringLiteral("late"), {}, EachItem{Decimal{5}, {}, {}}}}};
    SchemeDocument made = document(
        {indicator("a", "40", PointsGrading{}),
         group("g",
               "40",
               {indicator("b", "20", PointsGrading{}), indicator("c", "20", PointsGrading{})}),
         indicator("d", "20", late)});
    made.rules = {rule(
        "r",
        {{{MetricKind::Rate, QStringLiteral("b"), {}}, Comparison::Less, NumberOperand{Decimal{1}}},
         {{MetricKind::Count, QStringLiteral("d"), QStringLiteral("late")},
          Comparison::Greater,
          NumberOperand{Decimal{1}}}},
        {{{}, PayEffect{Decimal{5}}}})};
    PayPart part;
    part.id = QStringLiteral("p");
    part.of = QStringLiteral("wage");
    part.factor = RateFactor{QStringLiteral("b")};
    made.pay = PayPlan{{part}};
    return made;
}

TEST(TreeEdits, MoveCountsPlacesBeforeTheMove)
{
    const SchemeDocument made = sample();
    EXPECT_EQ(told(moveNode(made, {0}, {}, 3)), "(g(b c) d a)");
    EXPECT_EQ(told(moveNode(made, {2}, {}, 0)), "(d a g(b c))");
    EXPECT_EQ(told(moveNode(made, {0}, {1}, 1)), "(g(b a c) d)");
    EXPECT_EQ(moveNode(made, {0}, {1}, 1)->path, (NodePath{0, 1}));
    EXPECT_EQ(told(moveNode(made, {1, 0}, {}, 9)), "(a g(c) d b)");
    EXPECT_EQ(told(made.root), "(a g(b c) d)") << "the one before stays";
}

TEST(TreeEdits, StepsGoUpDownInAndOut)
{
    const SchemeDocument made = sample();
    EXPECT_EQ(told(moveNode(made, {1}, NodeStep::Up)), "(g(b c) a d)");
    EXPECT_EQ(told(moveNode(made, {1}, NodeStep::Down)), "(a d g(b c))");
    EXPECT_EQ(told(moveNode(made, {2}, NodeStep::In)), "(a g(b c d))");
    EXPECT_EQ(told(moveNode(made, {1, 0}, NodeStep::Out)), "(a g(c) b d)");
    EXPECT_EQ(told(moveNode(made, {0}, NodeStep::Up)), "bad-value");
    EXPECT_EQ(told(moveNode(made, {2}, NodeStep::Down)), "bad-value");
    EXPECT_EQ(told(moveNode(made, {1}, NodeStep::In)), "bad-value");
    EXPECT_EQ(told(moveNode(made, {0}, NodeStep::Out)), "bad-value");
}

TEST(TreeEdits, RefuseWhatIsNoTree)
{
    const SchemeDocument made = sample();
    EXPECT_EQ(told(moveNode(made, {1}, {1}, 0)), "bad-value") << "into itself";
    EXPECT_EQ(told(moveNode(made, {}, {1}, 0)), "bad-value") << "the root";
    EXPECT_EQ(told(moveNode(made, {0}, {2}, 0)), "bad-value") << "into an indicator";
    EXPECT_EQ(told(moveNode(made, {7}, {}, 0)), "not-found");
    EXPECT_EQ(told(removeNode(made, {})), "bad-value");
    EXPECT_EQ(told(addNode(made, {0}, 0, blankIndicator())), "bad-value");
}

TEST(TreeEdits, AddAndCopyGiveFreshIds)
{
    const SchemeDocument made = sample();
    const auto added = addNode(made, {1}, 1, blankIndicator());
    EXPECT_EQ(told(added), "(a g(b indicator c) d)");
    EXPECT_EQ(told(addNode(added->document, {}, 0, blankIndicator())),
              "(indicator-2 a g(b indicator c) d)");
    EXPECT_EQ(told(copyNode(made, {1})), "(a g(b c) g-2(b-2 c-2) d)");
    EXPECT_EQ(told(removeNode(made, {1, 1})), "(a g(b) d)");
}

TEST(TreeEdits, RenamingIsFollowedInRulesAndPay)
{
    const auto renamed = renameNode(sample(), {1, 0}, QStringLiteral("bee"));
    ASSERT_TRUE(renamed);
    EXPECT_EQ(renamed->document.rules[0].when[0].metric.node, QStringLiteral("bee"));
    EXPECT_EQ(renamed->document.pay->parts[0].factor, PayFactor(RateFactor{QStringLiteral("bee")}));
    const auto item =
        renameItem(renamed->document, {2}, QStringLiteral("late"), QStringLiteral("tardy"));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->document.rules[0].when[1].metric.item, QStringLiteral("tardy"));
    EXPECT_EQ(refusal(item->document), "");
    EXPECT_EQ(told(renameNode(sample(), {0}, QStringLiteral("d"))), "duplicate-id");
    EXPECT_EQ(told(renameNode(sample(), {0}, QStringLiteral("No id"))), "bad-value");
}

TEST(ListEdits, MoveCopyRemoveAndRename)
{
    SchemeDocument made = sample();
    made = addEntry(made, SchemeList::Rules, 9).document;
    EXPECT_EQ(made.rules[1].id, QStringLiteral("rule"));
    EXPECT_EQ(refusal(made), "");
    EXPECT_EQ(moveEntry(made, SchemeList::Rules, 0, 2)->document.rules[1].id, QStringLiteral("r"));
    EXPECT_EQ(copyEntry(made, SchemeList::Rules, 0)->document.rules[1].id, QStringLiteral("r-2"));
    EXPECT_EQ(removeEntry(made, SchemeList::Rules, 0)->document.rules.size(), 1U);
    EXPECT_FALSE(removeEntry(made, SchemeList::PayParts, 0)->document.pay) << "goes with its last";
    EXPECT_EQ(renameEntry(made, SchemeList::Rules, 0, QStringLiteral("rule")).error().code,
              ErrorCode::DuplicateId);
    EXPECT_EQ(moveEntry(made, SchemeList::Rules, 5, 0).error().code, ErrorCode::NotFound);
}

TEST(ListEdits, GradesKeepTheirRungsAndAreFollowed)
{
    SchemeDocument made = sample();
    made.grades = Grades{};
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{90}}, {QStringLiteral("B"), {}, {}}};
    made.rules[0].then.push_back({{}, GradeCapEffect{QStringLiteral("B")}});
    made.pay->parts[0].factor =
        GradeFactor{{{QStringLiteral("A"), Decimal{2}}, {QStringLiteral("B"), Decimal{1}}}};
    const auto moved = moveEntry(made, SchemeList::Grades, 0, 2);
    EXPECT_EQ(moved->document.grades->list[0].grade, QStringLiteral("B"));
    EXPECT_EQ(refusal(moved->document), "");
    const auto renamed = renameEntry(made, SchemeList::Grades, 1, QStringLiteral("合格"));
    EXPECT_EQ(refusal(renamed->document), "") << "rules and pay name the new one";
    EXPECT_EQ(refusal(removeEntry(made, SchemeList::Grades, 1)->document),
              "unknown-id /rules/0/then/1/grade");
}

TEST(NodePathText, LeadsThereAndBack)
{
    const SchemeDocument made = sample();
    EXPECT_EQ(pathOf(made, QStringLiteral("c")), (NodePath{1, 1}));
    EXPECT_EQ(pathOf(made, QStringLiteral("x")), std::nullopt);
    EXPECT_EQ(pointerTo(NodePath{1, 1}), QStringLiteral("/root/children/1/children/1"));
    EXPECT_EQ(pathWithin(QStringLiteral("/root/children/1/children/1/grading/bands/0")),
              (NodePath{1, 1}));
    EXPECT_EQ(pathWithin(QStringLiteral("/root")), NodePath());
    EXPECT_EQ(pathWithin(QStringLiteral("/rules/0")), std::nullopt);
}

} // namespace

} // namespace plumbline
