// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/LedgerEntries.h"
#include "application/records/LostCustomers.h"
#include "tests/storage/measures/MeasuresTest.h"

namespace plumbline {
namespace {

const QString kAda = QStringLiteral("Ada");
const QString kBo = QStringLiteral("Bo");
const QString kCy = QStringLiteral("Cy");
constexpr std::int64_t kMillion = 1'000'000;

Told call(const QString& employee, const char* at, std::int64_t answered = 1)
{
    return {RecordKind::Contact, employee, utc(at), {{contact::Answered, answered}}, {}, {}};
}

Told visit(const QString& employee, const char* day, const char* customer)
{
    const std::int64_t at = utc((QByteArray(day) + "T00:00:00Z").constData());
    return {RecordKind::Visit, employee, at, {}, {}, QString::fromLatin1(customer)};
}

Told event(const char* day, const char* item, std::vector<std::pair<int, std::int64_t>> numbers)
{
    const std::int64_t at = utc((QByteArray(day) + "T00:00:00Z").constData());
    return {RecordKind::Event,
            kAda,
            at,
            std::move(numbers),
            {{event::Item, QString::fromLatin1(item)}},
            {}};
}

class MeasureRecords : public MeasuresTest
{
};

TEST_F(MeasureRecords, BelongToThePeriodInTheCompanysZone)
{
    take({call(kAda, "2020-12-31T15:59:59.999Z"),
          call(kAda, "2020-12-31T16:00:00.000Z"),
          call(kAda, "2021-03-31T15:59:59.999Z"),
          call(kAda, "2021-03-31T16:00:00.000Z")});
    const MeasurePlan plan = planOf(MeasureName::AnswerRate);
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada", "2020Q4"), "100");
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada", "2021Q1"), "200/2");
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada", "2021-04"), "100");
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada", "2021"), "300/3");
}

TEST_F(MeasureRecords, GoToTheTeamOfTheirDayAndThoseAboveIt)
{
    take({call(kAda, "2021-03-14T15:59:59.999Z", 0), // Still in inner.
          call(kAda, "2021-03-14T16:00:00.000Z"),
          call(kBo, "2021-03-01T00:00:00Z"),
          call(kCy, "2021-03-01T00:00:00Z")});
    const MeasurePlan plan = planOf(MeasureName::AnswerRate);
    EXPECT_EQ(figure(plan, MeasureBy::Team, "inner"), "100/2");
    EXPECT_EQ(figure(plan, MeasureBy::Team, "outer"), "200/3");
    EXPECT_EQ(figure(plan, MeasureBy::Company, ""), "300/4");
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "100/2");
}

TEST_F(MeasureRecords, ListWhomTheyConcern)
{
    take({call(kBo, "2021-03-01T00:00:00Z")});
    const auto rate = figures(planOf(MeasureName::AnswerRate), MeasureBy::Employee);
    ASSERT_EQ(rate.size(), 1U);
    EXPECT_EQ(rate[0].id, kBo);
    const auto handled = figures(planOf(MeasureName::ContactsHandled), MeasureBy::Employee);
    ASSERT_EQ(handled.size(), 5U) << "everybody active, in the order of ids";
    EXPECT_EQ(handled[0].id, kAda);
    EXPECT_EQ(handled[0].num, QStringLiteral("0"));
    EXPECT_EQ(handled[0].den, QStringLiteral("1"));
    EXPECT_EQ(handled[1].num, QStringLiteral("1"));
    EXPECT_EQ(figures(planOf(MeasureName::ContactsHandled), MeasureBy::Team).size(), 3U);
    EXPECT_EQ(figures(planOf(MeasureName::AnswerRate), MeasureBy::Company, "2019").size(), 1U);
    EXPECT_EQ(figure(planOf(MeasureName::AnswerRate), MeasureBy::Company, "", "2019"), "");
}

TEST_F(MeasureRecords, ContactsAndSurveysBothCountAsRated)
{
    Told rated = call(kAda, "2021-03-01T00:00:00Z");
    rated.numbers = {{contact::Rating, 8 * kMillion}, {contact::Scale, 1}};
    Told survey{RecordKind::Survey,
                kAda,
                utc("2021-03-31T00:00:00Z"),
                {{survey::Rating, 5 * kMillion}},
                {},
                {}};
    take({rated, survey, call(kAda, "2021-03-01T00:00:01Z")});
    EXPECT_EQ(figure(planOf(MeasureName::CsatMean), MeasureBy::Employee, "Ada"), "82/18");
    const auto all = figures(planOf(MeasureName::CsatRate), MeasureBy::Employee);
    EXPECT_EQ(all[0].counted, 2);
    EXPECT_EQ(all[0].seen, 3);
}

TEST_F(MeasureRecords, AreFilteredByTexts)
{
    Told support = call(kAda, "2021-03-01T00:00:00Z");
    support.texts = {{contact::Topic, QStringLiteral("Technical Support")}};
    Told payment = call(kAda, "2021-03-02T00:00:00Z", 0);
    payment.texts = {{contact::Topic, QStringLiteral("Payment")}};
    take({support, payment, call(kAda, "2021-03-03T00:00:00Z", 0)});
    MeasurePlan plan = planOf(MeasureName::AnswerRate);
    plan.filters = {{QStringLiteral("topic"), {QStringLiteral("technical-support")}}};
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "100");
    plan.filters[0].texts.append(QStringLiteral("PAYMENT"));
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "100/2");
    plan.filters[0].texts = {QStringLiteral("pay")};
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "");
}

TEST_F(MeasureRecords, DueTodayIsNotLate)
{
    const std::int64_t endOfDay = utc("2021-03-31T15:59:59.999Z");
    take({{RecordKind::Complaint,
           kAda,
           utc("2021-03-30T00:00:00Z"),
           {{complaint::Due, endOfDay}},
           {},
           {}}});
    const MeasurePlan plan = planOf(MeasureName::ComplaintTimeliness);
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "");
    const auto nextDay = measureRecords(*m_access,
                                        plan,
                                        *Period::parse(u"2021Q1"),
                                        MeasureBy::Employee,
                                        QDateTime::fromMSecsSinceEpoch(endOfDay + 1, Qt::UTC));
    ASSERT_TRUE(nextDay.has_value());
    EXPECT_EQ(nextDay->front().cellText(), QStringLiteral("0"));
}

TEST_F(MeasureRecords, TakeLimitsAndMonthsFromTheCompany)
{
    take({{RecordKind::Complaint,
           kAda,
           utc("2021-03-01T00:00:00Z"),
           {{complaint::Class, 1}},
           {},
           {}},
          visit(kAda, "2020-12-31", "c1")});
    EXPECT_EQ(figure(planOf(MeasureName::ComplaintTimeliness), MeasureBy::Employee, "Ada"), "");
    EXPECT_EQ(figure(planOf(MeasureName::Churn), MeasureBy::Employee, "Ada", "2021-03"), "-");
    change([](Repositories& repositories) {
        return repositories.measures()
            .saveSetting(QStringLiteral("complaint.hours.1"), QStringLiteral("24"))
            .and_then([&] {
                return repositories.measures().saveSetting(QStringLiteral("measure.months"),
                                                           QStringLiteral("3"));
            })
            .and_then([&] {
                return repositories.audit().add(auditOf(QStringLiteral("setting.changed"), {}));
            });
    });
    EXPECT_EQ(figure(planOf(MeasureName::ComplaintTimeliness), MeasureBy::Employee, "Ada"), "0");
    EXPECT_EQ(figure(planOf(MeasureName::Churn), MeasureBy::Employee, "Ada", "2021-03"), "1");
    const auto settled = settledPlan(stored(), planOf(MeasureName::Churn));
    EXPECT_EQ(settled->months, 3);
}

TEST_F(MeasureRecords, AreThoseUpToARun)
{
    const int first = take({call(kAda, "2021-03-01T00:00:00Z")});
    take({call(kAda, "2021-03-02T00:00:00Z", 0)});
    const Period quarter = *Period::parse(u"2021Q1");
    const MeasurePlan plan = planOf(MeasureName::AnswerRate);
    const auto then = measureRecords(*m_access, plan, quarter, MeasureBy::Employee, {}, first);
    EXPECT_EQ(then->front().cellText(), QStringLiteral("100"));
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada"), "100/2");
}

TEST_F(MeasureRecords, SeveralAtOnceAreAsEachAlone)
{
    take({call(kAda, "2021-03-01T00:00:00Z"),
          call(kBo, "2021-03-02T00:00:00Z", 0),
          visit(kBo, "2020-07-02", "c1"),
          visit(kAda, "2020-05-02", "c2")});
    std::vector<MeasureCall> calls;
    for (const MeasureName name : allMeasures()) {
        for (const MeasureBy by : {MeasureBy::Employee, MeasureBy::Team, MeasureBy::Company}) {
            if (name != MeasureName::Events)
                calls.push_back({planOf(name), by});
        }
    }
    const auto together = measureMany(stored(), calls, {*Period::parse(u"2021Q1"), {}, 0, {}});
    ASSERT_TRUE(together.has_value());
    for (std::size_t index = 0; index < calls.size(); ++index)
        EXPECT_EQ((*together)[index], figures(calls[index].plan, calls[index].by)) << index;
}

TEST_F(MeasureRecords, OfChosenPeopleListJustThem)
{
    take({call(kAda, "2021-03-01T00:00:00Z"), call(kBo, "2021-03-02T00:00:00Z", 0)});
    const MeasureFrame frame{*Period::parse(u"2021Q1"), {}, 0, {EmployeeId(kAda), EmployeeId(kCy)}};
    const auto chosen =
        measureMany(stored(), {{planOf(MeasureName::AnswerRate), MeasureBy::Employee}}, frame);
    ASSERT_TRUE(chosen.has_value());
    ASSERT_EQ(chosen->front().size(), 2U);
    EXPECT_EQ(chosen->front()[0].cellText(), QStringLiteral("100"));
    EXPECT_EQ(chosen->front()[1].cellText(), QString());
}

TEST_F(MeasureRecords, HaveNoSingleFigureOfEvents)
{
    const auto refused = measureRecords(
        *m_access, planOf(MeasureName::Events), *Period::parse(u"2021Q1"), MeasureBy::Employee, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::BadValue);
}

TEST_F(MeasureRecords, CustomersGoToTheAdvisorOfTheirLastVisit)
{
    take({visit(kBo, "2020-07-01", "c1"),
          visit(kAda, "2020-07-31", "c1"), // The last day of the month.
          visit(kBo, "2020-07-10", "c2"),
          visit(kBo, "2021-03-31", "c2")}); // Came on the last day of March.
    const MeasurePlan plan = planOf(MeasureName::Churn);
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Ada", "2021-03"), "1");
    EXPECT_EQ(figure(plan, MeasureBy::Employee, "Bo", "2021-03"), "0/2");
    EXPECT_EQ(figure(plan, MeasureBy::Company, "", "2021-03"), "1/3");
    EXPECT_EQ(figure(plan, MeasureBy::Team, "inner", "2021-03"), "1/3");
    const auto lost = lostCustomers(*m_access, *Period::parse(u"2021-03"), {});
    ASSERT_TRUE(lost.has_value());
    ASSERT_EQ(lost->size(), 1U);
    EXPECT_EQ(lost->front().customer, QStringLiteral("c1"));
    EXPECT_EQ(lost->front().lastVisit, QDate(2020, 7, 31));
    EXPECT_EQ(lost->front().advisor.text(), kAda);
    EXPECT_EQ(figure(planOf(MeasureName::LostCustomers), MeasureBy::Employee, "Ada", "2021-03"),
              "100");
}

TEST_F(MeasureRecords, TheLedgerGivesCountsAndPointsInOrder)
{
    take({event("2021-03-31", "reports.late", {{event::Count, 2}}),
          event("2021-01-01", "reports.late", {}),
          event("2021-02-02", "conduct.rude", {{event::Points, 3'500'000}}),
          event("2021-01-02", "conduct.rude", {{event::Points, 2 * kMillion}}),
          event("2021-04-01", "conduct.rude", {{event::Points, kMillion}})});
    const auto entries = ledgerEntries(stored(), *Period::parse(u"2021Q1"), {});
    ASSERT_TRUE(entries.has_value());
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ((*entries)[0].item, QStringLiteral("conduct.rude"));
    ASSERT_EQ((*entries)[0].points.size(), 2U);
    EXPECT_EQ((*entries)[0].points[0], Decimal{2});
    EXPECT_EQ((*entries)[0].count, 0);
    EXPECT_EQ((*entries)[1].count, 3);
    EXPECT_TRUE(ledgerEntries(stored(), *Period::parse(u"2021Q1"), {EmployeeId(kBo)})->empty());
}

} // namespace
} // namespace plumbline
