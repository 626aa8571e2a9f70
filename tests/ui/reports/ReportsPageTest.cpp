// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/ReportsPageTest.h"

namespace plumbline::testing {

TEST_F(ReportsPageTest, ExportsOnePersonByKeysAndPopplerReadsTheScore)
{
    chooseClosedCycle();
    search(QStringLiteral("zyl"));
    ASSERT_EQ(find<QTableView>("table")->model()->rowCount(), 1);
    const QString path = folder.filePath(QStringLiteral("one.pdf"));
    exportTo(path);
    EXPECT_EQ(dialogs.proposal, QStringLiteral("E1003-team-quarterly-2026Q3.pdf"));
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(scoreOf("E1003"))) << qPrintable(lastTold);
    EXPECT_TRUE(text.contains(QStringLiteral(u"周玉兰")));
    EXPECT_TRUE(text.contains(QStringLiteral(u"沈国梁"))) << "who leads a leader takes no part";
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

TEST_F(ReportsPageTest, IsNotLargerThanComfortableUnlessAsked)
{
    page->resize(2560, 1400);
    EXPECT_TRUE(QTest::qWaitFor([this] { return preview()->zoomPercent() == 125; }));
    const double left = preview()->pixelOf(0, {0, 0}).x();
    const double right =
        preview()->viewport()->width() - preview()->pixelOf(0, {paper::kPageWidth, 0}).x();
    EXPECT_NEAR(left, right, 1) << "not in the middle";
    QTest::keyClick(page.get(), Qt::Key_0, Qt::AltModifier);
    EXPECT_GT(preview()->zoomPercent(), 150) << "as wide as there is room";
}

TEST_F(ReportsPageTest, PrintsTheSamePages)
{
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    dialogs.path = path;
    search(QStringLiteral("E1003"));
    QSignalSpy told(&desk, &Desk::told);
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&told] { return !told.isEmpty(); }));
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
    chooseClosedCycle();
    ASSERT_TRUE(QTest::qWaitFor([this] { return preview()->pages().front().spots.size() > 3; }));
    const int first = sheet.sheet()->scheme().indicators().front();
    const QString id = sheet.sheet()->scheme().node(first).id();
    ASSERT_TRUE(clickSpot([&](const SpotTarget& target) {
        return target.place == StepPlace{StepKind::Rate, id, {}};
    }));
    ASSERT_NE(explainer.window(), nullptr);
    EXPECT_EQ(explainer.window()->findChild<ExplanationTree*>()->currentStep()->subject, id);
}

} // namespace plumbline::testing
