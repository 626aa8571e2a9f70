// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "tests/ui/PageTest.h"
#include "ui/common/ColumnMenu.h"
#include "ui/common/ImportTableModel.h"
#include "ui/people/EmployeeTableModel.h"
#include "ui/people/ProfileList.h"
#include "ui/people/TeamTree.h"

#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

class PeoplePageTest : public PageTest<PeoplePage>
{
protected:
    PeoplePageTest()
    {
        store.contents.teams = {aTeam(QStringLiteral("east")), aTeam(QStringLiteral("west"))};
        store.contents.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("周玉兰")), QStringLiteral("east")),
            aPerson(QStringLiteral("E2"), QStringLiteral("陈安"))};
    }

    void type(const char* edit, const QString& text)
    {
        auto* found = find<QLineEdit>(edit);
        found->setFocus();
        found->clear();
        QTest::keyClicks(found, text);
    }

    /// The forms of employees and teams share their names.
    QWidget* employeeForm()
    {
        return page->findChild<QWidget*>(QStringLiteral("positionBox"))->parentWidget();
    }

    Employee* stored(const char* id)
    {
        for (Employee& one : store.contents.employees) {
            if (one.id.text() == QLatin1String(id))
                return &one;
        }
        return nullptr;
    }
};

TEST_F(PeoplePageTest, AddsAnEmployeeByKeysAlone)
{
    openPage();
    press("addButton");
    auto* id = employeeForm()->findChild<QLineEdit*>(QStringLiteral("idEdit"));
    EXPECT_TRUE(id->hasFocus());
    QTest::keyClicks(id, QStringLiteral("E9"));
    QTest::keyClick(id, Qt::Key_Tab);
    auto* name = employeeForm()->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Lin"));
    auto* position = find<QComboBox>("positionBox");
    position->setFocus();
    QTest::keyClick(position, Qt::Key_Down);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    ASSERT_NE(stored("E9"), nullptr);
    EXPECT_EQ(stored("E9")->name, QStringLiteral("Lin"));
    EXPECT_EQ(stored("E9")->positions.size(), 1U);
    EXPECT_EQ(find<QTableView>("table")->model()->rowCount(), 3);
}

TEST_F(PeoplePageTest, FitsItsColumnsBesideTheSidePanel)
{
    QSettings().clear();
    openPage();
    page->resize(1166, 640); // What a window of 1366 by 768 leaves.
    auto* table = find<QTableView>("table");
    table->setFocus();
    table->selectRow(0);
    settle();
    EXPECT_TRUE(find<QWidget>("sideCard")->isVisible());
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    page->resize(1000, 640);
    settle();
    EXPECT_TRUE(table->isColumnHidden(EmployeeTableModel::Joined));
    page->resize(2300, 1200);
    settle();
    EXPECT_FALSE(table->isColumnHidden(EmployeeTableModel::Joined));
}

TEST_F(PeoplePageTest, BringsAColumnBackByTheHeadingsMenu)
{
    QSettings().clear();
    openPage();
    auto* table = find<QTableView>("table");
    ASSERT_TRUE(table->isColumnHidden(EmployeeTableModel::Left));
    QMenu menu;
    table->findChild<ColumnMenu*>()->fill(menu);
    menu.actions()[EmployeeTableModel::Left - 1]->trigger();
    EXPECT_FALSE(table->isColumnHidden(EmployeeTableModel::Left));
    page->resize(1166, 640);
    settle();
    EXPECT_FALSE(table->isColumnHidden(EmployeeTableModel::Left));
}

TEST_F(PeoplePageTest, KeepsWhatIsHalfTypedWhileOneLooksAtOthers)
{
    openPage();
    auto* table = find<QTableView>("table");
    table->setFocus();
    table->selectRow(0);
    settle();
    auto* name = employeeForm()->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("x"));
    const QString half = name->text();
    table->selectRow(1);
    settle();
    EXPECT_NE(name->text(), half);
    table->selectRow(0);
    settle();
    EXPECT_EQ(name->text(), half);
    EXPECT_EQ(stored("E2")->name, QStringLiteral("陈安"));
}

TEST_F(PeoplePageTest, SaysWhyAnEmployeeIsNotTaken)
{
    openPage();
    press("addButton");
    auto* id = employeeForm()->findChild<QLineEdit*>(QStringLiteral("idEdit"));
    QTest::keyClicks(id, QStringLiteral("E1"));
    auto* name = employeeForm()->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
    QTest::keyClicks(name, QStringLiteral("Lin"));
    find<QComboBox>("positionBox")->setCurrentIndex(1);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    EXPECT_EQ(store.contents.employees.size(), 2U);
    EXPECT_EQ(stored("E1")->name, QStringLiteral("周玉兰"));
    auto* problem = employeeForm()->findChild<QLabel*>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("E1"))) << qPrintable(problem->text());
    EXPECT_EQ(name->text(), QStringLiteral("Lin"));
}

TEST_F(PeoplePageTest, RecordsTheLastDay)
{
    openPage();
    find<QTableView>("table")->selectRow(0);
    settle();
    press("leavingButton");
    EXPECT_EQ(stored("E2")->left, QDate(2026, 4, 8));
}

TEST_F(PeoplePageTest, ImportsOnlyTheGoodRowsAndNamesTheBadOnes)
{
    openPage();
    dialogs.paths = {write(QStringLiteral("people.csv"),
                           "id,name,position,team,joined\n"
                           "E7,Good,customer-service,east,2025-01-06\n"
                           "E8,Bad,customer-service,nowhere,2025-01-06\n")};
    press("importButton");
    auto* preview = find<QWidget>("importPreview");
    auto* table = preview->findChild<QTableView*>(QStringLiteral("importTable"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, ImportTableModel::RowNumber).data(), QStringLiteral("3"));
    EXPECT_TRUE(table->model()
                    ->index(0, ImportTableModel::Problem)
                    .data()
                    .toString()
                    .contains(QStringLiteral("nowhere")));
    EXPECT_EQ(stored("E7"), nullptr);
    press("takeGoodButton");
    EXPECT_NE(stored("E7"), nullptr);
    EXPECT_EQ(stored("E8"), nullptr);
}

TEST_F(PeoplePageTest, TakesATablePastedFromASpreadsheet)
{
    openPage();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("工号\t姓名\t岗位\t入职日期\nE7\t林夏\tcustomer-service\t2025-01-06\n"));
    auto* table = find<QTableView>("table");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Paste);
    settle();
    press("takeAllButton");
    ASSERT_NE(stored("E7"), nullptr);
    EXPECT_EQ(stored("E7")->name, QStringLiteral("林夏"));
}

TEST_F(PeoplePageTest, SaysWhatIsWrongWithAFileThatIsNoTable)
{
    openPage();
    dialogs.paths = {write(QStringLiteral("empty.csv"), "")};
    press("importButton");
    auto* state = find<QWidget>("importPreview")->findChild<QLabel*>(QStringLiteral("state"));
    EXPECT_TRUE(state->isVisible());
    EXPECT_FALSE(state->text().isEmpty());
    EXPECT_FALSE(find<QAbstractButton>("takeAllButton")->isEnabled());
    press("leaveButton");
    EXPECT_EQ(store.contents.employees.size(), 2U);
}

TEST_F(PeoplePageTest, CountsTeamsAndThoseWithout)
{
    openPage();
    auto* tree = find<TeamTree>("teamTree");
    ASSERT_EQ(tree->topLevelItemCount(), 4);
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("2"));
    EXPECT_EQ(tree->topLevelItem(1)->text(1), QStringLiteral("1"));
    EXPECT_EQ(tree->topLevelItem(3)->text(1), QStringLiteral("1"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_EQ(find<QTableView>("table")->model()->rowCount(), 1);
}

TEST_F(PeoplePageTest, RemovesATeamOnlyAfterAQuestion)
{
    openPage();
    auto* tree = find<TeamTree>("teamTree");
    tree->setCurrentItem(tree->topLevelItem(2));
    dialogs.agrees = false;
    press("removeTeamButton");
    EXPECT_EQ(store.contents.teams.size(), 2U);
    dialogs.agrees = true;
    press("removeTeamButton");
    EXPECT_EQ(store.contents.teams.size(), 1U);
    EXPECT_TRUE(dialogs.questions.constLast().contains(QStringLiteral("west")));
}

TEST_F(PeoplePageTest, OpensTheProfileOfTheEmployeesPositionByKey)
{
    openPage();
    auto* table = find<QTableView>("table");
    table->setFocus();
    table->selectRow(0);
    settle();
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    auto* profiles = find<QDialog>("positionProfiles");
    ASSERT_TRUE(profiles->isVisible());
    auto* list = profiles->findChild<ProfileList*>(QStringLiteral("list"));
    ASSERT_NE(list->current(), nullptr);
    EXPECT_EQ(list->current()->position, PositionId(QStringLiteral("customer-service")));
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(profiles->isVisible());
}

} // namespace

} // namespace plumbline::testing::pages
