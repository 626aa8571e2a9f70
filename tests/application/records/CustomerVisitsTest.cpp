// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/CustomerVisits.h"

#include "application/records/RecordDays.h"
#include "tests/support/RecordedCompany.h"

namespace plumbline::testing {

namespace {

TEST(CustomerVisits, CountsEachCustomerOnceWithTheLastAdvisor)
{
    RecordedCompany company;
    company.take(
        RecordKind::Visit,
        {aVisit(QStringLiteral("V1"), QStringLiteral("E1"), {2025, 5, 31}, QStringLiteral("K1")),
         aVisit(QStringLiteral("V2"), QStringLiteral("E2"), {2026, 3, 31}, QStringLiteral("K1")),
         aVisit(QStringLiteral("V3"), QStringLiteral("E1"), {2026, 1, 2}, QStringLiteral("K2")),
         aVisit(QStringLiteral("V4"), QStringLiteral("E1"), {2026, 4, 1}, QStringLiteral("K2"))});
    const auto all = customerVisits(company.access(), {2025, 1, 1}, {2026, 3, 31});
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().customer, QStringLiteral("K1"));
    EXPECT_EQ(all->front().visits, 2);
    EXPECT_EQ(all->front().first, QDate(2025, 5, 31));
    EXPECT_EQ(all->front().last, QDate(2026, 3, 31));
    EXPECT_EQ(all->front().lastAdvisor, EmployeeId(QStringLiteral("E2")));
    EXPECT_EQ(all->back().visits, 1) << "the visit in April lies outside";
}

TEST(RecordDays, FollowTheCompanysDayForMomentsOnly)
{
    const Company company{QStringLiteral("Qingyuan"), QStringLiteral("Asia/Shanghai")};
    const QDate day(2026, 1, 1);
    const RecordRange contacts = recordsOfDays(RecordKind::Contact, day, day, company);
    const RecordRange visits = recordsOfDays(RecordKind::Visit, day, day, company);
    EXPECT_EQ(visits.from, day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    EXPECT_EQ(visits.from - contacts.from, 8 * 3'600'000);
    EXPECT_EQ(contacts.to - contacts.from, 24 * 3'600'000);
    EXPECT_EQ(recordDay(RecordKind::Contact, contacts.from, company), day);
    EXPECT_EQ(recordDay(RecordKind::Contact, contacts.from - 1, company), day.addDays(-1));
}

} // namespace

} // namespace plumbline::testing
