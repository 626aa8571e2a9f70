// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfPage.h"

#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/schemes/SaveDraft.h"
#include "application/values/RecordCells.h"
#include "tests/ui/PageTest.h"
#include "ui/explanation/ExplanationTree.h"
#include "ui/whatif/WhatIfTables.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

/// A closed quarter of two: Zhou 91 A, Chen 80 B; and a draft with more weight on csat, under which
/// they come to 89 B and 76 B.
class WhatIfPageTest : public PageTest<WhatIfPage>
{
protected:
    WhatIfPageTest()
    {
        store.contents.teams = {aTeam(QStringLiteral("east"))};
        store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                     LocalizedText(QStringLiteral("Service"))}};
        store.contents.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("Zhou")), QStringLiteral("east")),
            aPerson(QStringLiteral("E2"), QStringLiteral("Chen"))};
        store.contents.schemes = {
            {key.scheme, 1, aSchemeFile(), clock.now(), QStringLiteral("hr")}};
        EXPECT_TRUE(openCycle(access(), key.scheme, key.period));
        give("E1", QStringLiteral("90"), QStringLiteral("80"));
        give("E2", QStringLiteral("80"), QStringLiteral("50"));
        EXPECT_TRUE(closeCycle(access(), key, CloseMode::OnlyComplete));
    }

    Access access()
    {
        return {store, clock, schemes, results, library, recordFormat, {QStringLiteral("hr")}};
    }

    void give(const char* person, const QString& csat, const QString& teamwork)
    {
        const EmployeeId id{QLatin1String(person)};
        EXPECT_TRUE(recordCells(access(),
                                key,
                                {{id, valueOf(QStringLiteral("csat")), {}, csat, {}},
                                 {id, valueOf(QStringLiteral("teamwork")), {}, teamwork, {}}}));
    }

    void draft(const QByteArray& csat)
    {
        QByteArray file = aSchemeFile();
        file.replace("\"weight\":\"50\"", "\"weight\":\"" + csat + "\"");
        file.replace("\"weight\":\"30\"", "\"weight\":\"10\"");
        store.contents.drafts[key.scheme] = {
            key.scheme, 1, file, clock.now(), QStringLiteral("hr")};
    }

    void tryDraft()
    {
        openPage();
        Destination destination;
        destination.page = PageId::WhatIf;
        destination.scheme = key.scheme;
        page->arrive(destination);
        waitForResult();
    }

    void waitForResult()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return find<QTableView>("weightsTable")->model()->rowCount() > 0; }, 20'000));
        settle();
        // The sorting is remembered from one page to the next.
        find<QTableView>("peopleTable")
            ->sortByColumn(WhatIfTables::StaffNumber, Qt::AscendingOrder);
    }

    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    QString figure(const char* card)
    {
        return find<QFrame>(card)->findChild<QLabel*>(QStringLiteral("figure"))->text();
    }

    const CycleKey key{SchemeId(QStringLiteral("desk-quarterly")),
                       aQuarter(QStringLiteral("2026Q1"))};
};

TEST_F(WhatIfPageTest, ComputesTheDraftItIsSentTo)
{
    draft("70");
    tryDraft();
    EXPECT_EQ(figure("peopleCard"), QStringLiteral("2"));
    EXPECT_EQ(figure("gradesCard"), QStringLiteral("1"));
    EXPECT_EQ(figure("meanCard"), QStringLiteral("85.50 → 82.50"));
    EXPECT_EQ(cell("peopleTable", 0, WhatIfTables::ScoreBefore), QStringLiteral("91.00"));
    EXPECT_EQ(cell("peopleTable", 0, WhatIfTables::ScoreAfter), QStringLiteral("89.00"));
    EXPECT_EQ(cell("peopleTable", 0, WhatIfTables::ScoreChange), QStringLiteral("−2.00"));
    EXPECT_EQ(cell("peopleTable", 0, WhatIfTables::GradeAfter), QStringLiteral("B"));
    EXPECT_EQ(cell("weightsTable", 0, 1), QStringLiteral("70.00"));
    QAbstractItemModelTester tester(find<QTableView>("peopleTable")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    find<QTableView>("peopleTable")->sortByColumn(WhatIfTables::ScoreAfter, Qt::AscendingOrder);
    EXPECT_EQ(cell("peopleTable", 0, WhatIfTables::ScoreAfter), QStringLiteral("76.00"));
}

TEST_F(WhatIfPageTest, ComputesByKeys)
{
    draft("70");
    openPage();
    page->arrive({});
    settle();
    auto* box = find<QComboBox>("draftBox");
    EXPECT_EQ(box->currentIndex(), 0) << "the draft stands first";
    auto* cycles = find<QListWidget>("cyclesList");
    ASSERT_EQ(cycles->count(), 1);
    EXPECT_EQ(cycles->item(0)->checkState(), Qt::Checked) << "the newest closed one";
    cycles->setFocus();
    QTest::keyClick(cycles, Qt::Key_Space);
    EXPECT_FALSE(find<QPushButton>("runButton")->isEnabled()) << "no cycle, nothing to compute";
    QTest::keyClick(cycles, Qt::Key_Space);
    press("runButton");
    waitForResult();
    EXPECT_EQ(figure("gradesCard"), QStringLiteral("1"));
}

TEST_F(WhatIfPageTest, FiltersPeople)
{
    draft("70");
    tryDraft();
    auto* tabs = find<QTabWidget>("tabs");
    tabs->setFocus();
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<QLineEdit>("searchEdit");
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("chen"));
    EXPECT_EQ(find<QTableView>("peopleTable")->model()->rowCount(), 1);
    search->clear();
    auto* grades = find<QComboBox>("gradeBox");
    grades->setCurrentIndex(grades->findData(QStringLiteral("A")));
    EXPECT_EQ(find<QTableView>("peopleTable")->model()->rowCount(), 0);
}

TEST_F(WhatIfPageTest, ShowsOnlyThoseWhoChange)
{
    tryDraft(); // No draft: the version itself, under which nothing changes.
    EXPECT_EQ(figure("gradesCard"), QStringLiteral("0"));
    auto* card = find<QFrame>("gradesCard");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    EXPECT_TRUE(find<QCheckBox>("changedOnly")->isChecked());
    EXPECT_EQ(find<QTableView>("peopleTable")->model()->rowCount(), 0);
}

TEST_F(WhatIfPageTest, SaysWhyADraftCannotBeComputedWith)
{
    draft("71"); // The weights come to 101.
    openPage();
    page->arrive({});
    settle();
    EXPECT_TRUE(find<QLabel>("draftFault")->isVisible());
    EXPECT_TRUE(find<QLabel>("draftFault")->text().contains(QStringLiteral("101")));
    EXPECT_FALSE(find<QPushButton>("runButton")->isEnabled());
}

TEST_F(WhatIfPageTest, ExplainsBothSides)
{
    draft("70");
    tryDraft();
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    auto* table = find<QTableView>("peopleTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, WhatIfTables::ScoreBefore));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_NE(explainer.window(), nullptr);
    auto* tree = explainer.window()->findChild<ExplanationTree*>();
    ASSERT_TRUE(tree->isVisible());
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("91.00"));
    table->setCurrentIndex(table->model()->index(0, WhatIfTables::ScoreAfter));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("89.00"));
}

TEST_F(WhatIfPageTest, ExportsWhatItShows)
{
    draft("70");
    tryDraft();
    dialogs.paths = {folder.filePath(QStringLiteral("out.csv"))};
    press("exportButton");
    QFile file(folder.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Zhou,E1,east,2026Q1,91.00,89.00,-2.00,1,1,A,B")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Satisfaction,70.00")));
}

TEST_F(WhatIfPageTest, SaysWhatBelongsHereWithoutACompany)
{
    page = std::make_unique<WhatIfPage>(PageParts{desk, sheet, theme, explainer});
    page->show();
    EXPECT_TRUE(find<QPushButton>("emptyButton")->isVisible());
    EXPECT_FALSE(find<QPushButton>("runButton")->isEnabled());
}

} // namespace

} // namespace plumbline::testing::pages
