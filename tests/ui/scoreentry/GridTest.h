// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/table/FileTableReader.h"
#include "tests/support/Builders.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LentFiles.h"
#include "tests/support/NoPrinter.h"
#include "tests/support/PromptQueue.h"
#include "tests/support/SilentDialogs.h"
#include "tests/ui/scoreentry/GridScheme.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/ExplanationWindow.h"
#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridModel.h"
#include "ui/scoreentry/ScoreEntryPage.h"

#include <QtCore/QSettings>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

namespace plumbline::testing {

class GridLibrary : public Library
{
public:
    [[nodiscard]] std::vector<QByteArray> schemes() const override { return {gridScheme()}; }

    [[nodiscard]] std::vector<std::pair<QString, LocalizedText>> positions() const override
    {
        return {
            {QStringLiteral("customer-service"), LocalizedText(QStringLiteral("Service desk"))}};
    }

    [[nodiscard]] std::vector<PositionProfile> profiles() const override { return {}; }
};

/// The score entry page over a cycle in memory: 张三 (E1, north), 李四 (E2, south), 王五 (E3,
/// north), nothing entered yet. Keys go to the grid as a clerk's would.
class GridTest : public ::testing::Test
{
protected:
    GridTest()
    {
        QSettings().clear();
        Team north = aTeam(QStringLiteral("north"));
        store.contents.teams = {north, aTeam(QStringLiteral("south"))};
        store.contents.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("张三")), QStringLiteral("north")),
            inTeam(aPerson(QStringLiteral("E2"), QStringLiteral("李四")), QStringLiteral("south")),
            inTeam(aPerson(QStringLiteral("E3"), QStringLiteral("王五")), QStringLiteral("north"))};
    }

    void openCompany()
    {
        const Access access{
            store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}};
        const auto opened = openCycle(access, key.scheme, key.period);
        ASSERT_TRUE(opened);
        for (const auto& [cell, text] : entered)
            store.contents.cells[key].push_back({EmployeeId(cell.first),
                                                 cell.second,
                                                 text,
                                                 {},
                                                 QStringLiteral("clerk"),
                                                 clock.now()});
        if (isClosed) {
            ASSERT_TRUE(store.repositories().cycles().setClosed(key, clock.now()));
        }
        showPage();
    }

    void showPage()
    {
        desk.open(QStringLiteral("memory.plumb"));
        settle();
        page.resize(1200, 700);
        page.show();
        settle();
        grid().setFocus();
    }

    static void settle(int ms = 0)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(ms);
    }

    /// An entry before the page is opened.
    void enter(const QString& person, const QString& node, const QString& text)
    {
        entered.push_back({{person, valueOf(node)}, text});
    }

    [[nodiscard]] FrozenGridView& grid() { return *page.findChild<FrozenGridView*>(); }

    [[nodiscard]] GridModel& model() { return *static_cast<GridModel*>(grid().model()); }

    [[nodiscard]] int columnOf(const QString& name) { return column(name, CellKind::Value); }

    [[nodiscard]] int column(const QString& name, CellKind kind)
    {
        for (int i = 0; i < model().columnCount(); ++i) {
            const GridColumn& shown = model().column(i);
            if (shown.isEntry() && shown.cell.key.columnName() == name
                && (shown.cell.key.kind == kind || kind == CellKind::Value))
                return i;
        }
        return -1;
    }

    void standOn(int row, const QString& name) { grid().goTo(model().index(row, columnOf(name))); }

    [[nodiscard]] CellLook lookAt(int row, const QString& name)
    {
        return model().look(row, columnOf(name));
    }

    [[nodiscard]] QString score(int row)
    {
        return model().look(row, model().columnCount() - kTrailingColumns).text;
    }

    /// Types into the grid, then into the editor it opened.
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QWidget* target = QApplication::focusWidget();
            ASSERT_NE(target, nullptr);
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), {});
        }
    }

    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        settle();
    }

    void typeAndEnter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }

    [[nodiscard]] QString storedText(const QString& person, const CellKey& cell)
    {
        for (const StoredCell& each : store.contents.cells[key]) {
            if (each.employee.text() == person && each.key == cell)
                return each.text;
        }
        return {};
    }

    InMemoryStore store;
    FixedClock clock;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    JsonRecordFormat recordFormat;
    GridLibrary library;
    FileTableReader tables;
    NoPrinter printer;
    SilentDialogs dialogs;
    LentFiles files{store};
    PromptQueue queue;
    CycleKey key{SchemeId(QStringLiteral("grid-quarterly")), aQuarter()};
    std::vector<std::pair<std::pair<QString, CellKey>, QString>> entered;
    bool isClosed = false;
    Desk desk{Ports{files,
                    queue,
                    clock,
                    schemes,
                    results,
                    library,
                    recordFormat,
                    tables,
                    printer,
                    dialogs,
                    {}}};
    CycleSheet cycle{desk};
    Theme theme;
    Explainer explainer{desk, cycle, theme};
    ScoreEntryPage page{PageParts{desk, cycle, theme, explainer}};
};

} // namespace plumbline::testing
