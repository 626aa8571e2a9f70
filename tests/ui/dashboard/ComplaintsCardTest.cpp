// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ComplaintsCard.h"

#include "tests/ui/records/RecordsTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/records/FigureRecordsWindow.h"

namespace plumbline::testing::pages {

/// Three complaints of class 1 and one of class 2 in the quarter, one of class 1 before it.
class ComplaintsCardTest : public RecordsTest
{
protected:
    void openBoard()
    {
        std::vector<ToldRecord> told;
        const auto add = [&](const char* person, const QDate& day, int grade) {
            ToldRecord one{QStringLiteral("C%1").arg(told.size()),
                           QString::fromLatin1(person),
                           QDateTime(day, QTime(4, 0), Qt::UTC)};
            one.numbers = {{complaint::Class, grade}};
            told.push_back(one);
        };
        add("E1", QDate(2026, 1, 5), 1);
        add("E1", QDate(2026, 2, 5), 1);
        add("E3", QDate(2026, 3, 5), 1);
        add("E2", QDate(2026, 3, 6), 2);
        add("E2", QDate(2025, 11, 6), 1);
        company.take(RecordKind::Complaint, told);
        company.close();
        desk.open(company.path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk.cycles().empty(); }));
        desk.chooseCycle(company.cycle);
        board = std::make_unique<DashboardPage>(PageParts{desk, sheet, theme, explainer});
        board->resize(1200, 2400);
        board->show();
        settle();
    }

    BarChart& chart() { return *board->findChild<BarChart*>(QStringLiteral("complaintsChart")); }

    std::unique_ptr<DashboardPage> board;
};

TEST_F(ComplaintsCardTest, CountsByClassBesideThePeriodBefore)
{
    openBoard();
    const auto& bars = chart().picture().bars;
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[0].figure, QStringLiteral("3"));
    EXPECT_EQ(*bars[0].guide, 1.0);
    EXPECT_EQ(bars[0].beside, QStringLiteral("+2"));
    EXPECT_EQ(bars[1].figure, QStringLiteral("1"));
    EXPECT_EQ(bars[2].figure, QStringLiteral("0"));
    EXPECT_EQ(chart().picture().guideName, QStringLiteral("2025Q4"));
}

TEST_F(ComplaintsCardTest, FollowsTheTeamChosen)
{
    openBoard();
    auto& teams = *board->findChild<QComboBox*>(QStringLiteral("team"));
    teams.setCurrentIndex(teams.findData(QStringLiteral("west")));
    Q_EMIT teams.activated(teams.currentIndex());
    settle();
    EXPECT_EQ(chart().picture().bars[0].figure, QStringLiteral("1"));
}

TEST_F(ComplaintsCardTest, OpensTheRecordsBehindABar)
{
    openBoard();
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Return);
    settle();
    const auto* card = board->findChild<ComplaintsCard*>();
    ASSERT_TRUE(card->records());
    const auto* list = card->records()->findChild<QTableView*>(QStringLiteral("behindTable"));
    ASSERT_TRUE(list);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }));
}

/// Of a position only its people's, not all of the team's.
TEST_F(ComplaintsCardTest, ShowsTheRecordsOfSomePeopleAlone)
{
    openBoard();
    FigureRecordsWindow records(desk);
    FigureRecordsRequest request;
    request.query.plan.name = MeasureName::ComplaintCount;
    request.query.plan.responsible = Responsible::Any;
    request.query.plan.complaintClass = 1;
    request.query.period = aQuarter();
    request.query.by = MeasureBy::Company;
    request.only = Verdict::Hit;
    request.people = {EmployeeId(QStringLiteral("E1"))};
    records.open(request);
    const auto* list = records.findChild<QTableView*>(QStringLiteral("behindTable"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }))
        << "the third is another's";
}

} // namespace plumbline::testing::pages
