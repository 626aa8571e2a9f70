// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemesPage.h"

#include "tests/ui/PageTest.h"
#include "ui/schemes/SchemeListModel.h"
#include "ui/schemes/SchemeTree.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

namespace {

constexpr int kLibrary = 20;

class SchemesPageTest : public PageTest<SchemesPage>
{
protected:
    void choose(const QString& typed)
    {
        auto* search = find<QLineEdit>("searchEdit");
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, typed);
        auto* list = find<QListView>("list");
        ASSERT_GT(list->model()->rowCount(), 0);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        settle();
    }
};

TEST_F(SchemesPageTest, OffersTheWholeLibrary)
{
    openPage();
    auto* list = find<QListView>("list");
    EXPECT_EQ(list->model()->rowCount(), kLibrary);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(QStringLiteral("churn"));
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(SchemesPageTest, HeadsFiguresWhereTheyStand)
{
    openPage();
    choose(QStringLiteral("churn"));
    const QTreeWidgetItem* head = find<SchemeTree>("tree")->headerItem();
    const QTreeWidgetItem* first = find<SchemeTree>("tree")->topLevelItem(0)->child(0);
    for (const int column : {SchemeTree::Weight, SchemeTree::Full})
        EXPECT_EQ(head->textAlignment(column), first->textAlignment(column)) << column;
}

TEST_F(SchemesPageTest, ReadsEverySchemeOfTheLibraryInFull)
{
    openPage();
    auto* list = find<QListView>("list");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        settle();
        EXPECT_GT(find<SchemeTree>("tree")->topLevelItem(0)->childCount(), 0) << row;
        EXPECT_FALSE(find<QLabel>("gradingWords")->text().isEmpty()) << row;
        EXPECT_GT(find<QTextBrowser>("text")->toPlainText().size(), 100) << row;
        page->grab();
    }
}

TEST_F(SchemesPageTest, ShowsNinetyAsNinety)
{
    openPage();
    choose(QStringLiteral("team-quarterly"));
    EXPECT_EQ(find<SchemeTree>("tree")->topLevelItem(0)->text(SchemeTree::Weight),
              QStringLiteral("90"));
    EXPECT_TRUE(find<QLabel>("weightsHint")->text().contains(QStringLiteral("90, not 100")));
}

TEST_F(SchemesPageTest, RefusesASchemeFileAndSaysWhatStandsWhere)
{
    openPage();
    QByteArray file = aSchemeFile();
    file.replace(R"("weight":"50")", R"("weight":"45")");
    dialogs.paths = {write(QStringLiteral("bad.json"), file)};
    press("importButton");
    const QString said = find<QLabel>("notice")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("bad.json"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("95"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("/root"))) << qPrintable(said);
    EXPECT_TRUE(store.contents.schemes.empty());
}

TEST_F(SchemesPageTest, NamesTheOffendingTextOfABadNumber)
{
    openPage();
    QByteArray file = aSchemeFile();
    file.replace(R"("weight":"30")", R"("weight":"30,5")");
    dialogs.paths = {write(QStringLiteral("bad.json"), file)};
    press("validateButton");
    const QString said = find<QLabel>("notice")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("/root/children/1/weight"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("\"30,5\""))) << qPrintable(said);
}

TEST_F(SchemesPageTest, TakesASchemeFileIn)
{
    openPage();
    dialogs.paths = {write(QStringLiteral("good.json"), aSchemeFile())};
    press("importButton");
    ASSERT_EQ(store.contents.schemes.size(), 1U);
    EXPECT_EQ(find<QLabel>("name")->text(), QStringLiteral("Desk"));
    EXPECT_EQ(find<QListView>("list")->model()->rowCount(), kLibrary + 1);
}

TEST_F(SchemesPageTest, TakesASchemeOfTheLibraryAndExportsTheSameFile)
{
    openPage();
    choose(QStringLiteral("team-quarterly"));
    press("takeButton");
    ASSERT_EQ(store.contents.schemes.size(), 1U);
    const QString target = folder.filePath(QStringLiteral("out.json"));
    dialogs.paths = {target};
    press("exportButton");
    QFile written(target);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), store.contents.schemes.front().document);
}

TEST_F(SchemesPageTest, LeadsToOpeningACycle)
{
    openPage();
    choose(QStringLiteral("team-quarterly"));
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    press("openCycleButton");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, PageId::Cycles);
    EXPECT_EQ(asked->scheme, SchemeId(QStringLiteral("team-quarterly")));
}

TEST_F(SchemesPageTest, LeadsToWhatItWouldChange)
{
    openPage();
    choose(QStringLiteral("team-quarterly"));
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    press("whatIfButton");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, PageId::WhatIf);
    EXPECT_EQ(asked->scheme, SchemeId(QStringLiteral("team-quarterly")));
}

TEST_F(SchemesPageTest, MarksARetiredScheme)
{
    const SchemeId scheme(QStringLiteral("desk-quarterly"));
    store.contents.schemes = {{scheme, 1, aSchemeFile(), clock.now(), QStringLiteral("hr")}};
    store.contents.steps = {{SchemeStepKind::Retired,
                             scheme,
                             1,
                             std::nullopt,
                             clock.now(),
                             QStringLiteral("hr"),
                             QStringLiteral("merged")}};
    openPage();
    const QModelIndex first = find<QListView>("list")->model()->index(0, 0);
    EXPECT_EQ(first.data(SchemeListModel::kFactsRole).toString(),
              QStringLiteral("Company · retired · version 1"));
}

TEST_F(SchemesPageTest, LeadsToTheVersionsByAKey)
{
    openPage();
    choose(QStringLiteral("team-quarterly"));
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    QTest::keyClick(find<QListView>("list"), Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, PageId::Versions);
    EXPECT_EQ(asked->scheme, SchemeId(QStringLiteral("team-quarterly")));
    EXPECT_TRUE(asked->editions.empty());
}

TEST_F(SchemesPageTest, LeadsToComparingTheTwoThatAreChosen)
{
    openPage();
    auto* list = find<QListView>("list");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    press("compareButton");
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->editions.size(), 2U);
    EXPECT_TRUE(asked->editions[1].scheme.isEmpty()) << "still to be chosen";
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(asked->editions.size(), 2U);
    EXPECT_FALSE(asked->editions[1].scheme.isEmpty());
    EXPECT_NE(asked->editions[0], asked->editions[1]);
}

} // namespace

} // namespace plumbline::testing::pages
