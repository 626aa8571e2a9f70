// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/VersionsTest.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QTreeWidget>

namespace plumbline::testing::pages {

TEST_F(VersionsPageTest, ListsTheCourseNewestFirstWithTheDraftOnTop)
{
    makeThreeVersions();
    draft(65, 3);
    arrive(scheme);
    EXPECT_EQ(rows(),
              (QStringList{QStringLiteral("Draft"),
                           QStringLiteral("Version 3"),
                           QStringLiteral("Version 2 · in force now"),
                           QStringLiteral("Version 1")}));
    const QAbstractItemModelTester tester(list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(says(details(), "based on version 3"));
}

TEST_F(VersionsPageTest, SaysWhoActivatedWhatWhenAndWhyAndWhatUsesIt)
{
    makeThreeVersions();
    arrive(scheme);
    stand(1);
    EXPECT_TRUE(says(details(), "Counts from 2026, quarter 2 until version 3 takes over"))
        << qPrintable(details());
    EXPECT_TRUE(says(details(), "Activated by boss on 2026-04-08"));
    EXPECT_TRUE(says(details(), "Why: Customers first"));
    EXPECT_TRUE(says(details(), "used by 1 cycle")) << qPrintable(details());
    stand(2);
    EXPECT_TRUE(says(details(), "Counts from the beginning until version 2"));
    EXPECT_TRUE(says(details(), "Taken in from a scheme file by hr"));
    EXPECT_TRUE(says(details(), "2026, quarter 1"));
    stand(0);
    EXPECT_TRUE(says(details(), "No cycle uses it"));
}

TEST_F(VersionsPageTest, ComparesTheOneLookedAtWithTheOneBefore)
{
    makeThreeVersions();
    draft(65, 3);
    arrive(scheme);
    EXPECT_TRUE(says(differences(), "70 → 65")) << qPrintable(differences());
    EXPECT_TRUE(says(find<QLabel>("count")->text(), "2 difference"));
    stand(2);
    EXPECT_TRUE(says(differences(), "50 → 60")) << qPrintable(differences());
    stand(3);
    EXPECT_TRUE(says(differences(), "Nothing stands before it"));
}

TEST_F(VersionsPageTest, ComparesAnyTwoChosenByKeys)
{
    makeThreeVersions();
    draft(65, 3);
    arrive(scheme);
    stand(1);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(says(find<QPushButton>("beforeButton")->text(), "Version 1"));
    EXPECT_TRUE(says(find<QPushButton>("afterButton")->text(), "Version 3"));
    EXPECT_TRUE(says(differences(), "50 → 70")) << qPrintable(differences());
    QTest::keyClick(list(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(says(differences(), "70 → 50")) << qPrintable(differences());
}

TEST_F(VersionsPageTest, TellsARetiredSchemeWithWhoAndWhy)
{
    makeThreeVersions();
    ASSERT_TRUE(retireScheme(access(), scheme, QStringLiteral("Merged with another.")));
    arrive(scheme);
    const auto* retired = find<QLabel>("retired");
    EXPECT_TRUE(retired->isVisible());
    EXPECT_TRUE(says(retired->text(), "Retired by boss on 2026-04-08"));
    EXPECT_TRUE(says(retired->text(), "Merged with another."));
    EXPECT_FALSE(says(rows().join(QLatin1Char('\n')), "in force"));
}

TEST_F(VersionsPageTest, SaysClearlyWhenNothingDiffers)
{
    const QByteArray file = library.schemes().front();
    const SchemeId own(schemes.readDocument(file)->id);
    store.contents.schemes = {{own, 1, file, clock.now(), QStringLiteral("hr")}};
    arrive(own);
    EXPECT_EQ(rows(),
              (QStringList{QStringLiteral("Version 1 · in force now"), QStringLiteral("Library")}));
    EXPECT_TRUE(says(details(), "Taken from the library as it is, by hr"));
    EXPECT_TRUE(says(differences(), "Nothing differs")) << qPrintable(differences());
    EXPECT_FALSE(find<QPushButton>("copyButton")->isEnabled());
}

TEST_F(VersionsPageTest, ShowsTheLibraryToAnEmptyCompany)
{
    store.contents = {};
    arrive({});
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Library")});
    EXPECT_TRUE(says(details(), "has not taken it in"));
    EXPECT_TRUE(says(differences(), "Nothing stands before it"));
    EXPECT_FALSE(find<QLabel>("retired")->isVisible());
}

TEST_F(VersionsPageTest, ReadsAVersionInFull)
{
    makeThreeVersions();
    arrive(scheme);
    stand(1);
    QTest::keyClick(list(), Qt::Key_Return);
    auto* reader = find<QDialog>("schemeReader");
    ASSERT_TRUE(reader->isVisible());
    EXPECT_TRUE(says(reader->windowTitle(), "Version 2"));
    const auto* tree = reader->findChild<QTreeWidget*>(QStringLiteral("readTree"));
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("60"));
}

TEST_F(VersionsPageTest, SaysWhyADraftCannotBeReadYet)
{
    makeThreeVersions();
    draft(65, 3, 20);
    arrive(scheme);
    EXPECT_FALSE(find<QPushButton>("readButton")->isEnabled());
    EXPECT_TRUE(says(details(), "can't be activated yet")) << qPrintable(details());
    EXPECT_TRUE(says(differences(), "70 → 65")) << "what it changes can be told all the same";
}

TEST_F(VersionsPageTest, ExportsAVersionLetterForLetter)
{
    makeThreeVersions();
    arrive(scheme);
    stand(2);
    const QString target = folder.filePath(QStringLiteral("out.json"));
    dialogs.paths = {target};
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QFile written(target);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), aSchemeFile());
}

TEST_F(VersionsPageTest, LeadsBackToTheScheme)
{
    makeThreeVersions();
    arrive(scheme);
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    QTest::keyClick(list(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, PageId::Schemes);
    EXPECT_EQ(asked->scheme, scheme);
}

} // namespace plumbline::testing::pages
