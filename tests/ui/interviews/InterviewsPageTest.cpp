// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewsPage.h"

#include "application/way/Appeals.h"
#include "tests/ui/appraisal/PublishedTeam.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

namespace {

class InterviewsPageTest : public PublishedTeam<InterviewsPage>
{
protected:
    void type(const char* edit, const QString& text)
    {
        auto* found = find<QWidget>(edit);
        found->setFocus();
        QTest::keyClicks(found, text);
    }

    void hold()
    {
        type("wentWellEdit", QStringLiteral("calm with customers"));
        type("wentBadlyEdit", QStringLiteral("late reports"));
        press("interviewSubmit");
        settle();
    }
};

TEST_F(InterviewsPageTest, HoldsAnInterviewThatIsDue)
{
    publishBoth();
    show();
    ASSERT_EQ(rows("peopleTable"), 2);
    EXPECT_EQ(cell("peopleTable", 0, 1), QStringLiteral("due"));
    hold();
    const auto kept = interviewsOf(as("hr"), {key, one});
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().now.facts.wentBadly, QStringLiteral("late reports"));
    EXPECT_TRUE(cell("peopleTable", 0, 1).contains(QStringLiteral("2026-04-08")));
}

TEST_F(InterviewsPageTest, CorrectsWithAReasonAndKeepsWhatStoodThere)
{
    publishBoth();
    show();
    hold();
    press("interviewCorrect");
    type("wentBadlyEdit", QStringLiteral("; and calls"));
    press("interviewSubmit");
    EXPECT_TRUE(find<QLabel>("interviewRefusal")->isVisible()) << "without a reason";
    type("correctionReasonEdit", QStringLiteral("forgotten"));
    press("interviewSubmit");
    settle();
    ASSERT_EQ(interviewsOf(as("hr"), {key, one})->front().before.size(), 1U);
    EXPECT_TRUE(find<QTextBrowser>("interviewHistory")
                    ->toPlainText()
                    .contains(QStringLiteral("late reports")));
}

TEST_F(InterviewsPageTest, KeepsAnActionAndItsReport)
{
    publishBoth();
    show();
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    type("actionWhatEdit", QStringLiteral("report by Friday"));
    press("addActionButton");
    settle();
    ASSERT_EQ(rows("planTable"), 1);
    EXPECT_EQ(cell("planTable", 0, 4), QStringLiteral("Open"));
    auto* state = find<QComboBox>("reportStateBox");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    type("reportTextEdit", QStringLiteral("four weeks on time"));
    press("reportButton");
    settle();
    EXPECT_EQ(rows("planTable"), 0) << "only open ones are shown";
    auto* which = find<QComboBox>("planWhichBox");
    which->setFocus();
    QTest::keyClick(which, Qt::Key_End);
    ASSERT_EQ(rows("planTable"), 1);
    EXPECT_EQ(cell("planTable", 0, 5), QStringLiteral("four weeks on time"));
}

TEST_F(InterviewsPageTest, MarksWhatIsOverdue)
{
    publishBoth();
    expectGoes(addPlanAction(
        as("hr"), key, one, {QStringLiteral("call back"), one, QDate(2026, 4, 1), 0}));
    show();
    EXPECT_TRUE(cell("planTable", 0, 3).contains(QStringLiteral("overdue")));
}

TEST_F(InterviewsPageTest, LeadsFromAnOpenAppealToTheAppraisal)
{
    publishBoth();
    expectGoes(
        appeal(as("E1"),
               key,
               one,
               {QStringLiteral("csat"), AppealGround::WrongData, QStringLiteral("wrong"), {}}));
    show();
    find<QTabWidget>("tabs")->setCurrentIndex(2);
    auto* table = find<QTableView>("appealsTable");
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(cell("appealsTable", 0, 1), QStringLiteral("Satisfaction"));
    QSignalSpy spy(&desk, &Desk::navigationRequested);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    const auto destination = spy.first().first().value<Destination>();
    EXPECT_EQ(destination.page, PageId::Appraisal);
    EXPECT_EQ(destination.node, QStringLiteral("csat"));
}

} // namespace

} // namespace plumbline::testing::pages
