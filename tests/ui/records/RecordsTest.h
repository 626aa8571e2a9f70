// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/FileTableWriter.h"
#include "tests/support/RecordedCompany.h"
#include "tests/ui/PageTest.h"
#include "ui/records/RecordsPage.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

/// The page of records over a company in a real file.
class RecordsTest : public ::testing::Test
{
protected:
    /// Opens the company as it was told, on that tab.
    void openTab(const char* tab, const std::optional<EmployeeId>& employee = std::nullopt)
    {
        company.close();
        desk.open(company.path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk.cycles().empty(); }));
        page = std::make_unique<RecordsPage>(PageParts{desk, sheet, theme, explainer});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        Destination destination;
        destination.page = PageId::Records;
        destination.tab = QString::fromLatin1(tab);
        destination.employee = employee;
        page->arrive(destination);
        settle();
    }

    /// Presses the button and reads the table it writes, line by line.
    QList<QByteArray> exported(const char* button)
    {
        const QString path = company.place(QStringLiteral("exported.csv"));
        dialogs.paths = {path};
        press(button);
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

    static void settle()
    {
        for (int round = 0; round < 12; ++round)
            QCoreApplication::processEvents();
    }

    /// In the tab that is shown.
    template<typename Widget>
    Widget* find(const char* name)
    {
        auto* tab = page->findChild<QTabWidget*>(QStringLiteral("tabs"))->currentWidget();
        auto* found = tab->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void press(const char* button)
    {
        auto* found = find<QAbstractButton>(button);
        ASSERT_TRUE(found->isEnabled()) << button;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }

    void type(const char* edit, const QString& text)
    {
        auto* found = find<QLineEdit>(edit);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }

    void choose(const char* box, int index)
    {
        auto* found = find<QComboBox>(box);
        found->setFocus();
        found->setCurrentIndex(index);
        Q_EMIT found->activated(index);
        settle();
    }

    void chooseData(const char* box, const char* data)
    {
        choose(box, find<QComboBox>(box)->findData(QString::fromLatin1(data)));
    }

    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }

    int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }

    /// What stands under that heading.
    QString under(const char* table, const char* heading, int row)
    {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(heading))
                return model->index(row, column).data().toString();
        }
        ADD_FAILURE() << "no column " << heading;
        return {};
    }

    /// The file while the window has it.
    void look(const std::function<void(Repositories&)>& at)
    {
        queue.post([&](std::unique_ptr<CompanyStore>& store) { at(store->repositories()); });
    }

    RecordedCompany company;
    SqliteCompanyFiles files{company.clock};
    PromptQueue queue;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    ResourceLibrary library;
    FileTableReader tables;
    FileTableWriter tableWriter;
    NoPrinter printer;
    AnsweringDialogs dialogs;
    Theme theme;
    Desk desk{{files,
               queue,
               company.clock,
               schemes,
               results,
               library,
               company.recordFormat,
               tables,
               printer,
               dialogs,
               {},
               &tableWriter}};
    CycleSheet sheet{desk};
    Explainer explainer{desk, sheet, theme};
    std::unique_ptr<RecordsPage> page;
};

} // namespace plumbline::testing::pages
