// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/OpenCycle.h"
#include "application/values/RecordCells.h"
#include "application/way/Courses.h"
#include "application/way/Review.h"
#include "application/way/Routes.h"
#include "tests/ui/PageTest.h"
#include "ui/cycles/CourseModel.h"
#include "ui/cycles/CyclesPage.h"
#include "ui/cycles/RouteModel.h"
#include "ui/cycles/StageModel.h"

#include <QtCore/QIdentityProxyModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace plumbline::testing::pages {

namespace {

/// A quarter of two people of one team, 周敏 with all values and 陈刚 with none.
class CycleWayTest : public PageTest<CyclesPage>
{
protected:
    CycleWayTest()
    {
        store.contents.teams = {aTeam(QStringLiteral("east"))};
        store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                     LocalizedText(QStringLiteral("Service"))}};
        store.contents.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("周敏")), QStringLiteral("east")),
            inTeam(aPerson(QStringLiteral("E2"), QStringLiteral("陈刚")), QStringLiteral("east"))};
        store.contents.schemes = {
            {key().scheme, 1, aSchemeFile(), clock.now(), QStringLiteral("hr")}};
        EXPECT_TRUE(openCycle(access("hr"), key().scheme, key().period));
        const EmployeeId zhou(QStringLiteral("E1"));
        EXPECT_TRUE(recordCells(
            access("hr"),
            key(),
            {{zhou, valueOf(QStringLiteral("csat")), {}, QStringLiteral("90"), {}},
             {zhou, valueOf(QStringLiteral("teamwork")), {}, QStringLiteral("80"), {}}}));
    }

    Access access(const char* user)
    {
        return {store, clock, schemes, results, library, recordFormat, {QLatin1String(user), {}}};
    }

    [[nodiscard]] CycleKey key() const
    {
        return {SchemeId(QStringLiteral("desk-quarterly")), aQuarter(QStringLiteral("2026Q2"))};
    }

    AppraisalState stateOf(const char* employee)
    {
        return course(access("hr"), key(), EmployeeId(QLatin1String(employee)))->state;
    }

    QTableView* people() { return find<QTableView>("appraisals"); }

    void chooseAll()
    {
        people()->setFocus();
        QTest::keyClick(people(), Qt::Key_A, Qt::ControlModifier);
        settle();
    }

    static void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
        settle();
    }

    /// The dialog that stands open, by its name.
    QDialog* dialog(const char* name)
    {
        settle();
        for (auto* found : page->findChildren<QDialog*>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        ADD_FAILURE() << name << " is not open";
        return nullptr;
    }
};

TEST_F(CycleWayTest, ShowsWhereTheCycleStands)
{
    openPage();
    const auto standing = [this](const char* stage) {
        return find<QToolButton>(stage)->property("standing").toString();
    };
    EXPECT_EQ(standing("stage-goals"), QStringLiteral("done"));
    EXPECT_EQ(standing("stage-collecting"), QStringLiteral("here"));
    EXPECT_EQ(standing("stage-scoring"), QStringLiteral("to-come"));
    EXPECT_TRUE(find<QToolButton>("stage-collecting")
                    ->accessibleName()
                    .contains(QStringLiteral("the cycle is here")));
}

TEST_F(CycleWayTest, MovesToTheNextStage)
{
    openPage();
    press("nextButton");
    QDialog* open = dialog("stageDialog");
    ASSERT_NE(open, nullptr);
    auto* move = open->findChild<QPushButton*>(QStringLiteral("moveButton"));
    ASSERT_TRUE(move->isEnabled());
    QTest::keyClick(move, Qt::Key_Space);
    settle();
    EXPECT_EQ(find<QToolButton>("stage-scoring")->property("standing"), QStringLiteral("here"));
}

TEST_F(CycleWayTest, GoesBackWithAReasonOnly)
{
    openPage();
    press("backButton");
    QDialog* open = dialog("stageDialog");
    ASSERT_NE(open, nullptr);
    auto* move = open->findChild<QPushButton*>(QStringLiteral("moveButton"));
    EXPECT_FALSE(move->isEnabled());
    type(open->findChild<QPlainTextEdit*>(QStringLiteral("stageReason")),
         QStringLiteral("targets were wrong"));
    ASSERT_TRUE(move->isEnabled());
    QTest::keyClick(move, Qt::Key_Space);
    settle();
    EXPECT_EQ(find<QToolButton>("stage-goals")->property("standing"), QStringLiteral("here"));
}

TEST_F(CycleWayTest, LooksBeforeManyAreSubmittedAndLeavesWhoIsIncomplete)
{
    openPage();
    chooseAll();
    press("submitButton");
    QDialog* open = dialog("batchDialog");
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->findChild<QLabel*>(QStringLiteral("batchSummary"))->text(),
              QStringLiteral("1 go, 1 stay as they are."));
    EXPECT_EQ(stateOf("E1"), AppraisalState::InWork);
    QTest::keyClick(open->findChild<QPushButton*>(QStringLiteral("batchApply")), Qt::Key_Space);
    settle();
    EXPECT_EQ(stateOf("E1"), AppraisalState::InReview);
    EXPECT_EQ(stateOf("E2"), AppraisalState::InWork);
}

TEST_F(CycleWayTest, ReturnsWithAReasonOnly)
{
    ASSERT_TRUE(submitScores(access("leader"), key(), {{EmployeeId(QStringLiteral("E1"))}}));
    openPage();
    press("nextButton");
    QTest::keyClick(dialog("stageDialog")->findChild<QPushButton*>(QStringLiteral("moveButton")),
                    Qt::Key_Space);
    settle();
    chooseAll();
    press("returnButton");
    QDialog* open = dialog("batchDialog");
    ASSERT_NE(open, nullptr);
    auto* apply = open->findChild<QPushButton*>(QStringLiteral("batchApply"));
    EXPECT_FALSE(apply->isEnabled());
    type(open->findChild<QPlainTextEdit*>(QStringLiteral("batchReason")),
         QStringLiteral("count again"));
    ASSERT_TRUE(apply->isEnabled());
    QTest::keyClick(apply, Qt::Key_Space);
    settle();
    EXPECT_EQ(stateOf("E1"), AppraisalState::InWork);
}

TEST_F(CycleWayTest, TakesSomebodyOutOfAppraising)
{
    openPage();
    people()->selectRow(1);
    press("outButton");
    QDialog* open = dialog("batchDialog");
    ASSERT_NE(open, nullptr);
    type(open->findChild<QPlainTextEdit*>(QStringLiteral("batchReason")),
         QStringLiteral("long leave"));
    QTest::keyClick(open->findChild<QPushButton*>(QStringLiteral("batchApply")), Qt::Key_Space);
    settle();
    EXPECT_EQ(stateOf("E2"), AppraisalState::NotAppraised);
    EXPECT_EQ(find<QPushButton>("outButton")->text(), QStringLiteral("Appraise again"));
}

TEST_F(CycleWayTest, FindsPeopleByPinyinAndByState)
{
    openPage();
    auto* search = find<QLineEdit>("search");
    type(search, QStringLiteral("cg"));
    ASSERT_EQ(people()->model()->rowCount(), 1);
    EXPECT_EQ(people()->model()->index(0, CourseModel::Name).data(), QStringLiteral("陈刚"));
    search->clear();
    auto* states = find<QComboBox>("stateBox");
    states->setFocus();
    states->setCurrentIndex(states->findText(QStringLiteral("No answer")));
    settle();
    EXPECT_EQ(people()->model()->rowCount(), 0);
}

TEST_F(CycleWayTest, MarksWhoIsLate)
{
    ASSERT_TRUE(setDates(access("hr"), key(), {{CycleStage::Collecting, QDate(2026, 4, 1)}}));
    openPage();
    const QModelIndex notice = people()->model()->index(0, CourseModel::Notice);
    EXPECT_EQ(notice.data(), QStringLiteral("late"));
    EXPECT_TRUE(notice.data(CourseModel::kLateRole).toBool());
    EXPECT_EQ(find<QToolButton>("stage-collecting")->property("standing"), QStringLiteral("late"));
}

TEST_F(CycleWayTest, TakesTheLastDayOfAStageAsItIsTyped)
{
    openPage();
    find<QTabWidget>("tabs")->setCurrentIndex(2);
    auto* stages = find<QTableView>("stages");
    stages->setFocus();
    const QModelIndex day = stages->model()->index(int(CycleStage::Review), StageModel::LastDay);
    stages->setCurrentIndex(day);
    stages->model()->setData(day, QDate(2026, 7, 15), Qt::EditRole);
    settle();
    EXPECT_EQ(day.data(), QStringLiteral("2026-07-15"));
    const auto dates = cycleStanding(access("hr"), key())->dates;
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates.front().due, QDate(2026, 7, 15));
    QTest::keyClick(stages, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(cycleStanding(access("hr"), key())->dates.empty());
}

TEST_F(CycleWayTest, LeadsFromAPersonToTheirScores)
{
    openPage();
    std::optional<Destination> asked;
    QObject::connect(&desk,
                     &Desk::navigationRequested,
                     page.get(),
                     [&asked](const Destination& to) { asked = to; });
    people()->setFocus();
    people()->setCurrentIndex(people()->model()->index(1, 0));
    QTest::keyClick(people(), Qt::Key_Return);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->employee, EmployeeId(QStringLiteral("E2")));
    EXPECT_EQ(asked->page, PageId::ScoreEntry);
}

TEST_F(CycleWayTest, GivesAPositionARouteOfItsOwnAndTakesItBack)
{
    openPage();
    press("routesButton");
    auto* keys = find<QListWidget>("keys");
    ASSERT_GE(keys->count(), 3);
    keys->setFocus();
    keys->setCurrentRow(2);
    settle();
    const auto usual = find<QTableView>("route")->model()->rowCount();
    press("addButton");
    EXPECT_EQ(find<QTableView>("route")->model()->rowCount(), usual + 1);
    const auto own = [this] {
        const auto presets = routes(access("hr"));
        return std::ranges::any_of(*presets, [](const RoutePreset& preset) {
            return preset.key.kind == RouteKey::Kind::Position;
        });
    };
    EXPECT_TRUE(own());
    press("resetButton");
    EXPECT_FALSE(own());
}

/// A route without the numbers of its places. The tester takes a row that is counted anew for
/// one that was moved.
class WithoutPlaces : public QIdentityProxyModel
{
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return index.column() == RouteModel::Place ? QVariant()
                                                   : QIdentityProxyModel::data(index, role);
    }
};

TEST(CycleWayModels, KeepToTheRulesOfModels)
{
    CourseModel people;
    const QAbstractItemModelTester peopleTester(
        &people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CourseLine line;
    line.appraisal = {EmployeeId(QStringLiteral("E1")), QStringLiteral("周敏"), {}, {}};
    people.show({{}, {}, {line}, {}, {}});
    line.hasNoAnswer = true;
    people.show({{}, {}, {line}, {}, {}});
    EXPECT_EQ(people.index(0, CourseModel::Notice).data(), QStringLiteral("no answer"));

    RouteModel route;
    WithoutPlaces shown;
    shown.setSourceModel(&route);
    const QAbstractItemModelTester routeTester(
        &shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    route.show(usualRoute(RouteKey::Kind::Usual));
    EXPECT_FALSE(route.canRemove(0));
    const int added = route.add(0);
    EXPECT_EQ(added, 1);
    route.move(1, 1);
    route.remove(2);
    EXPECT_EQ(route.route(), usualRoute(RouteKey::Kind::Usual));
}

} // namespace

} // namespace plumbline::testing::pages
