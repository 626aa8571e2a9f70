// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ComplaintCounts.h"

#include "tests/support/RecordedCompany.h"

#include <random>

namespace plumbline::testing {

namespace {

ToldRecord aComplaint(const QString& id, const QString& employee, const QDate& day, int grade)
{
    ToldRecord told{id, employee, QDateTime(day, QTime(4, 0), Qt::UTC)};
    if (grade > 0)
        told.numbers = {{complaint::Class, grade}};
    return told;
}

std::vector<Period> twoQuarters()
{
    return {aQuarter(), aQuarter().plus(-1)};
}

} // namespace

TEST(ComplaintCounts, SayThatThereAreNone)
{
    RecordedCompany company;
    const auto counts = complaintCounts(company.access(), twoQuarters());
    ASSERT_TRUE(counts);
    EXPECT_FALSE(counts->isAnyKept);
    EXPECT_TRUE(counts->counts.empty());
}

/// Random complaints over three quarters against a count by hand.
TEST(ComplaintCounts, CountByPersonAndClassNowAndBefore)
{
    RecordedCompany company;
    std::mt19937 random(11);
    std::uniform_int_distribution<int> day(-180, 89);
    std::uniform_int_distribution<int> four(1, 4);
    std::uniform_int_distribution<int> grade(0, 3);
    std::map<std::tuple<Period, QString, int>, int> expected;
    std::vector<ToldRecord> told;
    for (int index = 0; index < 200; ++index) {
        const QDate at = QDate(2026, 1, 1).addDays(day(random));
        const QString person = QStringLiteral("E%1").arg(four(random));
        const int own = grade(random);
        told.push_back(aComplaint(QStringLiteral("C%1").arg(index), person, at, own));
        const Period period = Period::containing(at, PeriodKind::Quarter);
        if (at >= QDate(2025, 10, 1))
            ++expected[{period, person, own}];
    }
    company.take(RecordKind::Complaint, told);
    const auto counts = complaintCounts(company.access(), twoQuarters());
    ASSERT_TRUE(counts);
    EXPECT_TRUE(counts->isAnyKept);
    EXPECT_EQ(counts->counts.size(), expected.size());
    EXPECT_EQ(counts->knownFrom, aQuarter().plus(-1));
    for (const ComplaintCount& one : counts->counts)
        EXPECT_EQ(one.count, (expected[{one.period, one.employee.text(), one.grade}]));
}

TEST(ComplaintCounts, KnowThatThereAreSomeOfAnotherTime)
{
    RecordedCompany company;
    company.take(RecordKind::Complaint,
                 {aComplaint(QStringLiteral("C1"), QStringLiteral("E1"), QDate(2024, 5, 1), 1)});
    const auto counts = complaintCounts(company.access(), twoQuarters());
    EXPECT_TRUE(counts->isAnyKept);
    EXPECT_TRUE(counts->counts.empty());
    EXPECT_EQ(counts->knownFrom, aQuarter().plus(-1));
}

TEST(ComplaintCounts, DontTakeUnknownForNone)
{
    RecordedCompany company;
    company.take(RecordKind::Complaint,
                 {aComplaint(QStringLiteral("C1"), QStringLiteral("E1"), QDate(2026, 2, 1), 1)});
    const auto counts = complaintCounts(company.access(), twoQuarters());
    EXPECT_EQ(counts->knownFrom, aQuarter()) << "nothing is known of the quarter before";
}

} // namespace plumbline::testing
