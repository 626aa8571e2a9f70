// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/RecordsTest.h"

namespace plumbline::testing::pages {

namespace {

/// The ledger and the sampling of an open quarter.
class LedgerTabTest : public RecordsTest
{
protected:
    void enter(const QString& person, const QString& amount, const QString& what)
    {
        auto* who = find<QComboBox>("eventPersonBox");
        who->setFocus();
        who->lineEdit()->selectAll();
        QTest::keyClicks(who->lineEdit(), person);
        type("eventAmountEdit", amount);
        type("eventWhatEdit", what);
        QTest::keyClick(find<QLineEdit>("eventWhatEdit"), Qt::Key_Return);
        settle();
    }
};

TEST_F(LedgerTabTest, EntersAnEventByKeys)
{
    openTab("ledger");
    EXPECT_EQ(find<QComboBox>("eventItemBox")->currentText(), QStringLiteral("Reports · Late"));
    enter(QStringLiteral("E1"), QStringLiteral("2"), QStringLiteral("two reports late"));
    ASSERT_EQ(rows("recordTable"), 1) << find<QLabel>("eventRefusal")->text().toStdString();
    EXPECT_EQ(under("recordTable", "Name", 0), QStringLiteral("Zhou Min"));
    EXPECT_EQ(under("recordTable", "Count", 0), QStringLiteral("2"));
    EXPECT_EQ(under("recordTable", "What happened", 0), QStringLiteral("two reports late"));
    EXPECT_TRUE(find<QLineEdit>("eventWhatEdit")->text().isEmpty()) << "ready for the next";
}

TEST_F(LedgerTabTest, KeepsWhatIsRefusedInTheForm)
{
    openTab("ledger");
    choose("eventItemBox", 1);
    enter(QStringLiteral("E1"), QStringLiteral("99"), QStringLiteral("wrong"));
    EXPECT_EQ(rows("recordTable"), 0);
    EXPECT_TRUE(find<QLabel>("eventRefusal")->isVisible());
    EXPECT_EQ(find<QLineEdit>("eventAmountEdit")->text(), QStringLiteral("99"));
}

TEST_F(LedgerTabTest, TakesAnEventBackWithAReason)
{
    openTab("ledger");
    enter(QStringLiteral("E1"), QStringLiteral("1"), QStringLiteral("late"));
    auto* table = find<QTableView>("recordTable");
    table->setFocus();
    table->selectRow(0);
    type("reasonEdit", QStringLiteral("it was on time"));
    press("excludeButton");
    EXPECT_EQ(under("recordTable", "State", 0), QStringLiteral("excluded"));
}

TEST_F(LedgerTabTest, DrawsASampleAndWritesItsForm)
{
    std::vector<ToldRecord> contacts;
    for (int number = 0; number < 30; ++number)
        contacts.push_back(
            aContact(QStringLiteral("C%1").arg(number), QStringLiteral("E1"), number));
    company.take(RecordKind::Contact, contacts);
    openTab("sampling");
    type("sampleCountEdit", QStringLiteral("4"));
    type("sampleNameEdit", QStringLiteral("Calls"));
    type("sampleSeedEdit", QStringLiteral("7"));
    press("drawButton");
    ASSERT_EQ(rows("samplingTable"), 1) << find<QLabel>("sampleRefusal")->text().toStdString();
    EXPECT_EQ(under("samplingTable", "Drawn", 0), QStringLiteral("4"));
    EXPECT_EQ(under("samplingTable", "Share done", 0), QStringLiteral("0.0%"));
    EXPECT_EQ(cell("samplingPeopleTable", 0, 0), QStringLiteral("Zhou Min"));
    const QString path = company.place(QStringLiteral("form.csv"));
    dialogs.paths.push_back(path);
    press("formButton");
    const Result<Table> form = tables.readFile(path);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->rows.size(), 4U);
    EXPECT_TRUE(form->rows.front().cells.front().startsWith(QStringLiteral("1/C")));
    look([&](Repositories& repositories) {
        EXPECT_EQ(repositories.records().maps()->size(), 1U) << "known when it comes back";
    });
}

} // namespace

} // namespace plumbline::testing::pages
