// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/ImportTest.h"
#include "ui/imports/MapModel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace plumbline::testing::pages {

namespace {

/// Types what always stands for the customer into the map.
void typeCustomer(QTableView& map)
{
    const auto* model = qobject_cast<MapModel*>(map.model());
    map.setFocus();
    map.setCurrentIndex(model->index(3, MapModel::ValueColumn));
    QTest::keyClick(&map, Qt::Key_Return);
    auto* line = map.findChild<QLineEdit*>(QStringLiteral("mapLine"));
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral("ACME"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return model->sources().value(QStringLiteral("customer")).value == QStringLiteral("ACME");
    }));
}

const QByteArray kCalls = "Call Id,Agent,Opened,Answered,Waited,Rating\n"
                          "C1,E1,2026-01-05 09:12:58,Y,30,4\n"
                          "C2,E2,2026-01-06 10:00:00,N,,\n"
                          "C3,E1,2026-01-07 11:30:00,Y,12,5\n";

} // namespace

TEST_F(ImportTest, SaysWhatBelongsHereAndOffersTheFirstStep)
{
    auto* button = find<QAbstractButton>("emptyButton");
    auto* empty = page->findChild<QLabel*>(QStringLiteral("emptyText"));
    ASSERT_NE(empty, nullptr);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return page->findChild<QWidget*>(QStringLiteral("importRunList"))->isVisible(); }));
    EXPECT_NE(button, nullptr);
}

TEST_F(ImportTest, BringsAFileInAndTakesItBack)
{
    choose(write(QStringLiteral("calls.csv"), kCalls));
    EXPECT_EQ(rows("readTable"), 3);
    press("takeAllButton");
    expectRuns(1);
    EXPECT_EQ(cell("runTable", 0, 1), QStringLiteral("calls.csv"));
    EXPECT_EQ(cell("runTable", 0, 5), QStringLiteral("3"));
    EXPECT_TRUE(find<QLabel>("runState")->text().contains(QStringLiteral("3")));
    QTest::keyClick(find<QTableView>("runTable"), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell("runTable", 0, 3).contains(QStringLiteral("undone")); }, kMilliseconds));
    EXPECT_FALSE(find<QAbstractButton>("undoButton")->isEnabled());
}

TEST_F(ImportTest, ChangesNothingTheSecondTime)
{
    const QString path = write(QStringLiteral("calls.csv"), kCalls);
    choose(path);
    press("takeAllButton");
    expectRuns(1);
    choose(path);
    press("takeAllButton");
    auto* state = find<QLabel>("state");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return state->text().contains(QStringLiteral("there already")); }, kMilliseconds));
    press("leaveButton");
    expectRuns(1);
}

TEST_F(ImportTest, ListsWhatIsWrongAndGoesThere)
{
    QByteArray wrong = kCalls;
    wrong.replace("2026-01-06 10:00:00", "yesterday");
    choose(write(QStringLiteral("wrong.csv"), wrong));
    ASSERT_EQ(rows("problemTable"), 1);
    EXPECT_EQ(cell("problemTable", 0, 0), QStringLiteral("3"));
    EXPECT_EQ(cell("problemTable", 0, 1), QStringLiteral("Opened"));
    EXPECT_TRUE(cell("problemTable", 0, 2).contains(QStringLiteral("yesterday")));
    auto* problems = find<QTableView>("problemTable");
    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    auto* read = find<QTableView>("readTable");
    EXPECT_TRUE(read->hasFocus());
    EXPECT_EQ(read->currentIndex().row(), 1);
    EXPECT_EQ(read->model()->headerData(read->currentIndex().column(), Qt::Horizontal).toString(),
              QStringLiteral("Time"));
    EXPECT_TRUE(read->currentIndex()
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("yesterday")));
}

TEST_F(ImportTest, TakesTheGoodRowsAndCopiesTheOthers)
{
    QByteArray wrong = kCalls;
    wrong.replace("2026-01-06 10:00:00", "yesterday");
    choose(write(QStringLiteral("wrong.csv"), wrong));
    check();
    EXPECT_FALSE(find<QAbstractButton>("takeAllButton")->isEnabled());
    press("copyProblems");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("3\tOpened\t")));
    press("takeGoodButton");
    expectRuns(1);
    EXPECT_EQ(cell("runTable", 0, 5), QStringLiteral("2"));
    EXPECT_EQ(cell("runTable", 0, 8), QStringLiteral("1"));
}

TEST_F(ImportTest, StoresNothingWhileARowIsRefused)
{
    QByteArray wrong = kCalls;
    wrong.replace("2026-01-06 10:00:00", "yesterday");
    choose(write(QStringLiteral("wrong.csv"), wrong));
    press("takeAllButton");
    auto* state = find<QLabel>("state");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return state->text().contains(QStringLiteral("Nothing was taken in")); },
        kMilliseconds));
    press("leaveButton");
    auto* stack = find<QWidget>("importRunList");
    EXPECT_TRUE(QTest::qWaitFor([&] { return stack->isVisible(); }));
    EXPECT_EQ(rows("runTable"), 0);
}

TEST_F(ImportTest, ShowsOldAndNewBeforeItUpdates)
{
    choose(write(QStringLiteral("calls.csv"), kCalls));
    press("takeAllButton");
    expectRuns(1);
    QByteArray changed = kCalls;
    changed.replace(",Y,30,4", ",Y,45,4");
    choose(write(QStringLiteral("again.csv"), changed));
    check();
    // The first response follows from the wait, and changes with it.
    ASSERT_EQ(rows("changedTable"), 2);
    EXPECT_EQ(cell("changedTable", 0, 1), QStringLiteral("C1"));
    EXPECT_EQ(cell("changedTable", 0, 2), QStringLiteral("waited"));
    EXPECT_EQ(cell("changedTable", 0, 3), QStringLiteral("0:00:30"));
    EXPECT_EQ(cell("changedTable", 0, 4), QStringLiteral("0:00:45"));
    press("updateBox");
    auto* take = find<QAbstractButton>("takeAllButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }, kMilliseconds));
    press("takeAllButton");
    expectRuns(2);
    EXPECT_EQ(cell("runTable", 0, 7), QStringLiteral("1"));
}

TEST_F(ImportTest, OffersToCreateWhomNobodyKnows)
{
    QByteArray strange = kCalls;
    strange.replace("E2", "Becky");
    choose(write(QStringLiteral("strange.csv"), strange));
    check();
    ASSERT_EQ(rows("unknownTable"), 1);
    EXPECT_EQ(cell("unknownTable", 0, 0), QStringLiteral("Becky"));
    press("createBox");
    auto* take = find<QAbstractButton>("takeAllButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }, kMilliseconds));
    press("takeAllButton");
    expectRuns(1);
    EXPECT_EQ(cell("runTable", 0, 5), QStringLiteral("3"));
}

TEST_F(ImportTest, WritesATemplateThatComesBackAsItsKind)
{
    const QString path = folder.filePath(QStringLiteral("visits.xlsx"));
    dialogs.paths = {path};
    auto* button = find<QPushButton>("emptyTemplateButton");
    ASSERT_EQ(button->menu()->actions().size(), 14);
    button->menu()->actions().at(2)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kMilliseconds));
    dialogs.paths = {path};
    QTest::keyClick(page.get(), Qt::Key_I, Qt::ControlModifier);
    auto* kind = find<QComboBox>("importKindBox");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return kind->currentData().toString() == QStringLiteral("visit"); }, kMilliseconds));
}

TEST_F(ImportTest, EditsTheMapByKeys)
{
    choose(write(QStringLiteral("calls.csv"), kCalls));
    auto* map = find<QTableView>("mapTable");
    const auto* model = qobject_cast<MapModel*>(map->model());
    int row = 0;
    while (model->fieldAt(row) != QStringLiteral("rating"))
        ++row;
    map->setFocus();
    map->setCurrentIndex(model->index(row, MapModel::SourceColumn));
    QTest::keyClick(map, Qt::Key_Delete);
    EXPECT_FALSE(model->sources().contains(QStringLiteral("rating")));
    QTest::keyClick(map, Qt::Key_Return);
    auto* box = map->findChild<QComboBox*>(QStringLiteral("mapBox"));
    ASSERT_NE(box, nullptr);
    QTest::keyClicks(box, QStringLiteral("Rat"));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return map->currentIndex().row() == row + 1; }))
        << "Enter goes on";
    EXPECT_EQ(model->sources().value(QStringLiteral("rating")).columns,
              QStringList{QStringLiteral("Rating")});
}

TEST_F(ImportTest, KeepsAMapByNameAndBringsItBack)
{
    choose(write(QStringLiteral("calls.csv"), kCalls));
    auto* map = find<QTableView>("mapTable");
    typeCustomer(*map);
    dialogs.answer = QStringLiteral("Hotline");
    press("keepMap");
    auto* kept = find<QComboBox>("keptBox");
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept->findData(QStringLiteral("Hotline")) > 0; },
                                kMilliseconds));
    press("leaveButton");
    choose(write(QStringLiteral("next.csv"), kCalls));
    kept->setFocus();
    kept->setCurrentIndex(0);
    QTest::keyClick(kept, Qt::Key_Down);
    const auto* model = qobject_cast<MapModel*>(map->model());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return model->sources().value(QStringLiteral("customer")).value == QStringLiteral("ACME");
    }));
    press("removeMap");
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept->count() == 1; }, kMilliseconds));
}

TEST_F(ImportTest, KeepsTheHalfTypedMapOverALanguage)
{
    choose(write(QStringLiteral("calls.csv"), kCalls));
    auto* map = find<QTableView>("mapTable");
    const auto* model = qobject_cast<MapModel*>(map->model());
    typeCustomer(*map);
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(page.get(), &languageChange);
    page->hide();
    page->show();
    page->arrive({});
    EXPECT_EQ(model->sources().value(QStringLiteral("customer")).value, QStringLiteral("ACME"));
    EXPECT_TRUE(find<QWidget>("importPanel")->isVisible());
}

} // namespace plumbline::testing::pages
