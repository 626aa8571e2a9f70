// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"
#include "ui/schemes/editor/EditedTreeModel.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace plumbline::testing::pages {

namespace {

/// A draft that is kept, and then changed by keys that nothing waits for.
class DraftKeepingTest : public SchemeEditorTest
{
protected:
    void begin()
    {
        openPage();
        beginNew("newButton", QStringLiteral("own-one"));
        stand({0, 0});
        ASSERT_TRUE(QTest::qWaitFor([this] { return !store.contents.drafts.empty(); }));
        settle();
    }

    /// Types into the field without leaving it, and lets no time pass.
    void typeOnly(const char* field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// The indicator as the company file has it.
    SchemeNode kept()
    {
        EXPECT_EQ(store.contents.drafts.size(), 1U);
        const auto read = schemes.readDocument(store.contents.drafts.begin()->second.document);
        EXPECT_TRUE(read);
        return read ? read->root.children.at(0).children.at(0) : SchemeNode();
    }

    void openDraftAgain()
    {
        openPage();
        auto* drafts = find<QPushButton>("draftsButton");
        ASSERT_TRUE(drafts->isVisible()) << "the draft is offered";
        drafts->menu()->actions().front()->trigger();
        settle();
    }
};

TEST_F(DraftKeepingTest, KeepsTheLastKeyWhenTheCompanyIsClosed)
{
    begin();
    typeOnly("weightEdit", QStringLiteral("77"));
    desk.close();
    EXPECT_EQ(kept().weight, Decimal(77));
    settle();
    EXPECT_FALSE(find<QPushButton>("draftsButton")->isVisible()) << "the company is closed";
}

TEST_F(DraftKeepingTest, KeepsAnIdThatWasNotLeftYetWhenTheCompanyIsClosed)
{
    begin();
    typeOnly("idEdit", QStringLiteral("calls"));
    desk.close();
    EXPECT_EQ(kept().id, QStringLiteral("calls"));
}

TEST_F(DraftKeepingTest, KeepsACellOfTheTreeThatIsStillOpenWhenTheCompanyIsClosed)
{
    begin();
    tree()->setCurrentIndex(
        static_cast<EditedTreeModel*>(tree()->model())->indexOf({0, 0}, EditedTreeModel::Weight));
    typeCell(QStringLiteral("64"));
    desk.close();
    EXPECT_EQ(kept().weight, Decimal(64));
}

TEST_F(DraftKeepingTest, KeepsTheLastKeyWhenAnotherCompanyIsOpened)
{
    begin();
    typeOnly("weightEdit", QStringLiteral("78"));
    desk.open(QStringLiteral("other.plumb"));
    EXPECT_EQ(kept().weight, Decimal(78));
    settle();
}

TEST_F(DraftKeepingTest, KeepsTheLastKeyWhenTheWindowGoes)
{
    begin();
    typeOnly("weightEdit", QStringLiteral("79"));
    page.reset();
    EXPECT_EQ(kept().weight, Decimal(79));
}

TEST_F(DraftKeepingTest, StaysOpenUntilTheDraftCanBeKept)
{
    begin();
    store.isDiskFull = true;
    typeOnly("weightEdit", QStringLiteral("81"));
    press("backButton");
    EXPECT_TRUE(find<SchemeEditor>("schemeEditor")->isVisible()) << "nothing on the screen is lost";
    EXPECT_TRUE(find<QWidget>("noticeCard", "schemeEditor")->isVisible());
    EXPECT_TRUE(find<QLabel>("draftState")->text().contains(QStringLiteral("not saved")));
    EXPECT_EQ(kept().weight, Decimal(100));
    store.isDiskFull = false;
    press("backButton");
    EXPECT_TRUE(find<QLabel>("facts")->isVisible()) << "back at the schemes";
    EXPECT_EQ(kept().weight, Decimal(81));
}

TEST_F(DraftKeepingTest, OffersWhatWasKeptLastAfterACrashBetweenTwoSaves)
{
    begin();
    typeOnly("weightEdit", QStringLiteral("55"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept().weight == Decimal(55); }));
    store.isDiskFull = true; // Nothing more reaches the file, as in a crash.
    typeOnly("weightEdit", QStringLiteral("56"));
    typeOnly("targetEdit", QStringLiteral("90"));
    page.reset();
    desk.close();
    settle();
    store.isDiskFull = false;
    EXPECT_EQ(kept().weight, Decimal(55)) << "whole as it was kept last";
    openDraftAgain();
    const SchemeNode& node = document().root.children[0].children[0];
    EXPECT_EQ(node.weight, Decimal(55));
    EXPECT_EQ(std::get<Attainment>(node.indicator->grading).target, Decimal(100));
    EXPECT_TRUE(find<QLabel>("draftState")->text().contains(QStringLiteral("draft saved")));
}

} // namespace

} // namespace plumbline::testing::pages
