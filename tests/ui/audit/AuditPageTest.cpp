// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditPage.h"

#include "tests/ui/PageTest.h"
#include "ui/audit/TrailWords.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

namespace {

/// Four entries of a cycle, a person and a setting.
class AuditPageTest : public PageTest<AuditPage>
{
protected:
    AuditPageTest()
    {
        add(QStringLiteral("lin.xiao"),
            QStringLiteral("cycle.opened"),
            QStringLiteral("team-quarterly/2026Q1"));
        add(QStringLiteral("zhou.min"),
            QStringLiteral("value.recorded"),
            QStringLiteral("team-quarterly/2026Q1/E1001/csat"));
        store.contents.audit.back().before = QStringLiteral("88");
        store.contents.audit.back().after = QStringLiteral("90");
        store.contents.audit.back().reason = QStringLiteral("typing mistake");
        add(QStringLiteral("zhou.min"),
            QStringLiteral("employee.changed"),
            QStringLiteral("E1001"));
        add(QStringLiteral("lin.xiao"),
            QStringLiteral("setting.changed"),
            QStringLiteral("measure.months"));
    }

    void add(const QString& user, const QString& action, const QString& object)
    {
        AuditEntry entry;
        entry.sequence = static_cast<std::int64_t>(store.contents.audit.size()) + 1;
        entry.at = clock.now();
        entry.user = user;
        entry.action = action;
        entry.object = object;
        store.contents.audit.push_back(entry);
    }

    void openAudit(const Destination& destination = {})
    {
        openPage();
        page->arrive(destination);
        settle();
    }

    QTableView* table() { return find<QTableView>("trailTable"); }

    int rows() { return table()->model()->rowCount(); }

    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
};

TEST_F(AuditPageTest, ListsTheNewestFirst)
{
    openAudit();
    ASSERT_EQ(rows(), 4);
    EXPECT_EQ(cell(0, 0), QStringLiteral("4"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("lin.xiao"));
    EXPECT_EQ(cell(3, 3), QStringLiteral("Cycle opened"));
    QAbstractItemModelTester tester(table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(AuditPageTest, ShowsOneInFull)
{
    openAudit();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    const QString text = find<QTextBrowser>("trailDetails")->toPlainText();
    for (const auto* part : {"Value recorded", "88", "90", "typing mistake", "zhou.min"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
}

TEST_F(AuditPageTest, LeadsToTheCellAndBackToItsHistory)
{
    openAudit();
    QSignalSpy wanted(&desk, &Desk::navigationRequested);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    const auto place = wanted[0][0].value<Destination>();
    EXPECT_EQ(place.page, PageId::ScoreEntry);
    EXPECT_EQ(place.cycle->toString(), QStringLiteral("team-quarterly/2026Q1"));
    EXPECT_EQ(place.employee->text(), QStringLiteral("E1001"));
    EXPECT_EQ(place.node, QStringLiteral("csat"));
    QTest::keyClick(table(), Qt::Key_H, Qt::ControlModifier);
    settle();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(find<QLineEdit>("trailAbout")->text(),
              place.cycle->toString() + QStringLiteral("/E1001/csat"));
}

TEST_F(AuditPageTest, ArrivesAtTheHistoryOfAnObject)
{
    Destination destination;
    destination.page = PageId::Audit;
    destination.object = QStringLiteral("team-quarterly/2026Q1");
    openAudit(destination);
    EXPECT_EQ(rows(), 2) << "the cycle and what lies below it";
    press("trailReset");
    EXPECT_EQ(rows(), 4);
}

TEST_F(AuditPageTest, FiltersByWhoAndWhat)
{
    openAudit();
    auto* user = find<QComboBox>("trailUser");
    user->setFocus();
    QTest::keyClicks(user, QStringLiteral("z"));
    Q_EMIT user->activated(user->currentIndex());
    settle();
    EXPECT_EQ(rows(), 2);
    auto* action = find<QComboBox>("trailAction");
    action->setCurrentIndex(action->findData(QStringLiteral("value.")));
    Q_EMIT action->activated(action->currentIndex());
    settle();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, 3), QStringLiteral("Value recorded"));
}

TEST_F(AuditPageTest, SaysThatNothingFits)
{
    openAudit();
    auto* about = find<QLineEdit>("trailAbout");
    about->setFocus();
    QTest::keyClicks(about, QStringLiteral("nowhere"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 0; }));
    settle();
    EXPECT_FALSE(find<QTextBrowser>("trailDetails")->toPlainText().isEmpty());
}

TEST_F(AuditPageTest, ChecksTheFileAndCopiesTheCode)
{
    openAudit();
    const QString code = find<QLabel>("headCode")->text();
    EXPECT_TRUE(code.startsWith(QStringLiteral("4-"))) << code.toStdString();
    press("copyHead");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), code);
    press("checkButton");
    EXPECT_EQ(find<QLabel>("verdict")->property("tone").toString(), QStringLiteral("good"));
    auto* edit = find<QLineEdit>("codeEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("no code at all"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(find<QLabel>("verdict")->property("tone").toString(), QStringLiteral("failure"));
}

TEST_F(AuditPageTest, SaysThatNoDocumentHasACodeThatNobodyPrinted)
{
    openAudit();
    auto* edit = find<QLineEdit>("codeEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("abcd-0123-4567-89ef"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(find<QLabel>("verdict")->property("tone").toString(), QStringLiteral("failure"));
    const QString said = find<QLabel>("verdict")->text();
    EXPECT_TRUE(said.startsWith(QStringLiteral("None of the"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("printed while its cycle was open")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Everything fits"))) << said.toStdString();
}

TEST(TrailWordsTest, SaysWhatIsKnownAndLeavesTheRest)
{
    EXPECT_EQ(trailAction(QStringLiteral("cycle.closed")), QStringLiteral("Cycle closed"));
    EXPECT_EQ(trailAction(QStringLiteral("moon.landed")), QStringLiteral("moon.landed"));
    EXPECT_EQ(trailGroup(QStringLiteral("cycle.")), QStringLiteral("Cycles"));
}

} // namespace

} // namespace plumbline::testing::pages
