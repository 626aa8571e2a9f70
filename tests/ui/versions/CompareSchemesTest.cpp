// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/VersionsTest.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QDialog>

namespace plumbline::testing::pages {

namespace {

class CompareSchemes : public VersionsPageTest
{
protected:
    QListView* offered() { return find<QListView>("editionList"); }

    void type(const char* letters)
    {
        auto* search = find<QLineEdit>("editionSearch");
        ASSERT_TRUE(search->isVisible());
        QTest::keyClicks(search, QLatin1String(letters));
        settle();
    }
};

TEST_F(CompareSchemes, TellsTwoOfTheLibraryApartHonestly)
{
    arrive(SchemeId(QStringLiteral("team-quarterly")),
           {ofLibrary("team-quarterly"), ofLibrary("churn-control")});
    EXPECT_TRUE(says(find<QLabel>("heading")->text(), "Two different schemes"));
    EXPECT_TRUE(says(find<QLabel>("count")->text(), "difference"));
    EXPECT_TRUE(says(differences(), "Groups and indicators ("));
    EXPECT_TRUE(says(differences(), "added"));
    EXPECT_TRUE(says(differences(), "removed"));
    EXPECT_FALSE(says(differences(),
                      "%"
                      "1"));
}

TEST_F(CompareSchemes, PicksTheOtherOneByAFewLetters)
{
    arrive(SchemeId(QStringLiteral("team-quarterly")), {ofLibrary("team-quarterly"), {}});
    ASSERT_TRUE(find<QDialog>("editionPicker")->isVisible()) << "what to compare with is asked";
    const int all = offered()->model()->rowCount();
    type("churn");
    EXPECT_LT(offered()->model()->rowCount(), all);
    const QString picked = offered()->currentIndex().data().toString();
    QTest::keyClick(find<QLineEdit>("editionSearch"), Qt::Key_Return);
    settle();
    EXPECT_FALSE(find<QDialog>("editionPicker")->isVisible());
    EXPECT_EQ(find<QPushButton>("beforeButton")->text(), picked);
    EXPECT_TRUE(says(find<QLabel>("count")->text(), "difference"));
}

TEST_F(CompareSchemes, ChoosesWithTheArrowsWhileTyping)
{
    arrive(SchemeId(QStringLiteral("team-quarterly")), {ofLibrary("team-quarterly"), {}});
    QTest::keyClick(find<QLineEdit>("editionSearch"), Qt::Key_Down);
    EXPECT_EQ(offered()->currentIndex().row(), 1);
    type("no such scheme at all");
    EXPECT_FALSE(find<QPushButton>("pickEdition")->isEnabled());
}

TEST_F(CompareSchemes, SwapsAddedAndRemoved)
{
    arrive(SchemeId(QStringLiteral("team-quarterly")),
           {ofLibrary("team-quarterly"), ofLibrary("churn-control")});
    const auto counted = [&](const char* word) { return differences().count(QLatin1String(word)); };
    const auto added = counted("added");
    const auto removed = counted("removed");
    press("swapButton");
    EXPECT_EQ(counted("added"), removed);
    EXPECT_EQ(counted("removed"), added);
    EXPECT_TRUE(says(find<QPushButton>("beforeButton")->text(), "quarterly"));
}

TEST_F(CompareSchemes, ComparesTheCompanysWithTheLibrarys)
{
    makeThreeVersions();
    arrive(scheme);
    press("beforeButton");
    type("churn");
    press("pickEdition");
    EXPECT_TRUE(says(find<QLabel>("heading")->text(), "Two different schemes"));
    EXPECT_TRUE(says(find<QPushButton>("afterButton")->text(), "Version 3"));
}

TEST_F(CompareSchemes, CopiesTheDifferencesAsSentences)
{
    makeThreeVersions();
    arrive(scheme);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(says(copied, "Desk · Version 2 → Desk · Version 3")) << qPrintable(copied);
    EXPECT_TRUE(says(copied, "- indicator “Satisfaction”: weight 60 → 70")) << qPrintable(copied);
}

TEST_F(CompareSchemes, GoesToAnotherSchemesVersions)
{
    makeThreeVersions();
    arrive(scheme);
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    type("team-quarterly");
    press("pickEdition");
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Library")});
}

} // namespace

} // namespace plumbline::testing::pages
