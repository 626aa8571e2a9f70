// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/sample/MakeSample.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "reporting/PdfReportPrinter.h"
#include "tests/support/FixedClock.h"
#include "tests/support/InMemoryStore.h"
#include "tests/support/PromptQueue.h"
#include "tests/support/SilentDialogs.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/ExplanationWindow.h"

#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace plumbline::testing {

/// Opens a copy of the sample company in memory.
class SampleFiles : public CompanyFiles
{
public:
    Contents contents;
    InMemoryStore* opened = nullptr; ///< The last one, as long as it is open.

    Result<std::unique_ptr<CompanyStore>> create(const QString&, const Company&) override
    {
        return failure(ErrorCode::IoFailed, {}, "");
    }

    Result<std::unique_ptr<CompanyStore>> open(const QString&, const QString&) override
    {
        auto store = std::make_unique<InMemoryStore>();
        store->contents = contents;
        opened = store.get();
        return store;
    }

    Result<> restore(const QString&, const QString&) override { return {}; }

    Result<bool> isSealed(const QString&) override { return false; }

    Result<std::unique_ptr<PreparedRestore>>
    prepareRestore(const QString&, const QString&, const std::optional<RecoveryCode>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }
};

/// Answers with one path for whatever is to be saved.
class OnePathDialogs : public SilentDialogs
{
public:
    QString path;

    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return path;
    }

    /// Prints into that file.
    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    }
};

/// The dashboard over the sample company's running quarter of the team scheme.
class DashboardTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        InMemoryStore store;
        const JsonSchemeFormat schemes;
        const JsonResultFormat results;
        const JsonRecordFormat recordFormat;
        const ResourceLibrary library;
        const FixedClock clock;
        const Access access{
            store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}};
        ASSERT_TRUE(makeSample(access, FileTableReader()));
        s_sample = store.contents;
    }

    void openSample()
    {
        m_files.contents = s_sample;
        desk.open(QStringLiteral("memory.plumb"));
        settle();
        desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q3"));
        settle();
        showPage();
    }

    void showPage()
    {
        page.resize(1200, 2400);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    static void settle(int milliseconds = 0)
    {
        QCoreApplication::processEvents();
        QTest::qWait(milliseconds);
    }

    template<typename Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }

    [[nodiscard]] QString figureOf(const char* card)
    {
        return find<QWidget>(card).findChild<QLabel*>(QStringLiteral("figure"))->text();
    }

    [[nodiscard]] const ScoreSheet& sheet() { return *cycle.sheet(); }

    void chooseTeam(const QString& team)
    {
        auto& teams = find<QComboBox>("team");
        teams.setFocus();
        QTest::keyClick(&teams, Qt::Key_Home);
        for (int step = 0; step < teams.findData(team); ++step)
            QTest::keyClick(&teams, Qt::Key_Down);
    }

    [[nodiscard]] static Destination lastOf(const QSignalSpy& spy)
    {
        return spy.isEmpty() ? Destination() : spy.last().first().value<Destination>();
    }

    static inline Contents s_sample;

    FixedClock m_clock{QDate(2026, 12, 28)};
    SampleFiles m_files;
    PromptQueue m_queue;
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    JsonRecordFormat m_recordFormat;
    FileTableReader m_tables;
    FileTableWriter m_writer;
    PdfReportPrinter m_printer;
    OnePathDialogs dialogs;
    Theme theme;
    Desk desk{{m_files,
               m_queue,
               m_clock,
               m_schemes,
               m_results,
               m_library,
               m_recordFormat,
               m_tables,
               m_printer,
               dialogs,
               {},
               &m_writer}};
    CycleSheet cycle{desk};
    Explainer explainer{desk, cycle, theme};
    DashboardPage page{{desk, cycle, theme, explainer}};
};

} // namespace plumbline::testing
