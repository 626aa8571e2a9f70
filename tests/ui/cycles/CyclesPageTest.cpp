// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CyclesPage.h"

#include "application/cycles/OpenCycle.h"
#include "application/values/RecordCells.h"
#include "tests/ui/PageTest.h"
#include "ui/cycles/CandidateModel.h"
#include "ui/cycles/CycleListModel.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

class CyclesPageTest : public PageTest<CyclesPage>
{
protected:
    CyclesPageTest()
    {
        store.contents.teams = {aTeam(QStringLiteral("east"))};
        store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                     LocalizedText(QStringLiteral("Service"))},
                                    {PositionId(QStringLiteral("service-director")),
                                     LocalizedText(QStringLiteral("Director"))}};
        Employee director = aPerson(QStringLiteral("E3"), QStringLiteral("Shen"));
        director.positions.front().to = PositionId(QStringLiteral("service-director"));
        store.contents.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("Zhou")), QStringLiteral("east")),
            aPerson(QStringLiteral("E2"), QStringLiteral("Chen")),
            director};
        store.contents.schemes = {{SchemeId(QStringLiteral("desk-quarterly")),
                                   1,
                                   aSchemeFile(),
                                   clock.now(),
                                   QStringLiteral("hr")}};
    }

    Access access()
    {
        return {store, clock, schemes, results, library, recordFormat, {QStringLiteral("hr")}};
    }

    [[nodiscard]] CycleKey key() const
    {
        return {SchemeId(QStringLiteral("desk-quarterly")), aQuarter(QStringLiteral("2026Q2"))};
    }

    void openCycleBefore()
    {
        const auto opened = openCycle(access(), key().scheme, key().period);
        ASSERT_TRUE(opened) << opened.error().message.text;
    }

    void fill(const char* employee)
    {
        const EmployeeId id{QLatin1String(employee)};
        const auto stored =
            recordCells(access(),
                        key(),
                        {{id, valueOf(QStringLiteral("csat")), {}, QStringLiteral("90"), {}},
                         {id, valueOf(QStringLiteral("teamwork")), {}, QStringLiteral("80"), {}}});
        ASSERT_TRUE(stored) << stored.error().message.text;
    }
};

TEST_F(CyclesPageTest, OffersTheFirstStepWhereThereIsNone)
{
    openPage();
    EXPECT_TRUE(find<QPushButton>("emptyButton")->isVisible());
}

TEST_F(CyclesPageTest, NamesTheVersionInForceForThePeriod)
{
    store.contents.schemes.push_back(
        {key().scheme, 2, aSchemeFile("desk-quarterly", 2), clock.now(), QStringLiteral("hr")});
    store.contents.steps = {{SchemeStepKind::Activated,
                             key().scheme,
                             2,
                             aQuarter(QStringLiteral("2026Q3")),
                             clock.now(),
                             QStringLiteral("hr"),
                             QStringLiteral("why")}};
    openPage();
    press("emptyButton");
    const auto told = [this] { return find<QLabel>("version")->text(); };
    EXPECT_EQ(told(),
              QStringLiteral("The cycle is opened with version 1, in force from the beginning. The "
                             "newest, version 2, counts from 2026, quarter 3 on only."));
    auto* periods = find<QComboBox>("periodBox");
    periods->setFocus();
    QTest::keyClick(periods, Qt::Key_Down);
    settle();
    EXPECT_EQ(
        told(),
        QStringLiteral("The cycle is opened with version 2, in force from 2026, quarter 3 on."));
}

TEST_F(CyclesPageTest, ProposesTheCurrentPeriodAndOpensItForThoseTicked)
{
    openPage();
    press("emptyButton");
    EXPECT_EQ(find<QComboBox>("schemeBox")->currentData(), QStringLiteral("desk-quarterly"));
    EXPECT_EQ(find<QComboBox>("periodBox")->currentData(), QStringLiteral("2026Q2"));
    auto* people = find<QTableView>("people");
    ASSERT_EQ(people->model()->rowCount(), 3);
    const QModelIndex last = people->model()->index(2, CandidateModel::Reason);
    EXPECT_FALSE(last.data().toString().isEmpty());
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, CandidateModel::Name));
    QTest::keyClick(people, Qt::Key_Space);
    auto* panel = find<QWidget>("openCyclePanel");
    auto* open = panel->findChild<QPushButton*>(QStringLiteral("openButton"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    settle();
    ASSERT_EQ(store.contents.cycles.size(), 1U);
    EXPECT_EQ(store.contents.appraisals.at(key()).size(), 1U);
    EXPECT_EQ(desk.currentCycle(), key());
    EXPECT_TRUE(find<QTableView>("table")->isVisible());
}

TEST_F(CyclesPageTest, ProposesTheNextPeriodOnceTheCurrentIsOpen)
{
    openCycleBefore();
    openPage();
    press("openButton");
    EXPECT_EQ(find<QComboBox>("periodBox")->currentData(), QStringLiteral("2026Q3"));
}

TEST_F(CyclesPageTest, LeadsToWhatIsMissing)
{
    openCycleBefore();
    fill("E1");
    openPage();
    auto* missing = find<QTableView>("missing");
    ASSERT_EQ(missing->model()->rowCount(), 2);
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    missing->setFocus();
    missing->setCurrentIndex(missing->model()->index(0, 0));
    QTest::keyClick(missing, Qt::Key_Return);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->employee, EmployeeId(QStringLiteral("E2")));
    EXPECT_EQ(asked->node, QStringLiteral("csat"));
}

TEST_F(CyclesPageTest, LeadsToTheCalibrationOfTheCycleOneStandsOn)
{
    openCycleBefore();
    openPage();
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    press("calibrationLink");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, PageId::Calibration);
    EXPECT_EQ(asked->cycle, key());
    press("openButton");
    EXPECT_FALSE(find<QPushButton>("calibrationLink")->isVisible()) << "while one is opened";
}

TEST_F(CyclesPageTest, ClosesAfterSayingWhoIsIncomplete)
{
    openCycleBefore();
    fill("E1");
    openPage();
    dialogs.agrees = false;
    press("closeButton");
    EXPECT_FALSE(store.contents.cycles.front().isClosed());
    ASSERT_EQ(dialogs.questions.size(), 1);
    EXPECT_TRUE(dialogs.questions.front().contains(QStringLiteral("1 of 2")))
        << qPrintable(dialogs.questions.front());
    dialogs.agrees = true;
    press("closeButton");
    EXPECT_TRUE(store.contents.cycles.front().isClosed());
    EXPECT_FALSE(find<QPushButton>("closeButton")->isVisible());
}

TEST_F(CyclesPageTest, ImportsValuesAndLeavesOutWhatIsOutOfRange)
{
    openCycleBefore();
    openPage();
    dialogs.paths = {
        write(QStringLiteral("values.csv"), "id,csat,teamwork\nE1,94.5,80\nE2,945,80\n")};
    find<QPushButton>("importButton")->menu()->actions().front()->trigger();
    settle();
    auto* preview = find<QWidget>("importPreview");
    auto* table = preview->findChild<QTableView*>(QStringLiteral("importTable"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    press("takeGoodButton");
    const auto& cells = store.contents.cells[key()];
    EXPECT_TRUE(std::any_of(cells.begin(), cells.end(), [](const StoredCell& cell) {
        return cell.employee.text() == QLatin1String("E1") && cell.text == QLatin1String("94.5");
    }));
    EXPECT_TRUE(std::none_of(cells.begin(), cells.end(), [](const StoredCell& cell) {
        return cell.text == QLatin1String("945");
    }));
    EXPECT_TRUE(find<QTableView>("table")->isVisible());
}

TEST(CycleModels, KeepToTheRulesOfModels)
{
    CycleListModel cycles;
    const QAbstractItemModelTester cycleTester(
        &cycles, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CycleOverview one;
    one.cycle.key = {SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
    one.people = 4;
    cycles.show({one});
    one.complete = 2;
    cycles.show({one});
    EXPECT_EQ(cycles.index(0, CycleListModel::Complete).data(), QStringLiteral("2 / 4"));

    CandidateModel candidates;
    const QAbstractItemModelTester candidateTester(
        &candidates, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Appraisal appraisal{EmployeeId(QStringLiteral("E1")), QStringLiteral("Zhou"), {}, {}};
    candidates.show({{appraisal, true, {}}, {appraisal, false, {"no", {}}}}, {}, {});
    candidates.tickAll(Qt::Unchecked);
    EXPECT_TRUE(candidates.ticked().empty());
    candidates.tickAll(Qt::Checked);
    EXPECT_EQ(candidates.ticked().size(), 1U);
}

} // namespace

} // namespace plumbline::testing::pages
