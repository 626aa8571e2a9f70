// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

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

namespace plumbline::testing {

namespace {

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

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

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

} // namespace

TEST_F(ReportsPageTest, ExportsOnePersonByKeysAndPopplerReadsTheScore)
{
    desk.chooseCycle(CycleKey::parse(u"team-quarterly/2026Q3").value());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return sheet.sheet() != nullptr && sheet.sheet()->data().cycle.isClosed(); }));
    search(QStringLiteral("zyl"));
    ASSERT_EQ(find<QTableView>("table")->model()->rowCount(), 1);
    const QString path = folder.filePath(QStringLiteral("one.pdf"));
    exportTo(path);
    EXPECT_EQ(dialogs.proposal, QStringLiteral("E1003-team-quarterly-2026Q3.pdf"));
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(scoreOf("E1003"))) << qPrintable(lastTold);
    EXPECT_TRUE(text.contains(QStringLiteral(u"周玉兰")));
    EXPECT_TRUE(text.contains(QStringLiteral("E1001"))) << "who leads a leader";
    EXPECT_FALSE(text.contains(QStringLiteral(u"草稿"))) << "closed";
}

TEST_F(ReportsPageTest, WritesOneFileForEveryTickedPerson)
{
    auto* table = find<QTableView>("table");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    find<QComboBox>("filesBox")->setCurrentIndex(1);
    exportTo(folder.path());
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size(), 2)
        << qPrintable(lastTold);
}

TEST_F(ReportsPageTest, WritesEverybodyIntoOneFile)
{
    find<QComboBox>("scopeBox")->setCurrentIndex(2);
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    exportTo(path);
    const QString text = pdfText(path);
    for (int row = 0; row < sheet.sheet()->size(); ++row)
        EXPECT_TRUE(text.contains(sheet.sheet()->appraisal(row).employee.text()));
}

TEST_F(ReportsPageTest, ShowsTheLanguageOfTheReportNotOfTheWindow)
{
    for (const auto& [index, word] : {std::pair{0, u"绩效考核表"}, std::pair{1, u"績效考核表"}}) {
        find<QComboBox>("languageBox")->setCurrentIndex(index);
        EXPECT_TRUE(QTest::qWaitFor([this, word = word] {
            return preview()->pages().front().text().contains(QString::fromUtf16(word));
        })) << index;
    }
}

TEST_F(ReportsPageTest, LaysThePagesOutForTheSizeAndAppendsTheExplanation)
{
    const std::size_t before = preview()->pages().size();
    QTest::keyClick(find<QComboBox>("sizeBox"), Qt::Key_Down);
    EXPECT_TRUE(QTest::qWaitFor([this] { return preview()->pages().front().width > 215; }));
    QTest::keyClick(find<QCheckBox>("appendixBox"), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this, before] { return preview()->pages().size() > before + 1; }));
    EXPECT_TRUE(find<QLabel>("fileLabel")->text().endsWith(QStringLiteral("-2026Q4.pdf")));
}

TEST_F(ReportsPageTest, FollowsThePaperOfTheCompany)
{
    PaperSettings paper;
    paper.company = QStringLiteral("On Paper Ltd");
    paper.pageSize = PageSize::Letter;
    paper.fileNames = FileNamePattern::parse(QStringLiteral("{id} of {period}")).value();
    bool isStored = false;
    desk.store(
        page.get(),
        [paper](const Access& access) { return savePaperSettings(access, paper); },
        [&isStored](const Result<>& stored) { isStored = stored.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&isStored] { return isStored; }));
    page->arrive({});
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return preview()->pages().front().text().contains(QStringLiteral("On Paper Ltd"));
    }));
    EXPECT_GT(preview()->pages().front().width, 215);
    EXPECT_TRUE(find<QLabel>("fileLabel")->text().endsWith(QStringLiteral(" of 2026Q4.pdf")));
}

TEST_F(ReportsPageTest, FollowsAnEditOfTheCycle)
{
    const QString before = preview()->pages().front().text();
    const int row = sheet.sheet()->rowOf(EmployeeId(QStringLiteral("E1003")));
    search(QStringLiteral("E1003"));
    const CellKey key{CellKind::Value, QStringLiteral("csat"), {}};
    sheet.apply({{EmployeeId(QStringLiteral("E1003")),
                  key,
                  sheet.sheet()->text(row, key),
                  QStringLiteral("61.25"),
                  {}}});
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return preview()->pages().front().text().contains(QStringLiteral("61.25")); }));
    EXPECT_NE(preview()->pages().front().text(), before);
}

TEST_F(ReportsPageTest, TellsAFailedExportAndLeavesNothing)
{
    exportTo(folder.filePath(QStringLiteral("no/such/folder/one.pdf")));
    EXPECT_TRUE(lastTold.contains(QStringLiteral("one.pdf")));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReportsPageTest, TurnsAndZoomsByKeys)
{
    preview()->setFocus();
    const int before = preview()->zoomPercent();
    QTest::keyClick(page.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(preview()->zoomPercent(), before);
    QTest::keyClick(page.get(), Qt::Key_0, Qt::AltModifier);
    EXPECT_EQ(preview()->zoomPercent(), before);
}

TEST_F(ReportsPageTest, PrintsTheSamePages)
{
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    dialogs.path = path;
    search(QStringLiteral("E1003"));
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(pdfText(path).contains(QStringLiteral(u"周玉兰")));
}

TEST_F(ReportsPageTest, OpensTheExplanationOfThePersonShown)
{
    search(QStringLiteral("E1003"));
    const EmployeeId shown(QStringLiteral("E1003"));
    QTest::keyClick(page.get(), Qt::Key_F4);
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->shown().employee, shown);
    explainer.window()->close();
    QTest::mouseClick(find<QPushButton>("explainButton"), Qt::LeftButton);
    EXPECT_TRUE(explainer.window()->isVisible());
}

TEST_F(ReportsPageTest, AClickOnALineOfThePageOpensItThere)
{
    desk.chooseCycle(CycleKey::parse(u"team-quarterly/2026Q3").value());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return sheet.sheet() != nullptr && sheet.sheet()->data().cycle.isClosed(); }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return preview()->pages().front().spots.size() > 3; }));
    const int first = sheet.sheet()->scheme().indicators().front();
    const QString id = sheet.sheet()->scheme().node(first).id();
    bool isFound = false;
    for (const PageSpot& spot : preview()->pages().front().spots) {
        if (spot.place != StepPlace{StepKind::Rate, id, {}})
            continue;
        isFound = true;
        const QPoint at = preview()->pixelOf(0, spot.area.center()).toPoint();
        QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {}, at);
    }
    ASSERT_TRUE(isFound);
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->findChild<ExplanationTree*>()->currentStep()->subject, id);
}

} // namespace plumbline::testing
