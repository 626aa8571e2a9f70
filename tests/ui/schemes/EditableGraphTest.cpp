// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EditableGraph.h"

#include "tests/ui/schemes/SchemeEditorTest.h"

namespace plumbline::testing::pages {

namespace {

class EditableGraphTest : public SchemeEditorTest
{
protected:
    EditableGraph* graph() { return find<EditableGraph>("editedGraph"); }

    template<typename Method>
    const Method& grading()
    {
        return std::get<Method>(editing().node().indicator->grading);
    }

    void drag(std::size_t handle, const QPointF& by)
    {
        graph()->grab(); // Lays the axes out.
        const QPoint from = graph()->spot(handle).toPoint();
        const QPoint to = from + by.toPoint();
        QTest::mousePress(graph(), Qt::LeftButton, {}, from);
        QTest::mouseMove(graph(), (from + to) / 2);
        QTest::mouseMove(graph(), to);
        QTest::mouseRelease(graph(), Qt::LeftButton, {}, to);
        settle();
    }
};

TEST_F(EditableGraphTest, DragsTheTargetInOneStep)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    drag(0, {-40, 0});
    const auto target = grading<Attainment>().target;
    ASSERT_TRUE(target);
    EXPECT_LT(*target, Decimal(100));
    EXPECT_GT(*target, Decimal(50));
    EXPECT_EQ(target->millionths() % (Decimal::kScale / 2), 0) << "a sensible figure";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(grading<Attainment>().target, Decimal(100));
}

TEST_F(EditableGraphTest, MovesAPointByArrowsAndNeverPastItsNeighbour)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    pick("methodBox", QStringLiteral("2"));
    graph()->setFocus();
    QTest::keyClick(graph(), Qt::Key_PageDown);
    QTest::keyClick(graph(), Qt::Key_Right);
    settle();
    EXPECT_GT(grading<Curve>().points[1].value, Decimal(95));
    QTest::keyClick(graph(), Qt::Key_Down);
    settle();
    EXPECT_EQ(grading<Curve>().points[1].rate, *Decimal::parse(u"0.99"));
    drag(1, {-1000, 0});
    EXPECT_GT(grading<Curve>().points[1].value, grading<Curve>().points[0].value);
}

TEST(GraphHandles, StepInFiguresOneCanSay)
{
    EXPECT_EQ(sensibleStep(100.0), Decimal(1));
    EXPECT_EQ(sensibleStep(230.0), Decimal(2));
    EXPECT_EQ(sensibleStep(12.0), *Decimal::parse(u"0.1"));
    EXPECT_EQ(snapped(94.4, Decimal(2)), Decimal(94));
}

} // namespace

} // namespace plumbline::testing::pages
