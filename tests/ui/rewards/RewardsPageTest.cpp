// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/RewardsPage.h"

#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/values/RecordCells.h"
#include "tests/application/rewards/RewardedTeam.h"
#include "tests/ui/PageTest.h"
#include "ui/explanation/ExplanationTree.h"
#include "ui/rewards/RewardTables.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

namespace {

/// The team of RewardedTeam.h in an open quarter, without earlier ones.
class RewardsPageTest : public PageTest<RewardsPage>
{
protected:
    RewardsPageTest()
    {
        const SheetData team = aRewardedTeam();
        store.contents.teams = team.teams;
        store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                     LocalizedText(QStringLiteral("Service"))}};
        for (const Appraisal& one : team.appraisals)
            store.contents.employees.push_back(
                inTeam(aPerson(one.employee.text(), one.name), one.team->text()));
        store.contents.schemes = {
            {key.scheme, 1, aRewardingScheme(), clock.now(), QStringLiteral("hr")}};
        EXPECT_TRUE(openCycle(access(), key.scheme, key.period));
        std::vector<CellChange> changes;
        for (const StoredCell& cell : team.cells)
            changes.push_back({cell.employee, cell.key, {}, cell.text, {}});
        EXPECT_TRUE(recordCells(access(), key, changes));
    }

    Access access()
    {
        return {store, clock, schemes, results, library, recordFormat, {QStringLiteral("hr")}};
    }

    void openRewards()
    {
        openPage();
        ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
        settle();
        page->arrive({});
        settle();
        // The sorting is remembered from one page to the next.
        find<QTableView>("peopleTable")->sortByColumn(1, Qt::AscendingOrder);
    }

    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }

    void open(int tab)
    {
        auto* tabs = find<QTabWidget>("tabs");
        tabs->setCurrentIndex(tab);
        settle();
    }

    const CycleKey key{SchemeId(QStringLiteral("desk-quarterly")),
                       aQuarter(QStringLiteral("2026Q1"))};
};

TEST_F(RewardsPageTest, ShowsEverybodysRulesActionsAndPay)
{
    openRewards();
    ASSERT_EQ(rows("peopleTable"), 4);
    EXPECT_EQ(cell("peopleTable", 0, 3), QStringLiteral("A"));
    EXPECT_EQ(cell("peopleTable", 0, 6), QStringLiteral("Praise; Above the others"));
    EXPECT_EQ(cell("peopleTable", 0, 4), QStringLiteral("250.00"));
    EXPECT_TRUE(cell("peopleTable", 0, 5).contains(QStringLiteral("220.00")));
    EXPECT_EQ(cell("peopleTable", 1, 5), QStringLiteral("–"));
    EXPECT_TRUE(cell("peopleTable", 1, 9).contains(QStringLiteral("Merit")));
    EXPECT_TRUE(find<QTextBrowser>("slip")->toPlainText().contains(QStringLiteral("970.00")));
    QAbstractItemModelTester tester(find<QTableView>("peopleTable")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    find<QTableView>("peopleTable")->sortByColumn(4, Qt::DescendingOrder);
    EXPECT_EQ(cell("peopleTable", 0, 1), QStringLiteral("E1"));
}

TEST_F(RewardsPageTest, FiltersByWhoAndAction)
{
    openRewards();
    find<QComboBox>("whoBox")->setCurrentIndex(1);
    EXPECT_EQ(rows("peopleTable"), 2) << "E1 and E2 have effects";
    find<QComboBox>("actionBox")->setCurrentIndex(1);
    ASSERT_EQ(rows("peopleTable"), 1);
    EXPECT_EQ(cell("peopleTable", 0, 1), QStringLiteral("E1"));
    find<QComboBox>("actionBox")->setCurrentIndex(0);
    find<QComboBox>("whoBox")->setCurrentIndex(0);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("searchEdit"), QStringLiteral("E3"));
    EXPECT_EQ(rows("peopleTable"), 1);
}

TEST_F(RewardsPageTest, ListsWhatCouldNotBeJudgedWithTheReason)
{
    openRewards();
    open(3);
    // The fall of three people needs two quarters; the reports of E3 were not given.
    ASSERT_EQ(rows("unjudgedTable"), 4);
    EXPECT_EQ(cell("unjudgedTable", 0, 3), QStringLiteral("A fall"));
    EXPECT_TRUE(cell("unjudgedTable", 0, 4).contains(QStringLiteral("2")));
    EXPECT_EQ(cell("unjudgedTable", 2, 3), QStringLiteral("Late reports"));
    EXPECT_TRUE(cell("unjudgedTable", 2, 4).contains(QStringLiteral("Reports")));
}

TEST_F(RewardsPageTest, SaysThatThereIsNoActionAndNothingUnjudged)
{
    openRewards();
    EXPECT_FALSE(find<QTableView>("actionsTable")->isHidden());
    EXPECT_FALSE(find<QTableView>("unjudgedTable")->isHidden());
    const QString actions = find<QLabel>("actionsHint")->text();
    const QString unjudged = find<QLabel>("unjudgedHint")->text();
    // Praise alone, and in money.
    QByteArray& scheme = store.contents.schemes.front().document;
    scheme.replace(",{\"do\":\"action\",\"action\":\"commend\"}", "");
    const auto others = scheme.indexOf(",\n {\"id\":\"late\",\"name\"");
    ASSERT_GT(others, 0);
    scheme.remove(others, scheme.indexOf("],\n\"pay\"") - others);
    sheet.reload();
    ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr && !sheet.isLoading(); }));
    settle();
    EXPECT_EQ(cell("peopleTable", 0, 6), QStringLiteral("Praise"));
    EXPECT_TRUE(find<QTableView>("actionsTable")->isHidden());
    EXPECT_TRUE(find<QTableView>("unjudgedTable")->isHidden());
    EXPECT_NE(find<QLabel>("actionsHint")->text(), actions);
    EXPECT_NE(find<QLabel>("unjudgedHint")->text(), unjudged);
}

TEST_F(RewardsPageTest, KeepsABudgetTypedForATeam)
{
    openRewards();
    open(1);
    auto* table = find<QTableView>("teamsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* edit = find<QLineEdit>("budgetEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("4000"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("budget.set"));
    EXPECT_TRUE(cell("teamsTable", 0, 5).contains(QStringLiteral("000.00")));
    EXPECT_EQ(cell("teamsTable", 0, 6), QStringLiteral("−220.00"));
    EXPECT_EQ(cell("teamsTable", 0, 7), QStringLiteral("105.5"));
}

TEST_F(RewardsPageTest, RefusesABudgetThatIsNone)
{
    openRewards();
    open(1);
    auto* edit = find<QLineEdit>("budgetEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("much"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_FALSE(find<QLabel>("budgetRefusal")->text().isEmpty());
    EXPECT_TRUE(store.contents.budgets[key].empty());
}

TEST_F(RewardsPageTest, ExplainsThePersonsNumbers)
{
    openRewards();
    auto* table = find<QTableView>("peopleTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, RewardTables::TotalColumn));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_NE(explainer.window(), nullptr);
    auto* tree = explainer.window()->findChild<ExplanationTree*>();
    ASSERT_TRUE(tree->isVisible());
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("97.00"));
    EXPECT_EQ(tree->currentStep()->kind, StepKind::Slip);
    EXPECT_EQ(
        tree->currentStep()->result,
        Decimal::parse(cell("peopleTable", 0, RewardTables::TotalColumn).remove(QLatin1Char(',')))
            ->toString());
    table->setCurrentIndex(table->model()->index(0, RewardTables::RewardsColumn));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(tree->currentStep()->kind, StepKind::Rewards);
    explainer.window()->close();
    Q_EMIT find<QTextBrowser>("slip")->anchorClicked(QUrl(QStringLiteral("part:merit")));
    ASSERT_TRUE(tree->isVisible());
    EXPECT_EQ(tree->currentStep()->kind, StepKind::PayPart);
    EXPECT_EQ(tree->currentStep()->subject, QStringLiteral("merit"));
}

TEST_F(RewardsPageTest, LinksEveryLineOfTheSlip)
{
    openRewards();
    const QString html = find<QTextBrowser>("slip")->toHtml();
    for (const char* link :
         {"part:base", "part:merit", "rewards:", "total:", "score:", "rule:praise"})
        EXPECT_TRUE(html.contains(QStringLiteral("href=\"") + QLatin1String(link))) << link;
}

TEST_F(RewardsPageTest, ExplainsTheCostOfATeamByItsPeople)
{
    openRewards();
    open(1);
    auto* table = find<QTableView>("teamsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 4));
    const QString pay = cell("teamsTable", 0, 4).remove(QLatin1Char(','));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_NE(explainer.window(), nullptr);
    const Explained& shown = explainer.window()->shown();
    EXPECT_EQ(Rational::parse(shown.steps.front().result)->toFixed(2), pay);
    ASSERT_EQ(shown.steps.front().pool->figures.size(), 1U);
    auto* tree = explainer.window()->findChild<ExplanationTree*>();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    EXPECT_EQ(explainer.window()->shown().employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_EQ(tree->currentStep()->kind, StepKind::Slip);
}

TEST_F(RewardsPageTest, ExplainsForWhomARuleHolds)
{
    openRewards();
    open(3);
    auto* table = find<QTableView>("rulesTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->shown().steps.front().result, cell("rulesTable", 0, 1));
}

TEST_F(RewardsPageTest, LeadsFromAnActionToItsPeople)
{
    openRewards();
    open(2);
    auto* table = find<QTableView>("actionsTable");
    ASSERT_EQ(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_F4);
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->shown().steps.front().result, cell("actionsTable", 1, 1));
    explainer.window()->close();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(find<QTabWidget>("tabs")->currentIndex(), 0);
    ASSERT_EQ(rows("peopleTable"), 1);
    EXPECT_EQ(cell("peopleTable", 0, 1), QStringLiteral("E2"));
}

TEST_F(RewardsPageTest, ExportsWithoutFormulas)
{
    for (auto& [cycle, appraisals] : store.contents.appraisals)
        appraisals.front().name = QStringLiteral("=1+1");
    openRewards();
    dialogs.paths = {folder.filePath(QStringLiteral("out.csv"))};
    press("exportButton");
    QFile file(folder.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("250.00,4220.00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("'=1+1,E1")));
    EXPECT_TRUE(text.contains(QStringLiteral("Cost by team")));
}

TEST_F(RewardsPageTest, SaysThatTheSchemeHasNeitherRulesNorPay)
{
    QByteArray bare = aRewardingScheme();
    bare.truncate(bare.indexOf(",\n\"rules\""));
    store.contents.schemes.front().document = bare + "}";
    store.contents.cells.clear();
    openRewards();
    EXPECT_TRUE(
        find<QLabel>("emptyText")->text().contains(QStringLiteral("neither rules nor pay")));
    QSignalSpy asked(&desk, &Desk::navigationRequested);
    press("emptyButton");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<Destination>().page, PageId::Schemes);
}

/// A cycle of the same period whose scheme has neither, looked at first.
TEST_F(RewardsPageTest, BeginsWithThePeopleAfterACycleWithoutAny)
{
    openRewards();
    auto* tabs = find<QTabWidget>("tabs");
    const int people = tabs->indexOf(find<QWidget>("peopleTab"));
    for (int tab = 0; tab + 1 < tabs->count(); ++tab)
        tabs->setTabVisible(tab, false); // as such a cycle leaves them
    ASSERT_NE(tabs->currentIndex(), people);
    sheet.reload();
    ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
    settle();
    EXPECT_EQ(tabs->currentIndex(), people);
}

TEST_F(RewardsPageTest, DecidesAProposalWithAReason)
{
    EXPECT_TRUE(closeCycle(access(), key, CloseMode::EvenIncomplete));
    openRewards();
    open(4);
    settle();
    ASSERT_EQ(rows("proposalsTable"), 2) << "a commendation and a reminder";
    EXPECT_EQ(cell("proposalsTable", 0, 3), QStringLiteral("undecided"));
    auto* table = find<QTableView>("proposalsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    press("decideProposalButton");
    EXPECT_FALSE(find<QLabel>("proposalRefusal")->text().isEmpty()) << "without a reason";
    auto* reason = find<QLineEdit>("proposalReasonEdit");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("deserved"));
    QTest::keyClick(reason, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(cell("proposalsTable", 0, 3), QStringLiteral("accepted"));
    EXPECT_EQ(cell("proposalsTable", 0, 6), QStringLiteral("deserved"));
}

TEST_F(RewardsPageTest, WarnsOfAFineBeforeItIsDecided)
{
    EXPECT_TRUE(closeCycle(access(), key, CloseMode::EvenIncomplete));
    openRewards();
    open(4);
    settle();
    auto* table = find<QTableView>("proposalsTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    auto* amount = find<QLineEdit>("proposalAmountEdit");
    amount->setFocus();
    QTest::keyClicks(amount, QStringLiteral("-4000"));
    settle();
    EXPECT_TRUE(find<QLabel>("fineWarning")->isVisible());
    EXPECT_TRUE(find<QLabel>("fineWarning")->text().contains(QStringLiteral("share")));
}

TEST_F(RewardsPageTest, DecidesOnAnIndicatorAndNotesAnOpinion)
{
    EXPECT_TRUE(scoreCycle(access(), key));
    openRewards();
    open(6);
    settle();
    ASSERT_EQ(rows("indicatorsTable"), 2);
    auto* verdict = find<QComboBox>("indicatorVerdictBox");
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    auto* remark = find<QLineEdit>("indicatorRemarkEdit");
    remark->setFocus();
    QTest::keyClicks(remark, QStringLiteral("everybody has all"));
    QTest::keyClick(remark, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(cell("indicatorsTable", 0, 10), QStringLiteral("Change"));
    auto* text = find<QLineEdit>("opinionTextEdit");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("hard to move"));
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(cell("indicatorsTable", 0, 9), QStringLiteral("1"));
}

TEST_F(RewardsPageTest, SaysWhatBelongsHereWithoutACompany)
{
    page = std::make_unique<RewardsPage>(PageParts{desk, sheet, theme, explainer});
    page->show();
    EXPECT_TRUE(find<QPushButton>("emptyButton")->isVisible());
    EXPECT_FALSE(find<QPushButton>("exportButton")->isEnabled());
}

} // namespace

} // namespace plumbline::testing::pages
