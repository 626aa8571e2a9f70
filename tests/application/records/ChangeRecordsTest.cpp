// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MarkRecords.h"
#include "application/records/ReassignRecords.h"
#include "tests/support/RecordedCompany.h"

namespace plumbline::testing {

namespace {

/// Three contacts of two people, to be changed by hand.
class ChangeRecordsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        company.take(RecordKind::Contact,
                     {aContact(QStringLiteral("C1"), QStringLiteral("E1"), 0),
                      aContact(QStringLiteral("C2"), QStringLiteral("E1"), 1),
                      aContact(QStringLiteral("C3"), QStringLiteral("E2"), 2)});
    }

    StoredRecord record(const QString& id)
    {
        for (const StoredRecord& one : company.records(RecordKind::Contact)) {
            if (one.id == id)
                return one;
        }
        ADD_FAILURE() << "no such record";
        return {};
    }

    RecordPlace place(const char* id) { return record(QString::fromLatin1(id)).place; }

    RecordedCompany company;
};

TEST_F(ChangeRecordsTest, GivesARecordToAnotherAndKeepsWhoseItWas)
{
    const auto moved = reassignRecords(company.access(),
                                       {place("C1")},
                                       EmployeeId(QStringLiteral("E3")),
                                       QStringLiteral("handed over"));
    ASSERT_TRUE(moved) << moved.error().message.text;
    const StoredRecord now = record(QStringLiteral("C1"));
    EXPECT_EQ(now.place, moved->front());
    EXPECT_EQ(now.employee, EmployeeId(QStringLiteral("E3")));
    EXPECT_TRUE(now.isMoved);
    const auto changes = company.stored().records().changes(now.place);
    ASSERT_EQ(changes->size(), 1U);
    EXPECT_EQ(changes->front().employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_EQ(changes->front().reason, QStringLiteral("handed over"));
    EXPECT_EQ(changes->front().by, QStringLiteral("clerk"));
    EXPECT_TRUE(company.auditActions().contains(QStringLiteral("record.reassigned")));
}

TEST_F(ChangeRecordsTest, NeedsAReasonForEveryChange)
{
    const auto moved = reassignRecords(
        company.access(), {place("C1")}, EmployeeId(QStringLiteral("E3")), QStringLiteral("  "));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::MissingField);
    EXPECT_EQ(excludeRecords(company.access(), {place("C1")}, {}).error().code,
              ErrorCode::MissingField);
    EXPECT_EQ(record(QStringLiteral("C1")).employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_FALSE(record(QStringLiteral("C1")).isExcluded);
}

TEST_F(ChangeRecordsTest, RefusesAnUnknownOwner)
{
    const auto moved = reassignRecords(company.access(),
                                       {place("C1")},
                                       EmployeeId(QStringLiteral("E9")),
                                       QStringLiteral("because"));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::UnknownId);
}

TEST_F(ChangeRecordsTest, ExcludesAndIncludesAgainWithAnAuditEntryEach)
{
    const QString why = QStringLiteral("a test call");
    EXPECT_EQ(excludeRecords(company.access(), {place("C1"), place("C2")}, why), 2);
    EXPECT_TRUE(record(QStringLiteral("C1")).isExcluded);
    EXPECT_EQ(excludeRecords(company.access(), {place("C1"), place("C3")}, why), 1)
        << "C1 is excluded already";
    EXPECT_EQ(includeRecords(company.access(), {place("C1")}, QStringLiteral("a real one")), 1);
    EXPECT_FALSE(record(QStringLiteral("C1")).isExcluded);
    const QStringList actions = company.auditActions();
    EXPECT_EQ(actions.count(QStringLiteral("record.excluded")), 3);
    EXPECT_EQ(actions.count(QStringLiteral("record.included")), 1);
    const auto changes = company.stored().records().changes(place("C1"));
    ASSERT_EQ(changes->size(), 2U);
}

TEST_F(ChangeRecordsTest, ChangesNothingUnderAHold)
{
    company.change([&](Repositories& repositories) {
        RecordHold hold;
        hold.cycle = company.cycle;
        hold.kind = RecordKind::Contact;
        hold.to = std::numeric_limits<std::int64_t>::max();
        hold.upTo = 1000;
        return repositories.records().hold({hold});
    });
    const QString why = QStringLiteral("because");
    const auto moved =
        reassignRecords(company.access(), {place("C1")}, EmployeeId(QStringLiteral("E3")), why);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::CycleClosed);
    const auto excluded = excludeRecords(company.access(), {place("C1")}, why);
    ASSERT_FALSE(excluded);
    EXPECT_EQ(excluded.error().code, ErrorCode::CycleClosed);
    EXPECT_FALSE(record(QStringLiteral("C1")).isExcluded);
    EXPECT_FALSE(company.auditActions().contains(QStringLiteral("record.excluded")));
}

TEST_F(ChangeRecordsTest, ChangesAllOrNone)
{
    RecordPlace nowhere = place("C3");
    nowhere.number += 77;
    const auto excluded =
        excludeRecords(company.access(), {place("C1"), nowhere}, QStringLiteral("because"));
    ASSERT_FALSE(excluded);
    EXPECT_EQ(excluded.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(record(QStringLiteral("C1")).isExcluded);
}

} // namespace

} // namespace plumbline::testing
