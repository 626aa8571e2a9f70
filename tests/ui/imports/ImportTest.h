// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Transaction.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "storage/DatabaseThread.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/ui/PageTest.h"
#include "ui/records/RecordsPage.h"

#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

/// The page of records over a company file with two employees, E1 and E2, at its imports.
class ImportTest : public ::testing::Test
{
protected:
    ImportTest()
    {
        desk.create(folder.filePath(QStringLiteral("公司.plumb")),
                    {QStringLiteral("Lin"), QStringLiteral("Asia/Shanghai")});
        EXPECT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }, kMilliseconds));
        desk.ask<void>(
            &theme,
            [](const Access& access) {
                return inTransaction(access, [](Repositories& repositories) -> Result<> {
                    for (const char* id : {"E1", "E2"}) {
                        Employee person = aPerson(QLatin1String(id), QLatin1String(id));
                        person.positions.clear();
                        if (auto saved = repositories.people().saveEmployee(person); !saved)
                            return saved;
                    }
                    return {};
                });
            },
            [this](const Result<>& saved) { isPeopled = saved.has_value(); });
        EXPECT_TRUE(QTest::qWaitFor([this] { return isPeopled; }, kMilliseconds));
        page = std::make_unique<RecordsPage>(PageParts{desk, sheet, theme, explainer});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        Destination imports;
        imports.page = PageId::Records;
        imports.tab = QStringLiteral("imports");
        page->arrive(imports);
    }

    template<typename Widget>
    Widget* find(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Presses the button once it can be pressed.
    void press(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); },
                                    kMilliseconds))
            << name;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    /// Chooses the file by the key, and waits until its first rows are shown.
    void choose(const QString& path)
    {
        dialogs.paths = {path};
        QTest::keyClick(page.get(), Qt::Key_I, Qt::ControlModifier);
        auto* check = find<QAbstractButton>("checkButton");
        ASSERT_TRUE(QTest::qWaitFor([check] { return check->isEnabled(); }, kMilliseconds));
    }

    /// Waits for the check's rows to be listed.
    void check()
    {
        press("checkButton");
        auto* summary = find<QWidget>("summary");
        ASSERT_TRUE(QTest::qWaitFor([summary] { return summary->isVisible(); }, kMilliseconds));
    }

    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }

    /// Waits until the history stands there with so many imports.
    void expectRuns(int count)
    {
        auto* table = find<QTableView>("runTable");
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return table->isVisible() && table->model()->rowCount() == count; },
            kMilliseconds));
    }

    static constexpr int kMilliseconds = 20'000;

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 8)};
    SqliteCompanyFiles files{clock};
    DatabaseThread queue;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    ResourceLibrary library;
    JsonRecordFormat recordFormat;
    FileTableReader tables;
    FileTableWriter tableWriter;
    NoPrinter printer;
    AnsweringDialogs dialogs;
    Theme theme;
    Desk desk{{files,
               queue,
               clock,
               schemes,
               results,
               library,
               recordFormat,
               tables,
               printer,
               dialogs,
               {},
               &tableWriter}};
    CycleSheet sheet{desk};
    Explainer explainer{desk, sheet, theme};
    bool isPeopled = false;
    std::unique_ptr<RecordsPage> page;
};

} // namespace plumbline::testing::pages
