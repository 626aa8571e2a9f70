// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"

#include "application/schemes/ListDrafts.h"
#include "ui/schemes/editor/EditedTreeModel.h"
#include "ui/schemes/editor/Findings.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

namespace plumbline::testing::pages {

namespace {

TEST_F(SchemeEditorTest, OpensABlankSchemeAndKeepsItAsADraft)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    EXPECT_EQ(document().id, QStringLiteral("own-one"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !store.contents.drafts.empty(); }));
    settle();
    EXPECT_TRUE(store.contents.schemes.empty());
    EXPECT_TRUE(find<QLabel>("draftState")->text().contains(QStringLiteral("draft saved")));
}

TEST_F(SchemeEditorTest, TypesIntoTheTreeAndTakesItBack)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    QLineEdit* cell = typeCell(QStringLiteral("Calls"));
    EXPECT_EQ(cell->text(), QStringLiteral("Calls"));
    QTest::keyClick(cell, Qt::Key_Tab);
    settle();
    cell = qobject_cast<QLineEdit*>(QApplication::focusWidget()); // Tab went on to the weight.
    ASSERT_TRUE(cell);
    QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(cell, QStringLiteral("60"));
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
    const SchemeNode& node = document().root.children[0].children[0];
    EXPECT_EQ(node.texts.name.in(QStringLiteral("en")), QStringLiteral("Calls"));
    EXPECT_EQ(node.weight, Decimal(60));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document().root.children[0].children[0].weight, Decimal(100));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document().root.children[0].children[0].texts.name.isEmpty());
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_FALSE(document().root.children[0].children[0].texts.name.isEmpty());
}

TEST_F(SchemeEditorTest, RefusesAWeightThatIsNoNumberInPlace)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    tree()->setCurrentIndex(
        static_cast<EditedTreeModel*>(tree()->model())->indexOf({0, 0}, EditedTreeModel::Weight));
    QLineEdit* cell = typeCell(QStringLiteral("4x"));
    EXPECT_EQ(cell->property("tone").toString(), QStringLiteral("failure"));
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
    EXPECT_TRUE(cell->isVisible()) << "what is refused stays";
    EXPECT_EQ(document().root.children[0].children[0].weight, Decimal(100));
    QTest::keyClick(cell, Qt::Key_Escape);
    settle();
    EXPECT_EQ(document().root.children[0].children[0].weight, Decimal(100));
}

TEST_F(SchemeEditorTest, AddsCopiesMovesAndDeletesByKeys)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    key(Qt::Key_Insert);
    EXPECT_EQ(document().root.children[0].children.size(), 2U);
    EXPECT_EQ(editing().path(), (NodePath{0, 1}));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(editing().path(), (NodePath{0, 0}));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(document().root.children[0].children.size(), 3U);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(editing().path(), (NodePath{1}));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(editing().path(), (NodePath{0, 2}));
    key(Qt::Key_Delete);
    EXPECT_EQ(document().root.children[0].children.size(), 2U);
    stand({0});
    key(Qt::Key_Insert, Qt::ControlModifier);
    EXPECT_EQ(document().root.children.size(), 2U);
    const QAbstractItemModelTester tester(tree()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SchemeEditorTest, MakesRoomForNamesBeforeItCutsThem)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("scorerEdit", QStringLiteral("leader"));
    EXPECT_FALSE(tree()->isColumnHidden(EditedTreeModel::Scorer));
    type("nameEdit", QStringLiteral("Calls answered within one minute"));
    EXPECT_TRUE(tree()->isColumnHidden(EditedTreeModel::Scorer));
    for (const int column : {EditedTreeModel::Name, EditedTreeModel::Weight, EditedTreeModel::Sum})
        EXPECT_GE(tree()->columnWidth(column),
                  static_cast<QTreeView*>(tree())->header()->sectionSizeHint(column));
    tree()->setCurrentIndex(
        static_cast<EditedTreeModel*>(tree()->model())->indexOf({0, 0}, EditedTreeModel::Full));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right);
    EXPECT_FALSE(tree()->isColumnHidden(tree()->currentIndex().column()));
}

TEST_F(SchemeEditorTest, StandsOnItsNodeAfterAClickBesideAll)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    const QRect below = tree()->viewport()->rect();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, below.bottomLeft() + QPoint(20, -20));
    EXPECT_EQ(tree()->selectionModel()->selectedIndexes().size(), 1);
    EXPECT_EQ(editing().path(), (NodePath{0, 0}));
}

TEST_F(SchemeEditorTest, StaysQuickWithTwoHundredIndicators)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    constexpr int kMany = 200;
    SchemeDocument made = document();
    SchemeNode& group = made.root.children[0];
    const SchemeNode one = group.children[0];
    for (int i = 1; i < kMany; ++i) {
        group.children.push_back(one);
        group.children.back().id = QStringLiteral("indicator-%1").arg(i);
    }
    made.weights = Weights::Relative;
    editing().perform(made);
    stand({0, kMany - 1});
    QElapsedTimer timer;
    timer.start();
    type("weightEdit", QStringLiteral("12.5"));
    constexpr int kKeys = 6; // With the one that selects and Enter.
    constexpr int kSlowest = 100; // Milliseconds a key, on a busy machine.
    EXPECT_LT(timer.elapsed(), kKeys * kSlowest);
    EXPECT_EQ(editing().node().weight, *Decimal::parse(u"12.5"));
}

TEST_F(SchemeEditorTest, TakesEveryStepBackToTheBeginning)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    const SchemeDocument first = document();
    constexpr int kSteps = 150;
    for (int i = 0; i < kSteps; ++i)
        editing().perform(copyNode(document(), {0, 0}));
    EXPECT_EQ(document().root.children[0].children.size(), kSteps + 1U);
    for (int i = 0; i < kSteps; ++i)
        editing().undo();
    EXPECT_FALSE(editing().canUndo());
    EXPECT_EQ(document(), first);
}

TEST_F(SchemeEditorTest, KeepsWhatIsPastedIntoANumberAndSaysWhy)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    const QString pasted = QStringLiteral("weight: ca. 30 %\tand more");
    type("weightEdit", pasted);
    EXPECT_FALSE(find<QLabel>("weightEditReason")->text().isEmpty());
    EXPECT_EQ(document().root.children[0].children[0].weight, Decimal(100));
    QTest::keyClick(find<QLineEdit>("weightEdit"), Qt::Key_Escape);
    EXPECT_EQ(find<QLineEdit>("weightEdit")->text(), QStringLiteral("100"));
    EXPECT_TRUE(find<QLabel>("weightEditReason")->text().isEmpty());
}

TEST_F(SchemeEditorTest, ShowsTheSumBesideWhatIsDemanded)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("weightEdit", QStringLiteral("90"));
    const auto* model = static_cast<EditedTreeModel*>(tree()->model());
    const QModelIndex sum = model->indexOf({0}, EditedTreeModel::Sum);
    EXPECT_EQ(sum.data().toString(), QStringLiteral("90 of 100"));
    EXPECT_TRUE(sum.data(EditedTreeModel::kWarningRole).toBool());
    type("weightEdit", QStringLiteral("100"));
    EXPECT_FALSE(sum.data(EditedTreeModel::kWarningRole).toBool());
}

TEST_F(SchemeEditorTest, KeepsWhatAFieldRefusesWithTheReason)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("targetEdit", QStringLiteral("95,5"));
    EXPECT_EQ(find<QLineEdit>("targetEdit")->text(), QStringLiteral("95,5"));
    EXPECT_FALSE(find<QLabel>("targetEditReason")->text().isEmpty());
    const auto& grading =
        std::get<Attainment>(document().root.children[0].children[0].indicator->grading);
    EXPECT_EQ(grading.target, Decimal(100));
    type("targetEdit", QStringLiteral("95.5"));
    EXPECT_TRUE(find<QLabel>("targetEditReason")->text().isEmpty());
}

TEST_F(SchemeEditorTest, SaysWhatIsWrongAsOneTypesAndLeadsThere)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    auto* findings = find<Findings>("findings");
    findings->findNow();
    EXPECT_TRUE(findings->faults().empty()) << qPrintable(findings->item(0)->text());
    stand({0, 0});
    type("targetEdit", QStringLiteral("-1"));
    findings->findNow();
    ASSERT_EQ(findings->faults().size(), 1U);
    EXPECT_FALSE(find<QLabel>("targetEditReason")->text().isEmpty());
    stand({0});
    Q_EMIT findings->itemClicked(findings->item(0));
    settle();
    EXPECT_EQ(editing().path(), (NodePath{0, 0}));
    EXPECT_TRUE(find<QLineEdit>("targetEdit")->hasFocus());
}

TEST_F(SchemeEditorTest, SaysWhereTargetsAreMissing)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    settle();
    auto* findings = find<Findings>("findings");
    const auto saysSo = [findings] {
        findings->findNow();
        return !findings->findItems(QStringLiteral("own target"), Qt::MatchContains).isEmpty();
    };
    EXPECT_FALSE(saysSo());
    stand({0, 0});
    type("targetEdit", {});
    ASSERT_FALSE(std::get<Attainment>(document().root.children[0].children[0].indicator->grading)
                     .target.has_value());
    EXPECT_TRUE(saysSo()) << "nobody has one yet";
    findings->setTargets({document().root.children[0].children[0].id});
    EXPECT_FALSE(saysSo());
}

TEST_F(SchemeEditorTest, TakesASchemeOfTheLibraryUnderItsOwnIdAndActivatesIt)
{
    openPage();
    chooseScheme(QStringLiteral("team-quarterly"));
    beginNew("editButton", QStringLiteral("our-team"));
    stand({0});
    type("weightEdit", QStringLiteral("40"));
    press("activateButton");
    auto* reason = find<QPlainTextEdit>("reasonEdit");
    auto* confirm = find<QPushButton>("confirmActivation");
    EXPECT_FALSE(confirm->isEnabled()) << "nobody said why";
    QTest::keyClicks(reason, QStringLiteral("Customers come first"));
    press("confirmActivation");
    ASSERT_EQ(store.contents.schemes.size(), 1U);
    EXPECT_EQ(store.contents.schemes.front().id, SchemeId(QStringLiteral("our-team")));
    EXPECT_EQ(store.contents.schemes.front().version, 1);
    EXPECT_TRUE(store.contents.drafts.empty());
    EXPECT_TRUE(find<QLabel>("facts")->isVisible()) << "back at the schemes";
}

TEST_F(SchemeEditorTest, ShowsInWordsWhatANewVersionChanges)
{
    openPage();
    chooseScheme(QStringLiteral("team-quarterly"));
    press("takeButton");
    press("editButton");
    stand({0});
    type("weightEdit", QStringLiteral("25"));
    press("activateButton");
    const QString told = find<QTextBrowser>("changes")->toPlainText();
    EXPECT_TRUE(told.contains(QString::fromUtf8("30 → 25"))) << qPrintable(told);
    EXPECT_FALSE(find<QListWidget>("changeList")->isVisible());
    QTest::keyClicks(find<QPlainTextEdit>("reasonEdit"), QStringLiteral("Less of it"));
    press("confirmActivation");
    ASSERT_EQ(store.contents.schemes.size(), 2U);
    EXPECT_EQ(store.contents.schemes.back().version, 2);
}

TEST_F(SchemeEditorTest, BlocksActivatingWhileThereAreErrors)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("weightEdit", QStringLiteral("90"));
    press("activateButton");
    EXPECT_FALSE(find<QPlainTextEdit>("reasonEdit")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("confirmActivation")->isEnabled());
    EXPECT_GT(find<QListWidget>("changeList")->count(), 0);
}

TEST_F(SchemeEditorTest, GoesOnWithADraftAfterItWasLeft)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("weightEdit", QStringLiteral("77"));
    press("backButton");
    auto* drafts = find<QPushButton>("draftsButton");
    ASSERT_TRUE(drafts->isVisible());
    drafts->menu()->actions().front()->trigger();
    settle();
    EXPECT_EQ(document().root.children[0].children[0].weight, Decimal(77));
    press("discardButton");
    EXPECT_TRUE(store.contents.drafts.empty());
    EXPECT_FALSE(find<QPushButton>("draftsButton")->isVisible());
}

TEST_F(SchemeEditorTest, WritesTextsInTheLanguageChosen)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("nameEdit", QStringLiteral("Calls"));
    press("simplifiedButton");
    EXPECT_TRUE(find<QLineEdit>("nameEdit")->text().isEmpty());
    type("nameEdit", QStringLiteral("Dianhua"));
    const LocalizedText& name = document().root.children[0].children[0].texts.name;
    EXPECT_EQ(name.all().value(QStringLiteral("en")), QStringLiteral("Calls"));
    EXPECT_EQ(name.all().value(QStringLiteral("zh_CN")), QStringLiteral("Dianhua"));
}

} // namespace

} // namespace plumbline::testing::pages
