// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/SavePaperSettings.h"
#include "application/sample/MakeSample.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "reporting/PdfReportPrinter.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LentFiles.h"
#include "tests/support/PromptQueue.h"
#include "tests/support/SilentDialogs.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/ExplanationTree.h"
#include "ui/explanation/ExplanationWindow.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/ReportsPage.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <functional>

namespace plumbline::testing {

/// Names one path for everything, and prints into it.
class PathDialogs : public SilentDialogs
{
public:
    QString path;
    QString proposal;

    QString saveFile(QWidget*, const QString&, const QString& proposed, const QString&) override
    {
        proposal = proposed;
        return path;
    }

    QString chooseFolder(QWidget*, const QString&) override { return path; }

    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    }
};

inline QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

inline constexpr int kSettling = 250; ///< Milliseconds.

/// The reports page on the sample company.
class ReportsPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        desk.createSample(QStringLiteral("memory.plumb"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
        page = std::make_unique<ReportsPage>(PageParts{desk, sheet, theme, explainer});
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !preview()->pages().empty(); }));
    }

    template<typename Widget>
    Widget* find(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    PagePreview* preview() { return find<PagePreview>("preview"); }

    /// Ctrl+F, the letters, Enter: stands on the first who fits.
    void search(const QString& letters)
    {
        QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("searchEdit"), letters);
        QTest::keyClick(find<QLineEdit>("searchEdit"), Qt::Key_Return);
    }

    void exportTo(const QString& path)
    {
        dialogs.path = path;
        QSignalSpy told(&desk, &Desk::told);
        QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&told] { return !told.isEmpty(); }, 30'000));
        lastTold = told.first().first().toString();
    }

    /// By its place among the layouts: appraisal, team, summary, slip, interview, appeal.
    void chooseLayout(int layout)
    {
        find<QComboBox>("layoutBox")->setCurrentIndex(layout);
        settle();
    }

    /// Lets the list and the preview arrive.
    static void settle() { QTest::qWait(kSettling); }

    void chooseClosedCycle()
    {
        desk.chooseCycle(CycleKey::parse(u"team-quarterly/2026Q3").value());
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return sheet.sheet() != nullptr && sheet.sheet()->data().cycle.isClosed(); }));
        settle();
    }

    /// Clicks the first place of the page that leads where `isWanted` says; false: there is none.
    bool clickSpot(const std::function<bool(const SpotTarget&)>& isWanted)
    {
        for (const PageSpot& spot : preview()->pages().front().spots) {
            if (!isWanted(spot.target))
                continue;
            const QPoint at = preview()->pixelOf(0, spot.area.center()).toPoint();
            QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {}, at);
            return true;
        }
        return false;
    }

    QString scoreOf(const char* employee)
    {
        const int row = sheet.sheet()->rowOf(EmployeeId(QString::fromLatin1(employee)));
        return sheet.sheet()->score(row).score.toFixed(2);
    }

    QTemporaryDir folder;
    InMemoryStore store;
    LentFiles files{store};
    PromptQueue queue;
    FixedClock clock{QDate(2026, 12, 28)};
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    JsonRecordFormat recordFormat;
    ResourceLibrary library;
    FileTableReader tables;
    PdfReportPrinter printer;
    PathDialogs dialogs;
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
               [this](const Access& access) { return makeSample(access, tables); }}};
    CycleSheet sheet{desk};
    Explainer explainer{desk, sheet, theme};
    std::unique_ptr<ReportsPage> page;
    QString lastTold;
};

} // namespace plumbline::testing
