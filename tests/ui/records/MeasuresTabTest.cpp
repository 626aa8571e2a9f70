// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/RecordsTest.h"

namespace plumbline::testing::pages {

namespace {

/// Answered and unanswered contacts, and visits.
class MeasuresTabTest : public RecordsTest
{
protected:
    MeasuresTabTest()
    {
        std::vector<ToldRecord> contacts;
        for (int number = 0; number < 6; ++number)
            contacts.push_back(
                aContact(QStringLiteral("C%1").arg(number), QStringLiteral("E1"), number));
        contacts.front().numbers[contact::Answered] = 0;
        contacts.push_back(aContact(QStringLiteral("D0"), QStringLiteral("E2"), 1));
        company.take(RecordKind::Contact, contacts);
        const QDate july(2025, 7, 1);
        const QDate march(2026, 3, 5);
        company.take(
            RecordKind::Visit,
            {aVisit(QStringLiteral("V1"), QStringLiteral("E1"), july, QStringLiteral("K1")),
             aVisit(QStringLiteral("V2"), QStringLiteral("E2"), march, QStringLiteral("K2"))});
    }
};

TEST_F(MeasuresTabTest, ShowsEverybodysFigureExactly)
{
    openTab("measures");
    chooseData("measureBox", "answer-rate");
    ASSERT_EQ(rows("measureTable"), 2);
    EXPECT_EQ(cell("measureTable", 0, 0), QStringLiteral("Zhou Min"));
    EXPECT_EQ(under("measureTable", "Value", 0), QStringLiteral("≈ 83.33%"));
    EXPECT_EQ(under("measureTable", "Numerator", 0), QStringLiteral("500"));
    EXPECT_EQ(under("measureTable", "Denominator", 0), QStringLiteral("6"));
    EXPECT_EQ(under("measureTable", "Counted", 0), QStringLiteral("6"));
    EXPECT_EQ(under("measureTable", "Remark", 1), QStringLiteral("too few to trust"));
    choose("byBox", 2);
    ASSERT_EQ(rows("measureTable"), 1);
    EXPECT_EQ(cell("measureTable", 0, 0), QStringLiteral("Qingyuan"));
}

TEST_F(MeasuresTabTest, ExportsTheRatios)
{
    openTab("measures");
    chooseData("measureBox", "answer-rate");
    const QList<QByteArray> lines = exported("exportMeasuresButton");
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].contains("Zhou Min,E1,")) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(",500,6,6,")) << lines[1].toStdString();
}

TEST_F(MeasuresTabTest, IsPassedByTheKeysOfTabs)
{
    openTab("measures");
    auto* tabs = page->findChild<QTabWidget*>(QStringLiteral("tabs"));
    const int here = tabs->currentIndex();
    find<QComboBox>("measureBox")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), here + 1);
    QTest::keyClick(page.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->currentIndex(), here);
}

TEST_F(MeasuresTabTest, OffersOnlyWhatTheMeasureKnows)
{
    openTab("measures");
    chooseData("measureBox", "answer-rate");
    EXPECT_FALSE(find<QLineEdit>("limitEdit")->isVisible());
    chooseData("measureBox", "answered-within");
    EXPECT_TRUE(find<QLineEdit>("limitEdit")->isVisible());
    EXPECT_EQ(find<QLineEdit>("limitEdit")->placeholderText(), QStringLiteral("30"));
    chooseData("measureBox", "complaint-count");
    EXPECT_TRUE(find<QComboBox>("classBox")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("limitEdit")->isVisible());
}

TEST_F(MeasuresTabTest, OpensTheRecordsBehindAFigure)
{
    openTab("measures");
    chooseData("measureBox", "answer-rate");
    auto* table = find<QTableView>("measureTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    QTableView* behind = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window != page.get() && behind == nullptr)
            behind = window->findChild<QTableView*>(QStringLiteral("behindTable"));
    }
    ASSERT_NE(behind, nullptr);
    EXPECT_EQ(behind->model()->rowCount(), 6);
    behind->window()->close();
}

TEST_F(MeasuresTabTest, ListsVisitsAndWhomAMonthLost)
{
    openTab("customers");
    ASSERT_EQ(rows("customerTable"), 2);
    EXPECT_EQ(cell("customerTable", 0, 0), QStringLiteral("K2"));
    EXPECT_EQ(under("customerTable", "Visits", 0), QStringLiteral("1"));
    // March 2026, the month before today, is eight months after July 2025.
    choose("customerViewBox", 1);
    ASSERT_EQ(rows("customerTable"), 1);
    EXPECT_EQ(cell("customerTable", 0, 0), QStringLiteral("K1"));
    EXPECT_TRUE(under("customerTable", "Last advisor", 0).contains(QStringLiteral("Zhou Min")));
    choose("customerViewBox", 2);
    EXPECT_EQ(under("customerTable", "Customers gone", 0), QStringLiteral("1"));
    EXPECT_EQ(under("customerTable", "Churn", 0), QStringLiteral("1.0000"));
}

} // namespace

} // namespace plumbline::testing::pages
