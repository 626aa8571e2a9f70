// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

namespace plumbline::testing::pages {

namespace {

/// The ways out of the editor and back: retiring, what-if, the guide.
class EditorWaysTest : public SchemeEditorTest
{
protected:
    /// A scheme of the library as the company's own, and its next version begun.
    void beginVersion()
    {
        openPage();
        chooseScheme(QStringLiteral("team-quarterly"));
        press("takeButton");
        press("editButton");
    }
};

TEST_F(EditorWaysTest, RetiresASchemeWithAReason)
{
    beginVersion();
    stand({0});
    type("weightEdit", QStringLiteral("25"));
    dialogs.answer = QStringLiteral("Replaced by the monthly one");
    press("retireButton");
    EXPECT_TRUE(find<QLabel>("facts")->isVisible()) << "back at the schemes";
    ASSERT_EQ(store.contents.schemes.size(), 1U);
    EXPECT_EQ(store.contents.drafts.size(), 1U) << "the draft stays";
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("scheme.retired"));
    EXPECT_TRUE(store.contents.audit.back().reason.contains(QStringLiteral("monthly")));
}

TEST_F(EditorWaysTest, RetiresNothingWithoutAReason)
{
    beginVersion();
    press("retireButton");
    EXPECT_TRUE(find<SchemeEditor>("schemeEditor")->isVisible());
    EXPECT_NE(store.contents.audit.back().action, QStringLiteral("scheme.retired"));
}

TEST_F(EditorWaysTest, OffersNoRetiringOfASchemeThatIsNew)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    EXPECT_FALSE(find<QPushButton>("retireButton")->isVisible());
}

TEST_F(EditorWaysTest, LeadsToWhatTheDraftWouldChangeWithAllThatWasTyped)
{
    openPage();
    beginNew("newButton", QStringLiteral("own-one"));
    stand({0, 0});
    type("weightEdit", QStringLiteral("66"));
    Destination asked;
    QObject::connect(&desk, &Desk::navigationRequested, page.get(), [&](const Destination& one) {
        asked = one;
        // What-if reads the drafts at once.
        ASSERT_EQ(store.contents.drafts.size(), 1U);
        const auto kept = schemes.readDocument(store.contents.drafts.begin()->second.document);
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->root.children[0].children[0].weight, Decimal(66));
    });
    press("editorWhatIfButton");
    EXPECT_EQ(asked.page, PageId::WhatIf);
    EXPECT_EQ(asked.scheme, SchemeId(QStringLiteral("own-one")));
    EXPECT_TRUE(find<SchemeEditor>("schemeEditor")->isVisible()) << "the editor is still open";
}

TEST_F(EditorWaysTest, NamesItsOwnChapterOfTheGuide)
{
    openPage();
    EXPECT_TRUE(page->guideChapter().isEmpty());
    beginNew("newButton", QStringLiteral("own-one"));
    EXPECT_EQ(page->guideChapter(), QStringLiteral("editor"));
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/guide/en/editor.md")));
    press("backButton");
    EXPECT_TRUE(page->guideChapter().isEmpty());
}

} // namespace

} // namespace plumbline::testing::pages
