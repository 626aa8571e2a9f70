// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/RecordsTest.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>

namespace plumbline::testing::pages {

namespace {

/// Three contacts on the tab of records.
class RecordListTest : public RecordsTest
{
protected:
    RecordListTest()
    {
        const QString repair = QStringLiteral("Repair");
        ToldRecord first =
            aContact(QStringLiteral("C1"), QStringLiteral("E1"), 0, QStringLiteral("Returns"));
        first.numbers.insert(contact::Waited, 43'385'000'000);
        company.take(RecordKind::Contact,
                     {first,
                      aContact(QStringLiteral("C2"), QStringLiteral("E2"), 1, repair),
                      aContact(QStringLiteral("C3"), QStringLiteral("E3"), 2, repair)});
    }

    bool waitForRows(int expected)
    {
        return QTest::qWaitFor([&] { return rows("recordTable") == expected; }, 2000);
    }
};

TEST_F(RecordListTest, ListsTheNewestFirstWithTheFieldsOfTheirKind)
{
    openTab("records");
    ASSERT_EQ(rows("recordTable"), 3);
    QAbstractItemModelTester tester(find<QTableView>("recordTable")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(under("recordTable", "Record", 0), QStringLiteral("C3"));
    EXPECT_EQ(under("recordTable", "Name", 0), QStringLiteral("Gao Yan"));
    EXPECT_EQ(under("recordTable", "Topic", 2), QStringLiteral("Returns"));
    EXPECT_EQ(under("recordTable", "Answered", 2), QStringLiteral("yes"));
    EXPECT_EQ(under("recordTable", "Waited", 2), QStringLiteral("12:03:05"));
    EXPECT_EQ(cell("recordTable", 2, 0), QStringLiteral("2026-01-01 09:00:00"))
        << "the company's time";
}

TEST_F(RecordListTest, ExportsWhatIsListed)
{
    openTab("records");
    QTest::keyClicks(find<QLineEdit>("textEdit"), QStringLiteral("repair"));
    ASSERT_TRUE(waitForRows(2));
    const QList<QByteArray> lines = exported("exportRecordsButton");
    ASSERT_EQ(lines.size(), 3) << "the headings and what the filter leaves";
    EXPECT_TRUE(lines[1].startsWith("C3,E3,")) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith("C2,E2,")) << lines[2].toStdString();
}

TEST_F(RecordListTest, NarrowsByTypedTextAndByTeam)
{
    openTab("records");
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(find<QLineEdit>("textEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("textEdit"), QStringLiteral("repair"));
    EXPECT_TRUE(waitForRows(2));
    press("resetButton");
    EXPECT_TRUE(waitForRows(3));
    choose("whoBox", find<QComboBox>("whoBox")->findText(QStringLiteral("Team: west")));
    EXPECT_TRUE(waitForRows(1));
    choose("whoBox", 0);
    type("idEdit", QStringLiteral("C2"));
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(RecordListTest, ShowsOnePersonsRecordsWhenSentThere)
{
    openTab("records", EmployeeId(QStringLiteral("E2")));
    ASSERT_EQ(rows("recordTable"), 1);
    EXPECT_EQ(under("recordTable", "Record", 0), QStringLiteral("C2"));
}

TEST_F(RecordListTest, ExcludesWithAReasonOnlyAndShowsItInTheHistory)
{
    openTab("records");
    auto* table = find<QTableView>("recordTable");
    table->setFocus();
    table->selectRow(1);
    press("excludeButton");
    EXPECT_TRUE(find<QLabel>("actionRefusal")->isVisible()) << "no reason yet";
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    EXPECT_TRUE(find<QLineEdit>("reasonEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("reasonEdit"), QStringLiteral("a test call"));
    press("excludeButton");
    EXPECT_EQ(under("recordTable", "State", 1), QStringLiteral("excluded"));
    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    const QString details = find<QTextBrowser>("recordDetails")->toPlainText();
    EXPECT_TRUE(details.contains(QStringLiteral("a test call"))) << details.toStdString();
    find<QCheckBox>("excludedBox")->setFocus();
    QTest::keyClick(find<QCheckBox>("excludedBox"), Qt::Key_Space);
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(RecordListTest, GivesSeveralRecordsToAnother)
{
    openTab("records");
    auto* table = find<QTableView>("recordTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    type("reasonEdit", QStringLiteral("handed over"));
    auto* to = find<QComboBox>("toBox");
    to->setFocus();
    QTest::keyClicks(to->lineEdit(), QStringLiteral("E4"));
    press("reassignButton");
    EXPECT_EQ(under("recordTable", "Name", 0), QStringLiteral("Wu Di"));
    EXPECT_EQ(under("recordTable", "Name", 1), QStringLiteral("Wu Di"));
    EXPECT_EQ(under("recordTable", "State", 0), QStringLiteral("reassigned"));
    EXPECT_EQ(under("recordTable", "Name", 2), QStringLiteral("Zhou Min"));
}

TEST_F(RecordListTest, CopiesTheChosenAsATable)
{
    openTab("records");
    auto* table = find<QTableView>("recordTable");
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    settle();
    const QStringList lines =
        QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Time\tStaff number")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("Returns")));
}

TEST_F(RecordListTest, ReadsTenThousandByThePage)
{
    std::vector<ToldRecord> many;
    for (int number = 0; number < 10'000; ++number)
        many.push_back(aContact(QStringLiteral("M%1").arg(number), QStringLiteral("E4"), 3));
    company.take(RecordKind::Contact, many);
    openTab("records");
    ASSERT_EQ(rows("recordTable"), 10'003);
    auto* table = find<QTableView>("recordTable");
    EXPECT_TRUE(table->model()->index(9000, 0).data().toString().isEmpty()) << "not read yet";
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    settle();
    EXPECT_EQ(under("recordTable", "Record", 10'002), QStringLiteral("C1"));
}

} // namespace

} // namespace plumbline::testing::pages
