// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/VisitJudge.h"

#include "domain/records/CompanyDays.h"
#include "tests/domain/records/JudgeTest.h"

namespace plumbline {
namespace {

/// Visits of a few customers, each by day and advisor; numbers in the order they are given.
class Visits : public ::testing::Test
{
protected:
    void come(std::int64_t customer, const QDate& day, std::int64_t advisor = 1)
    {
        VisitSeen visit;
        visit.customer = customer;
        visit.at = CompanyDays(QTimeZone::utc()).beginOfDated(day);
        visit.number = std::ssize(visits) + 1;
        visit.employee = advisor;
        visits.push_back(visit);
    }

    [[nodiscard]] std::vector<Judgement> judged(MeasureName name, const char* period) const
    {
        return judgeVisits(planOf(name), *Period::parse(QString::fromLatin1(period)), visits);
    }

    [[nodiscard]] MeasurePlan planOf(MeasureName name) const
    {
        MeasurePlan plan = testing::planOf(name);
        plan.months = months;
        return plan;
    }

    std::vector<VisitSeen> visits;
    std::optional<int> months;
};

TEST_F(Visits, LastOnesOfTheirMonthAreChurn)
{
    come(1, {2023, 6, 30}); // Never again.
    come(2, {2023, 6, 1}); // Again in the month itself.
    come(2, {2023, 6, 30});
    come(3, {2023, 6, 15}); // Again on M's last day.
    come(3, {2024, 2, 29});
    come(4, {2023, 6, 15}); // Again, but only after M.
    come(4, {2024, 3, 1});
    const auto all = judged(MeasureName::Churn, "2024-02");
    EXPECT_EQ(all[0].reason, JudgedReason::CustomerChurned);
    EXPECT_EQ(all[1].reason, JudgedReason::CameAgain);
    EXPECT_EQ(all[2].reason, JudgedReason::CustomerChurned);
    EXPECT_EQ(all[3].reason, JudgedReason::CameAgain);
    EXPECT_EQ(all[4].reason, JudgedReason::OutsidePeriod);
    EXPECT_EQ(all[5].reason, JudgedReason::CustomerChurned);
    EXPECT_EQ(all[0].num, 1) << "churn is no percentage";
}

TEST_F(Visits, ChurnCountsVisitsWithoutCustomerBelowOnly)
{
    come(kNothing, {2023, 6, 30});
    const auto all = judged(MeasureName::Churn, "2024-02");
    EXPECT_EQ(all[0], (Judgement{Verdict::Miss, JudgedReason::CustomerUnknown, 0, 1}));
}

TEST_F(Visits, ExcludedOnesTakeNobodyOut)
{
    come(1, {2023, 6, 30});
    come(1, {2023, 9, 1});
    visits[1].isExcluded = true;
    come(2, {2023, 6, 2});
    visits[2].isExcluded = true;
    const auto churn = judged(MeasureName::Churn, "2024-02");
    EXPECT_EQ(churn[0].reason, JudgedReason::CustomerChurned);
    EXPECT_EQ(churn[2].reason, JudgedReason::Excluded);
}

TEST_F(Visits, OfOneDayTheOneRecordedLastIsLast)
{
    come(1, {2023, 6, 30}, 7);
    come(1, {2023, 6, 30}, 8);
    const auto all = judged(MeasureName::Churn, "2024-02");
    EXPECT_EQ(all[0].verdict, Verdict::Miss);
    EXPECT_EQ(all[1].verdict, Verdict::Hit);
    std::swap(visits[0].number, visits[1].number);
    EXPECT_EQ(judged(MeasureName::Churn, "2024-02")[0].verdict, Verdict::Hit);
}

TEST_F(Visits, AQuartersChurnIsThatOfItsMonths)
{
    come(1, {2023, 6, 30});
    come(1, {2024, 3, 15}); // After February: lost in M = 2024-02, back in March.
    come(2, {2023, 5, 1});
    come(3, {2023, 8, 1});
    const auto quarter = judged(MeasureName::Churn, "2024Q1");
    for (const char* month : {"2024-01", "2024-02", "2024-03"}) {
        const auto one = judged(MeasureName::Churn, month);
        const int wanted =
            Period::parse(QString::fromLatin1(month))->firstDay().addMonths(-8).month();
        for (std::size_t index = 0; index < visits.size(); ++index) {
            const QDate day =
                CompanyDays(QTimeZone::utc()).dayOf(visits[index].at, RecordKind::Visit);
            if (day.year() == 2023 && day.month() == wanted) {
                EXPECT_EQ(quarter[index], one[index]) << month << index;
            }
        }
    }
    EXPECT_EQ(quarter[0].verdict, Verdict::Hit);
}

TEST_F(Visits, MonthsAreASetting)
{
    come(1, {2023, 11, 30});
    come(2, {2023, 12, 1});
    months = 3;
    const auto all = judged(MeasureName::Churn, "2024-02");
    EXPECT_EQ(all[0].verdict, Verdict::Hit);
    EXPECT_EQ(all[1].reason, JudgedReason::OutsidePeriod);
}

TEST_F(Visits, CustomersAreLostAtTheEdges)
{
    come(1, {2023, 6, 1}); // The first day that counts as active; lost.
    come(2, {2023, 6, 30}); // The last day that does not keep: lost.
    come(3, {2023, 7, 1}); // The first day that keeps.
    come(4, {2023, 6, 15}); // Came on the period's last day.
    come(4, {2024, 2, 29});
    come(5, {2024, 2, 1}); // New in the period: was not active at its start.
    const auto all = judged(MeasureName::LostCustomers, "2024-02");
    EXPECT_EQ(all[0], (Judgement{Verdict::Hit, JudgedReason::CustomerLost, 100, 1}));
    EXPECT_EQ(all[1].verdict, Verdict::Hit);
    EXPECT_EQ(all[2].reason, JudgedReason::CustomerStayed);
    EXPECT_EQ(all[3].reason, JudgedReason::CustomerStayed);
    EXPECT_EQ(all[4].reason, JudgedReason::OutsidePeriod);
    EXPECT_EQ(all[5].reason, JudgedReason::OutsidePeriod);
}

TEST_F(Visits, TheLastVisitBeforeTheStartStandsForItsCustomer)
{
    come(1, {2023, 6, 2}, 7);
    come(1, {2023, 6, 20}, 8);
    come(kNothing, {2023, 6, 20}, 8);
    const auto all = judged(MeasureName::LostCustomers, "2024-02");
    EXPECT_EQ(all[0].reason, JudgedReason::LaterVisitStands);
    EXPECT_EQ(all[1].verdict, Verdict::Hit);
    EXPECT_EQ(all[2].reason, JudgedReason::CustomerUnknown);
    const auto lost =
        lastVisitsOfLost(planOf(MeasureName::LostCustomers), *Period::parse(u"2024-02"), visits);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].employee, 8);
}

TEST_F(Visits, AYearLongerThanTheMonthsLosesWhoCameInItEarly)
{
    come(1, {2023, 12, 31});
    come(1, {2024, 4, 30}); // Before May: inactive at the end of 2024.
    const auto all = judged(MeasureName::LostCustomers, "2024");
    EXPECT_EQ(all[0].verdict, Verdict::Hit);
    come(1, {2024, 5, 1});
    EXPECT_EQ(judged(MeasureName::LostCustomers, "2024")[0].verdict, Verdict::Miss);
}

TEST_F(Visits, TheWindowHoldsAllThatIsNeeded)
{
    const VisitWindow window =
        VisitWindow::of(planOf(MeasureName::Churn), *Period::parse(u"2024-10"));
    EXPECT_EQ(window.from, QDate(2024, 2, 1));
    EXPECT_EQ(window.to, QDate(2024, 11, 1));
}

} // namespace
} // namespace plumbline
