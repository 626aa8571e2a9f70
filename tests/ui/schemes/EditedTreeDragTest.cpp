// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"
#include "ui/schemes/editor/EditedTreeModel.h"

#include <QtCore/QMimeData>

namespace plumbline::testing::pages {

namespace {

/// Two groups: `one` with a, b and c, `two` with d. What a view does on a drop is done to the
/// model.
class EditedTreeDragTest : public SchemeEditorTest
{
protected:
    void begin()
    {
        openPage();
        beginNew("newButton", QStringLiteral("own-one"));
        SchemeDocument made = document();
        const SchemeNode indicator = made.root.children[0].children[0];
        const auto called = [&](const char* id) {
            SchemeNode node = indicator;
            node.id = QLatin1String(id);
            return node;
        };
        SchemeNode two = blankGroup();
        two.id = QStringLiteral("two");
        two.children = {called("d")};
        made.root.children[0].id = QStringLiteral("one");
        made.root.children[0].children = {called("a"), called("b"), called("c")};
        made.root.children.push_back(two);
        editing().perform(made);
        settle();
    }

    EditedTreeModel* model() { return static_cast<EditedTreeModel*>(tree()->model()); }

    struct Place
    {
        NodePath group;
        int row;
    };

    [[nodiscard]] bool canDrop(const NodePath& dragged, const Place& place)
    {
        const std::unique_ptr<QMimeData> data(model()->mimeData({model()->indexOf(dragged)}));
        return model()->canDropMimeData(
            data.get(), Qt::MoveAction, place.row, 0, model()->indexOf(place.group));
    }

    void drop(const NodePath& dragged, const Place& place)
    {
        const QPersistentModelIndex index = model()->indexOf(dragged);
        ASSERT_TRUE(index.flags().testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model()->mimeData({index}));
        EXPECT_FALSE(model()->dropMimeData(
            data.get(), Qt::MoveAction, place.row, 0, model()->indexOf(place.group)))
            << "or the view would remove the row that has moved";
        settle();
    }

    [[nodiscard]] QString ids(std::size_t group)
    {
        QStringList ids;
        for (const SchemeNode& child : document().root.children[group].children)
            ids << child.id;
        return ids.join(QLatin1Char(' '));
    }
};

TEST_F(EditedTreeDragTest, TakesARealTree)
{
    begin();
    const QAbstractItemModelTester tester(model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    drop({0, 0}, {{1}, 0});
    drop({0}, {{}, 2});
    drop({0, 0}, {{1}, -1});
}

TEST_F(EditedTreeDragTest, PutsANodeBeforeItsSibling)
{
    begin();
    drop({0, 2}, {{0}, 0});
    EXPECT_EQ(ids(0), QStringLiteral("c a b"));
    EXPECT_EQ(editing().path(), (NodePath{0, 0})) << "one stands on what was moved";
    EXPECT_EQ(tree()->currentIndex(), model()->indexOf({0, 0}));
}

TEST_F(EditedTreeDragTest, PutsANodeBehindItsSiblings)
{
    begin();
    drop({0, 0}, {{0}, 2});
    EXPECT_EQ(ids(0), QStringLiteral("b a c"));
    drop({0, 0}, {{0}, 3});
    EXPECT_EQ(ids(0), QStringLiteral("a c b"));
}

TEST_F(EditedTreeDragTest, PutsANodeIntoAnotherGroupWhereItIsDropped)
{
    begin();
    drop({0, 1}, {{1}, 0});
    EXPECT_EQ(ids(0), QStringLiteral("a c"));
    EXPECT_EQ(ids(1), QStringLiteral("b d"));
}

TEST_F(EditedTreeDragTest, PutsANodeAtTheEndOfTheGroupItIsDroppedOn)
{
    begin();
    drop({0, 1}, {{1}, -1});
    EXPECT_EQ(ids(1), QStringLiteral("d b"));
}

TEST_F(EditedTreeDragTest, PutsANodeAtTheVeryEndWhenItIsDroppedBelowAll)
{
    begin();
    const std::unique_ptr<QMimeData> data(model()->mimeData({model()->indexOf({0, 0})}));
    EXPECT_TRUE(model()->canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    EXPECT_FALSE(model()->dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    ASSERT_EQ(document().root.children.size(), 3U);
    EXPECT_EQ(document().root.children[2].id, QStringLiteral("a"));
}

TEST_F(EditedTreeDragTest, RefusesAGroupWithinItself)
{
    begin();
    drop({1}, {{0}, 0}); // A group in a group, to drop the outer one into the inner.
    const SchemeDocument before = document();
    EXPECT_FALSE(canDrop({0}, {{0}, 0}));
    EXPECT_FALSE(canDrop({0}, {{0, 0}, 0}));
    drop({0}, {{0, 0}, 0});
    EXPECT_EQ(document(), before);
    EXPECT_FALSE(find<QLabel>("notice", "schemeEditor")->text().isEmpty()) << "it says why";
}

TEST_F(EditedTreeDragTest, RefusesAnythingBelowAnIndicatorAndTheWholeItself)
{
    begin();
    EXPECT_FALSE(canDrop({0, 0}, {{1, 0}, 0}));
    EXPECT_FALSE(model()->indexOf({1, 0}).flags().testFlag(Qt::ItemIsDropEnabled));
    EXPECT_FALSE(model()->indexOf({}).flags().testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(canDrop({}, {{0}, 0}));
}

TEST_F(EditedTreeDragTest, TakesAMoveBackAndDoesItAgain)
{
    begin();
    const SchemeDocument before = document();
    drop({0, 1}, {{1}, 0});
    const SchemeDocument after = document();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document(), before);
    EXPECT_EQ(model()->rowCount(model()->indexOf({0})), 3);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(document(), after);
    EXPECT_EQ(model()->rowCount(model()->indexOf({1})), 2);
}

} // namespace

} // namespace plumbline::testing::pages
